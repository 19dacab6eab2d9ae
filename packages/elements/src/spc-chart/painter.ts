import { arrange, copy, makeSvg } from './nodes.ts';

/** A path of the drawing. */
export interface Stroke {
  readonly kind: string;
  readonly d: string;
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

/** A node of a drawing, and what it shows. */
interface Painted<Shown> {
  readonly node: SVGElement;
  shown: Shown;
}

/** The nodes of each drawing: paths by their kind, texts by their place. */
const painted = new WeakMap<
  Element,
  { readonly paths: Map<string, Painted<Stroke>>; readonly texts: Painted<Written>[] }
>();

/**
 * Keeps the nodes of an `<svg>` without content of its own as they should be: strokes in their order, then texts; none for a stroke
 * that is empty. By hand, because a template for each of thirty nodes costs a page of charts more than all that is in them. What is
 * the same as before is not touched.
 */
export function paint(svg: Element, strokes: readonly Stroke[], written: readonly Written[]): void {
  const nodes = painted.get(svg) ?? { paths: new Map<string, Painted<Stroke>>(), texts: [] };
  painted.set(svg, nodes);
  arrange(
    svg,
    ...strokes.map((stroke) => stroke.d !== '' && pathOf(nodes.paths, stroke)),
    ...written.map((text, at) => textOf((nodes.texts[at] ??= newText(text)), text)),
  );
}

function pathOf(paths: Map<string, Painted<Stroke>>, shown: Stroke): SVGElement {
  const { kind, d } = shown;
  const known = paths.get(kind);
  const { node } = known ?? { node: copy(`path ${kind}`, () => makeSvg('path', { class: kind })) };
  if (d !== known?.shown.d) node.setAttribute('d', d);
  paths.set(kind, { node, shown });
  return node;
}

function newText(shown: Written): Painted<Written> {
  const { kind, x, y, text, dy, anchor } = shown;
  const pattern = (): SVGElement => makeSvg('text', { class: kind, x, y, dy: `${dy}em`, 'text-anchor': anchor });
  const node = copy(`text ${kind} ${dy} ${anchor}`, pattern);
  node.setAttribute('x', String(x));
  node.setAttribute('y', String(y));
  node.textContent = text;
  return { node, shown };
}

function textOf(known: Painted<Written>, shown: Written): SVGElement {
  const { node, shown: before } = known;
  if (shown === before) return node;
  known.shown = shown;
  const { kind, x, y, text, dy, anchor } = shown;
  if (kind !== before.kind) node.setAttribute('class', kind);
  if (x !== before.x) node.setAttribute('x', String(x));
  if (y !== before.y) node.setAttribute('y', String(y));
  if (dy !== before.dy) node.setAttribute('dy', `${dy}em`);
  if (anchor !== before.anchor) node.setAttribute('text-anchor', anchor);
  if (text !== before.text) node.textContent = text;
  return node;
}
