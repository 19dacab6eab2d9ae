import type { Unit } from '@always-kit/spc';
import type { MarkerDrawing } from './annotation-markers.ts';
import { dateTicks, type DateParts, type DateTick } from './date-ticks.ts';
import { placeLabels, type Label, type PlacedLabel } from './labels.ts';
import type { LineDrawing } from './lines.ts';
import { marksOf, type MarkDrawing } from './mark-paths.ts';
import type { NoteDrawing } from './notes.ts';
import type { Written } from './painter.ts';
import { brokenLine, type Places } from './paths.ts';
import type { PauseDrawing } from './pauses.ts';
import type { Plan } from './plan.ts';
import { linear, placesOf, rounded, type Scale } from './scale.ts';
import { clip, noBounds, valueTicks, type Bounds, type ValueTicks } from './value-ticks.ts';

/** The words on every drawing. */
export interface DrawingWords {
  readonly mean: string;
  readonly median: string;
  readonly typical: string;
  readonly upperLimit: string;
  readonly lowerLimit: string;
  readonly meanAndLimits: string;
  readonly target: string;
  /** Which way is better. */
  readonly higherBetter: string;
  readonly lowerBetter: string;
}

/** The room for a drawing, and what it is written with. */
export interface Room {
  /** In CSS pixels. */
  readonly width: number;
  /** The size of the text, in CSS pixels. */
  readonly fontSize: number;
  /** How wide a text is, in CSS pixels. */
  readonly textWidth: (text: string) => number;
  /** Writes a value. */
  readonly value: (value: number) => string;
  readonly words: DrawingWords;
  readonly writers: Writers;
}

/** Writes the numbers and dates of the axes. */
export interface Writers {
  /** With so many decimals at most. */
  readonly number: (value: number, decimals: number, share: boolean) => string;
  /** A moment in UTC. */
  readonly date: (instant: number, parts: DateParts) => string;
}

/**
 * Everything there is to draw, as data: a fixed number of paths and a handful of texts, however many points there are. `xs` and
 * `ys` are the places of the points; `ys` is `NaN` for a period without a value.
 */
export interface Drawing extends Places, LineDrawing, MarkDrawing {
  readonly width: number;
  readonly height: number;
  /** Edges of the plot itself. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** What the values can be at all: no line is drawn past it. */
  readonly bounds: Bounds;
  /** Where a value is. */
  readonly y: Scale;
  /** The line through the points that count. */
  readonly value: string;
  readonly grid: string;
  readonly axis: string;
  readonly valueTicks: readonly { readonly y: number; readonly text: string }[];
  /** The value at the foot of the upright axis. */
  readonly foot: number;
  readonly dateTicks: readonly (DateTick & { readonly x: number })[];
  readonly labels: readonly PlacedLabel[];
  /** Lines from the end of a line to a label that had to move. */
  readonly leaders: string;
  /** Which way is better, over the upright axis beside an arrow; none where neither is. */
  readonly cue: { readonly x: number; readonly text: string } | undefined;
  /** Whether the labels say only the values, for want of room; the key then says them too. */
  readonly short: boolean;
  /** Whether there are more points than pixels, so that not each has a mark of its own. Each special cause is still marked. */
  readonly thinned: boolean;
  readonly extra?: ExtraDrawing;
}

/** What most charts have none of. */
export interface ExtraDrawing extends NoteDrawing, PauseDrawing, MarkerDrawing {
  /** The texts of all of it, placed. */
  readonly texts: readonly Written[];
}

/** That, and how the lines go that do not go from end to end: drawn by code of its own, once the rest is in its place. */
export type Extras = (frame: Frame) => LineDrawing & Pick<Drawing, 'extra'>;

/** Where things are. */
export interface Frame extends Edges {
  readonly xs: Float64Array;
  readonly y: Scale;
  readonly bounds: Bounds;
  /** The tops of the rows of texts and of markers over the plot. */
  readonly rows: { readonly notes: number; readonly markers: number };
  readonly room: Room;
}

/** Below this many times the text size in width, names at the ends of lines would leave too little for the plot. */
const narrow = 34;

