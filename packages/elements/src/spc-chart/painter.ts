/** A path of the drawing; a kind that most charts have none of has no node while it is empty. */
export interface Stroke {
  readonly kind: string;
  readonly d: string;
  readonly seldom?: boolean;
}

/** A text of the drawing. */
export interface Written {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** How far below `y` its line stands, in text sizes. */
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const namespace = 'http://www.w3.org/2000/svg';

/** What was painted last. */
interface Painted {
  readonly paths: Map<string, { readonly node: SVGElement; d: string }>;
  readonly texts: { readonly node: SVGElement; shown: Partial<Written> }[];
}

const painted = new WeakMap<Element, Painted>();

/**
 * Keeps the nodes of an `<svg>` without content of its own as they should be: strokes in their order, then texts. By hand, because
 * a template for each of thirty nodes costs a page of charts more than all that is in them. What is the same as before is not
 * touched.
 */
export function paint(svg: Element, strokes: readonly Stroke[], written: readonly Written[]): void {
  const known: Painted = painted.get(svg) ?? { paths: new Map(), texts: [] };
  painted.set(svg, known);
  const { paths, texts } = known;
  let before: SVGElement | undefined;
  for (const { kind, d, seldom } of strokes) {
    let path = paths.get(kind);
    if (seldom && d === '') {
      path?.node.remove();
      paths.delete(kind);
      continue;
    }
    if (!path) {
      path = { node: made('path', kind), d: '' };
      paths.set(kind, path);
      if (before) before.after(path.node);
      else svg.prepend(path.node);
      path.node.setAttribute('d', d);
    } else if (path.d !== d) path.node.setAttribute('d', d);
    path.d = d;
    before = path.node;
  }
  for (const gone of texts.splice(written.length)) gone.node.remove();
  for (const [at, text] of written.entries()) {
    texts[at] ??= { node: svg.appendChild(made('text', text.kind)), shown: { kind: text.kind } };
    write(texts[at], text);
  }
}

function write(known: { readonly node: SVGElement; shown: Partial<Written> }, text: Written): void {
  const { node, shown } = known;
  if (shown.kind !== text.kind) node.setAttribute('class', text.kind);
  if (shown.x !== text.x) node.setAttribute('x', String(text.x));
  if (shown.y !== text.y) node.setAttribute('y', String(text.y));
  if (shown.dy !== text.dy) node.setAttribute('dy', `${text.dy}em`);
  if (shown.anchor !== text.anchor) node.setAttribute('text-anchor', text.anchor);
  if (shown.text !== text.text) node.textContent = text.text;
  known.shown = text;
}

function made(name: 'path' | 'text', kind: string): SVGElement {
  const node = document.createElementNS(namespace, name);
  node.setAttribute('class', kind);
  return node;
}
