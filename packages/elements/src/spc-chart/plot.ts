import { markWriter } from './marks.ts';
import { set } from './nodes.ts';
import { paint, type Stroke, type Written } from './painter.ts';
import { rounded } from './scale.ts';
import type { Drawing } from './sketch.ts';

/** To the eye, half the height of a capital letter. */
export const half = 0.35;

/**
 * The drawing. One path for each kind of thing and no node for a point, so that 24 points and 100,000 cost the page the same.
 * It is hidden from screen readers: the summary, the explorer and the table say all of it, in words. `whisker` is drawn with the ring
 * around the point that is read out.
 */
export function paintPlot(svg: Element, drawing: Drawing, index: number, whisker: string): void {
  const { width, height, thinned, radius } = drawing;
  const looks = thinned ? 'dense thinned' : radius < 2 ? 'dense' : '';
  set(svg, { class: looks, width, height, viewBox: `0 0 ${width} ${height}` });
  paint(svg, strokesOf(drawing, index, whisker), textsOf(drawing));
}

/** From the back to the front. */
function strokesOf(drawing: Drawing, index: number, whisker: string): Stroke[] {
  const { marks, thinned, extra } = drawing;
  const lines = (['limits', 'target', 'mean'] as const).map((kind) => ({ kind, d: drawing[kind] }));
  return [
    { kind: 'expected', d: drawing.expected },
    { kind: 'paused', d: extra?.paused ?? '' },
    { kind: 'grid', d: drawing.grid },
    { kind: 'axis', d: drawing.axis + (extra?.noteLines ?? '') + drawing.leaders },
    { kind: 'marker-lines', d: extra?.markerLines ?? '' },
    { kind: 'value', d: drawing.value },
    ...(thinned ? [] : lines),
    ...Array.from(marks, ([kind, d]) => ({ kind, d })),
    ...(thinned ? lines : []), // so many marks would hide them
    { kind: 'markers', d: extra?.markers ?? '' },
    { kind: 'ring', d: ring(drawing, index) + whisker },
  ];
}

function textsOf(drawing: Drawing): Written[] {
  const { left, right, bottom, valueTicks, dateTicks, labels, extra, cue } = drawing;
  return [
    ...valueTicks.map(({ y, text }) => written('tick', left - 8, y, text, half, 'end')),
    ...dateTicks.flatMap(({ x, text, year }) => [
      written('tick', x, bottom, text, 1.5, 'middle'),
      ...(year === null ? [] : [written('tick', x, bottom, year, 2.7, 'middle')]),
    ]),
    ...labels.map(({ y, text, kind }) => written(`label ${kind}`, right + 10, y, text, half)),
    ...(extra?.texts ?? []),
    ...(cue ? [written('note', cue.x, 0, cue.text, 1)] : []),
  ];
}

export function written(
  kind: string,
  x: number,
  y: number,
  text: string,
  dy: number,
  anchor: Written['anchor'] = 'start',
): Written {
  return { kind, x: rounded(x), y: rounded(y), text: isolated(text), dy, anchor };
}

/** The drawing reads from left to right; a text of a language that does not keeps its own order. */
function isolated(text: string): string {
  return /[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text;
}

/** A ring around the mark that is read out, and a tick on the axis; for a period without a value an upright line. */
function ring({ xs, ys, radius, top, bottom }: Drawing, index: number): string {
  const x = xs[index];
  if (x === undefined) return '';
  const y = ys[index] ?? NaN;
  if (Number.isNaN(y)) return `M${rounded(x)} ${top}V${bottom}`;
  const around = markWriter('common', radius * 1.75 + 4);
  return `${around(x, y)}M${rounded(x)} ${bottom}v-10`;
}