/** Draws a chart whose lines are level from end to end; `extras` draws the lines of any other, and all that stands beside them. */
export function sketch(plan: Plan, room: Room, extras: Extras = (frame) => levelLines(plan, frame)): Drawing {
  const { width, fontSize, textWidth, words, writers } = room;
  const { bounds, instants, values, direction, noted, annotations } = plan;
  const short = width < narrow * fontSize;
  const ticks = ticksOf(plan, short ? 4 : 5);
  const texts = ticks.values.map(tickWriter(plan.unit, writers, ticks));
  const left = Math.ceil(Math.max(...texts.map(textWidth)) + fontSize * 0.9);
  const names = labelsOf(plan, room, short);
  const right = width - Math.ceil(Math.max(fontSize, ...names.map(({ text }) => textWidth(text) + fontSize)));
  const better = { neutral: '', increase: words.higherBetter, decrease: words.lowerBetter }[direction];
  const cue = better ? { x: fontSize * 0.85, text: better } : undefined;
  // Rows above the plot, from the top: which way is better, where limits start, and markers of what happened. The markers come
  // last, so that their lines run through no text.
  const first = cue ? fontSize * 1.5 : 0;
  const added = first + (annotations.length > 0 ? fontSize * 1.8 : 0);
  const rows = { notes: first, markers: first + (noted ? fontSize * 2 : 0) };
  const top = added + fontSize * (noted ? 2.4 : 0.9);
  const height = Math.round(Math.min(Math.max(width * 0.44, 20 * fontSize), 27 * fontSize) + added);
  const bottom = height - fontSize * 3.4;

  const count = values.length;
  const thinned = count > right - left;
  const radius = Math.min(4.5, Math.max(1.5, ((right - left) / Math.max(1, count - 1)) * 0.3));
  const y = linear([ticks.values[0] ?? 0, ticks.values.at(-1) ?? 1], [bottom, top]);
  const xs = placesOf(
    instants,
    linear([instants[0] ?? 0, instants[count - 1] ?? 0], [left + radius * 2 + 4, right - radius * 2 - 4]),
  );
  const ys = placesOf(values, y);
  const edges = { left, right, top, bottom };
  const labels = placeLabels(
    names.map((label) => ({ ...label, at: y(label.at) })),
    fontSize * 1.25,
    top - fontSize * 0.6,
    bottom + fontSize * 0.6,
  );
  const most = Math.max(2, Math.min(7, Math.floor((right - left) / (fontSize * 4))));
  const asked = { instants, places: xs, grain: plan.grain, write: writers.date, width: textWidth, most };
  const dates = dateTicks(asked).map((tick) => ({ ...tick, x: xs[tick.index] ?? 0 }));
  return {
    ...edges,
    width,
    height,
    bounds,
    xs,
    ys,
    y,
    value: brokenLine({ xs, ys: plan.joined === values ? ys : placesOf(plan.joined, y) }),
    ...extras({ ...edges, xs, y, bounds, rows, room }),
    ...marksOf(plan.kinds, { xs, ys }, radius, thinned),
    grid: ticks.values.map((value) => `M${left} ${pixel(y(value))}H${right}`).join(''),
    axis: axisOf(dates, edges, fontSize) + (cue ? arrow(fontSize, direction === 'increase') : ''),
    foot: ticks.values[0] ?? 0,
    valueTicks: ticks.values.map((value, at) => ({ y: y(value), text: texts[at] ?? '' })),
    dateTicks: dates,
    labels,
    leaders: leadersOf(labels, right, fontSize),
    cue,
    short,
    thinned,
  };
}

/** Nothing over the plot, and every line from one edge to the other. */
function levelLines({ last }: Plan, { left, right, bottom, y, bounds }: Frame): ReturnType<Extras> {
  const { centre, lower, upper, target } = last;
  const place = (value: number, within = bounds): number => rounded(y(clip(value, within)));
  const level = (value: number | null, within?: Bounds): string =>
    value === null ? '' : `M${rounded(left)} ${place(value, within)}H${rounded(right)}`;
  const under = lower === null ? rounded(bottom) : place(lower);
  return {
    mean: level(centre),
    limits: level(upper) + level(lower),
    expected: upper === null ? '' : `${level(upper)}V${under}H${rounded(left)}z`,
    target: level(target, noBounds),
  };
}

function ticksOf({ reach, bounds, leastSpan }: Plan, intervals: number): ValueTicks {
  const [least, most] = [clip(reach[0], bounds), clip(reach[1], bounds)];
  // A little room, so that no mark lies on the edge where the values could go further.
  const room = Math.max((most - least) * 0.03, (leastSpan - (most - least)) / 2);
  const high = clip(most + room, bounds);
  const low = clip(Math.min(least - room, high - leastSpan), bounds);
  return valueTicks(low, clip(Math.max(high, low + leastSpan), bounds), intervals, bounds);
}

function tickWriter(unit: Unit, { number }: Writers, { step }: ValueTicks): (value: number) => string {
  const percent = unit === 'percent';
  // As many as the step has: of 0.025 as a share one, of 2.5 one, of 10 none.
  let decimals = 0;
  const scaled = percent ? step * 100 : step;
  while (decimals < 7 && Math.abs(scaled * 10 ** decimals - Math.round(scaled * 10 ** decimals)) > 1e-6) decimals++;
  return (value) => number(value, decimals, percent);
}

/** The lines in force at the last point, named. `at` is still a value here, and a place once drawn. */
function labelsOf({ last, enoughPoints, bounds }: Plan, { words, value: write }: Room, short: boolean): Label[] {
  const { name, centre, lower, upper, target } = last;
  const labels: Label[] = [];
  const add = (kind: Label['kind'], named: string, value: number | null): void => {
    if (value === null) return;
    const at = clip(value, bounds);
    labels.push({ kind, at, text: short ? write(at) : `${named} ${write(at)}` });
  };
  const level = lower !== null && lower === upper;
  add('mean', enoughPoints && level ? words.meanAndLimits : words[name], centre);
  if (!level) {
    add('limit', words.upperLimit, upper);
    add('limit', words.lowerLimit, lower);
  }
  add('target', words.target, target);
  return labels;
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function axisOf(dates: readonly { readonly x: number }[], { left, right, bottom }: Edges, size: number): string {
  const ticks = dates.map(({ x }) => `M${pixel(x)} ${pixel(bottom)}v${Math.round(size * 0.4)}`);
  return `M${left} ${pixel(bottom)}H${right}${ticks.join('')}`;
}

/** In front of the cue. A drawing, as most fonts have no arrow, and to look for one in others takes longer than to draw it. */
function arrow(size: number, up: boolean): string {
  const wing = rounded(size * 0.25);
  const way = up ? wing : -wing;
  const tip = rounded(size * (up ? 0.35 : 1));
  return `M${wing} ${tip}v${rounded(way * 2.6)}M0 ${rounded(tip + way)}L${wing} ${tip}l${wing} ${way}`;
}

/** Thin lines are sharp where they cover whole pixels. */
function pixel(place: number): number {
  return Math.round(place) + 0.5;
}

function leadersOf(labels: readonly PlacedLabel[], right: number, size: number): string {
  return labels
    .filter(({ at, y }) => Math.abs(at - y) > size * 0.3)
    .map(({ at, y }) => `M${right} ${pixel(at)}L${right + Math.round(size * 0.6)} ${pixel(y)}`)
    .join('');
}
