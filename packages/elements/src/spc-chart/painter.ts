import { arrange, copy, makeSvg, set, write } from './nodes.ts';

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
const painted = new WeakMap<Element, { readonly paths: Map<string, SVGElement>; readonly texts: SVGElement[] }>();

/**
 * Keeps the nodes of an `<svg>` without content of its own as they should be: strokes in their order, then texts; none for a stroke
 * that is empty. By hand, because a template for each of thirty nodes costs a page of charts more than all that is in them. What is
 * the same as before is not touched.
 */
export function paint(svg: Element, strokes: readonly Stroke[], written: readonly Written[]): void {
  const { paths, texts } = painted.get(svg) ?? { paths: new Map<string, SVGElement>(), texts: [] };
  painted.set(svg, { paths, texts });
  const pathOf = ({ kind, d }: Stroke): SVGElement => {
    const node = paths.get(kind) ?? copy(`path ${kind}`, () => makeSvg('path', { class: kind }));
    paths.set(kind, node);
    return set(node, { d });
  };
  const textOf = ({ kind, x, y, text, dy, anchor }: Written, at: number): SVGElement => {
    const attributes = { class: kind, x, y, dy: `${dy}em`, 'text-anchor': anchor };
    const node = (texts[at] ??= copy(`text ${kind} ${dy} ${anchor}`, () => makeSvg('text', attributes)));
    return write(set(node, attributes), text);
  };
  arrange(svg, ...strokes.map((stroke) => stroke.d !== '' && pathOf(stroke)), ...written.map(textOf));
}
