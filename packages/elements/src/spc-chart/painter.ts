import { arrange, makeSvg, set, write } from './nodes.ts';

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

/** The nodes of each drawing: paths by their kind, texts by their place. */
const painted = new WeakMap<Element, Map<string | number, SVGElement>>();

/**
 * Keeps the nodes of an `<svg>` without content of its own as they should be: strokes in their order, then texts; none for a stroke
 * that is empty. By hand, because a template for each of thirty nodes costs a page of charts more than all that is in them. What is
 * the same as before is not touched.
 */
export function paint(svg: Element, strokes: readonly Stroke[], written: readonly Written[]): void {
  const nodes = painted.get(svg) ?? new Map<string | number, SVGElement>();
  painted.set(svg, nodes);
  const node = (tag: 'path' | 'text', key: string | number): SVGElement => {
    const known = nodes.get(key) ?? makeSvg(tag);
    nodes.set(key, known);
    return known;
  };
  arrange(
    svg,
    ...strokes.map(({ kind, d }) => d !== '' && set(node('path', kind), { class: kind, d })),
    ...written.map(({ kind, x, y, text, dy, anchor }, at) =>
      write(set(node('text', at), { class: kind, x, y, dy: `${dy}em`, 'text-anchor': anchor }), text),
    ),
  );
}
