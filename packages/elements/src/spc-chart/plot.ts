import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Drawing } from './drawing.ts';
import { rounded } from './scale.ts';

/** How far chance alone could have moved the point that is read out, as values. */
export interface LikelyRange {
  readonly from: number;
  readonly to: number;
}

/** A text of the drawing. */
interface Written {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** How far below `y` its line stands, in text sizes. */
  readonly dy?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** To the eye, half the height of a capital letter. */
const half = 0.35;

/**
 * The drawing. One path for each kind of thing and no node for a point, so that 24 points and 100,000 cost the page the same.
 * It is hidden from screen readers: the summary, the explorer and the table say all of it, in words.
 */
export function plot(drawing: Drawing, index: number, likely: LikelyRange | null = null): TemplateResult {
  const { width, height, marks } = drawing;
  return html`
    <svg
      class=${drawing.thinned ? 'dense thinned' : drawing.radius < 2 ? 'dense' : nothing}
      part="plot"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      aria-hidden="true"
      focusable="false"
    >
      <path class="expected" d=${drawing.expected} />
      ${seldom('paused', drawing.paused)}
      <path class="grid" d=${drawing.grid} />
      <path class="axis" d=${drawing.axis + drawing.noteLines + drawing.leaders} />
      ${seldom('marker-lines', drawing.markerLines)}
      <path class="value" d=${drawing.value} />
      <path class="limits" d=${drawing.limits} />
      <path class="target" d=${drawing.target} />
      <path class="mean" d=${drawing.mean} />
      <path class="common" d=${marks.get('common') ?? ''} />
      ${seldom('improvement', marks.get('improvement'))} ${seldom('concern', marks.get('concern'))}
      ${seldom('neutral', marks.get('neutral'))} ${seldom('unfinished', marks.get('unfinished'))}
      ${seldom('markers', drawing.markers)}
      <path class="ring" d=${ring(drawing, index) + whisker(drawing, index, likely)} />
      ${textsOf(drawing).map(
        ({ kind, x, y, text, dy = 0, anchor = 'start' }) =>
          svg`<text class=${kind} x=${rounded(x)} y=${rounded(y)} dy="${dy}em" text-anchor=${anchor}>${isolated(text)}</text>`,
      )}
    </svg>
  `;
}

/** Keeps the room of a drawing that is not laid out. By script, because a `style` attribute is what strict pages refuse. */
export function keepRoom(root: ParentNode, { height }: Drawing): void {
  root.querySelector<HTMLElement>('.plot')?.style.setProperty('--_height', `${height}px`);
}

/** A kind of thing that most charts have none of. */
function seldom(kind: string, d = ''): unknown {
  return d === '' ? nothing : svg`<path class=${kind} d=${d} />`;
}

function textsOf(drawing: Drawing): Written[] {
  const { left, right, top, bottom } = drawing;
  const below = { kind: 'tick', y: bottom, anchor: 'middle' } as const;
  return [
    ...drawing.valueTicks.map(
      ({ y, text }) => ({ kind: 'tick', x: left - 8, y, text, dy: half, anchor: 'end' }) as const,
    ),
    ...drawing.dateTicks.map(({ x, text }) => ({ ...below, x, text, dy: 1.5 })),
    ...drawing.dateTicks.flatMap(({ x, year }) => (year === null ? [] : { ...below, x, text: year, dy: 2.7 })),
    ...drawing.labels.map(({ y, text, kind }) => ({ kind: `label ${kind}`, x: right + 10, y, text, dy: half })),
    ...drawing.noteTexts.map(
      ({ x, y, text, end }) => ({ kind: 'note', x, y, text, anchor: end ? 'end' : 'start' }) as const,
    ),
    ...drawing.pauseTexts.map(({ x, text }) => ({ kind: 'note', x, y: top, text, dy: 1.1, anchor: 'middle' }) as const),
    ...drawing.markerTexts.map(
      ({ x, text }) => ({ kind: 'number', x, y: drawing.markerRow, text, dy: half, anchor: 'middle' }) as const,
    ),
    ...(drawing.cue === '' ? [] : [{ kind: 'note', x: 0, y: 0, text: drawing.cue, dy: 1 }]),
  ];
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
  const r = rounded(radius * 1.75 + 4);
  return `M${rounded(x - r)} ${rounded(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0zM${rounded(x)} ${bottom}v-10`;
}

/** An upright line with a bar at each end, of one point only: for all of them they would hide the chart. */
function whisker({ xs, y, top, bottom }: Drawing, index: number, likely: LikelyRange | null): string {
  const x = xs[index];
  if (!likely || x === undefined) return '';
  const [high, low] = [likely.to, likely.from].map((value) => rounded(Math.max(top, Math.min(bottom, y(value))))) as [
    number,
    number,
  ];
  const bar = (at: number): string => `M${rounded(x - 5)} ${at}h10`;
  return `${bar(high)}M${rounded(x)} ${high}V${low}${bar(low)}`;
}
