import type { AnalysedPoint, Analysis, Lines, Reader, Unit } from '@always-kit/spc';
import { markersOf, type MarkedEvent, type MarkerDrawing } from './annotation-markers.ts';
import { dateTicks, type DateTick } from './date-ticks.ts';
import { numberWriter } from './formats.ts';
import { placeLabels, type Label, type PlacedLabel } from './labels.ts';
import { linesOf, type LineDrawing } from './lines.ts';
import { marksOf, type MarkDrawing } from './mark-paths.ts';
import { notesOf, type NoteDrawing } from './notes.ts';
import { brokenLine, type Places } from './paths.ts';
import { pausesOf, type PauseDrawing } from './pauses.ts';
import { linear, type Scale } from './scale.ts';
import { clip, countBounds, noBounds, shareBounds, valueTicks, type Bounds, type ValueTicks } from './value-ticks.ts';

/** The words on the drawing itself. */
export interface DrawingWords {
  readonly mean: string;
  readonly median: string;
  readonly typical: string;
  readonly upperLimit: string;
  readonly lowerLimit: string;
  readonly meanAndLimits: string;
  readonly target: string;
  readonly baseline: string;
  readonly rebased: string;
  readonly paused: string;
  /** Which way is better. */
  readonly higherBetter: string;
  readonly lowerBetter: string;
}

export interface DrawingOptions {
  readonly analysis: Analysis;
  readonly unit: Unit;
  readonly reader: Pick<Reader, 'value'>;
  readonly words: DrawingWords;
  /** What is marked above the plot. */
  readonly annotations?: readonly MarkedEvent[];
  /** A BCP 47 tag. */
  readonly language: string;
  /** What the upright axis spans at least: less would make small ups and downs look large. */
  readonly leastSpan: number;
  /** The room there is, in CSS pixels. */
  readonly width: number;
  /** The size of the text, in CSS pixels. */
  readonly fontSize: number;
  /** How wide a text is, in CSS pixels. */
  readonly textWidth: (text: string) => number;
}

/**
 * Everything there is to draw, as data: a fixed number of paths and a handful of texts, however many points there are. `xs` and
 * `ys` are the places of the points; `ys` is `NaN` for a period without a value.
 */
export interface Drawing extends Places, LineDrawing, MarkDrawing, NoteDrawing, PauseDrawing, MarkerDrawing {
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
  readonly dateTicks: readonly (DateTick & { readonly x: number })[];
  readonly labels: readonly PlacedLabel[];
  /** Lines from the end of a line to a label that had to move. */
  readonly leaders: string;
  /** Which way is better, over the upright axis; empty where neither is. */
  readonly cue: string;
  /** Whether the labels say only the values, for want of room; the key then says them too. */
  readonly short: boolean;
  /** Whether there are more points than pixels, so that not each has a mark of its own. Each special cause is still marked. */
  readonly thinned: boolean;
}

/** Below this many times the text size in width, names at the ends of lines would leave too little for the plot. */
const narrow = 34;

export function draw(options: DrawingOptions): Drawing {
  const { analysis, width, fontSize, textWidth, words, annotations = [] } = options;
  const bounds = boundsOf(options);
  const short = width < narrow * fontSize;
  const ticks = ticksOf(options, bounds, short ? 4 : 5);
  const write = tickWriter(options, ticks);
  const texts = ticks.values.map(write);
  const left = Math.ceil(Math.max(...texts.map(textWidth)) + fontSize * 0.9);
  const names = labelsOf(options, bounds, short);
  const right = width - Math.ceil(Math.max(fontSize, ...names.map(({ text }) => textWidth(text) + fontSize)));
  const cue = cueOf(options);
  const rows = rowsOf(analysis, cue !== '', annotations.length > 0, fontSize);
  const height = Math.round(Math.min(Math.max(width * 0.44, 20 * fontSize), 27 * fontSize) + rows.added);
  const { top } = rows;
  const bottom = height - fontSize * 3.4;

  const { points } = analysis;
  const thinned = points.length > right - left;
  const radius = radiusFor(right - left, points.length);
  const y = linear([ticks.values[0] ?? 0, ticks.values.at(-1) ?? 1], [bottom, top]);
  const instants = columnOf(points, ({ date }) => Date.parse(date));
  const x = linear([instants[0] ?? 0, instants.at(-1) ?? 0], [left + radius * 2 + 4, right - radius * 2 - 4]);
  const xs = instants.map(x);
  const ys = columnOf(points, ({ value }) => (value === null ? NaN : y(value)));
  const edges = { left, right, top, bottom };
  const labels = placeLabels(
    names.map((label) => ({ ...label, at: y(label.at) })),
    fontSize * 1.25,
    top - fontSize * 0.6,
    bottom + fontSize * 0.6,
  );
  const most = Math.max(2, Math.min(7, Math.floor((right - left) / (fontSize * 4))));
  const { language } = options;
  const dates = dateTicks({ instants, places: xs, grain: analysis.grain, language, width: textWidth, most });
  return {
    ...edges,
    width,
    height,
    bounds,
    xs,
    ys,
    y,
    value: brokenLine({ xs, ys: counted(analysis, ys) }, thinned),
    ...linesOf({ analysis, xs, y, left, right, bottom, bounds }),
    ...marksOf(analysis, { xs, ys }, radius, thinned),
    ...notesOf({ analysis, xs, row: rows.notes, bottom, left, right, fontSize, textWidth, words }),
    ...pausesOf({ ...edges, analysis, xs, text: words.paused, textWidth: textWidth(words.paused) }),
    ...markersOf({ ...edges, events: annotations, xs, row: rows.markers, fontSize }),
    grid: ticks.values.map((value) => `M${left} ${pixel(y(value))}H${right}`).join(''),
    axis: axisOf(dates, xs, edges, fontSize),
    valueTicks: ticks.values.map((value, at) => ({ y: y(value), text: texts[at] ?? '' })),
    dateTicks: dates.map((tick) => ({ ...tick, x: xs[tick.index] ?? 0 })),
    labels,
    leaders: leadersOf(labels, right, fontSize),
    cue,
    short,
    thinned,
  };
}

/** One number for each point. By hand: `Float64Array.from` is slow for what is no typed array. */
function columnOf(points: Analysis['points'], number: (point: AnalysedPoint) => number): Float64Array {
  const column = new Float64Array(points.length);
  for (const [at, point] of points.entries()) column[at] = number(point);
  return column;
}

/** The places of the points that count: those that are left out are not joined to the others. */
function counted({ points }: Analysis, ys: Float64Array): Float64Array {
  const leftOut = ({ ghost, pause }: AnalysedPoint): boolean => ghost !== null || pause !== null;
  if (!points.some(leftOut)) return ys;
  return ys.map((y, at) => (points[at] && leftOut(points[at]) ? NaN : y));
}

function cueOf({ analysis: { direction }, words }: DrawingOptions): string {
  if (direction === 'neutral') return '';
  return direction === 'increase' ? `↑ ${words.higherBetter}` : `↓ ${words.lowerBetter}`;
}

/**
 * Rows above the plot, from the top: which way is better, where limits start, and markers of what happened. The markers come
 * last, so that their lines run through no text.
 */
interface Rows {
  readonly markers: number;
  readonly notes: number;
  /** Where the plot begins. */
  readonly top: number;
  /** What the drawing is taller for. */
  readonly added: number;
}

function rowsOf(analysis: Analysis, cue: boolean, markers: boolean, fontSize: number): Rows {
  const first = cue ? fontSize * 1.5 : 0;
  const notes = needsNotes(analysis);
  const second = first + (notes ? fontSize * 2 : 0);
  const added = first + (markers ? fontSize * 1.8 : 0);
  return { notes: first, markers: second, top: added + fontSize * (notes ? 2.4 : 0.9), added };
}

/** Kinds of chart whose values may be below 0. */
const signed: ReadonlySet<string> = new Set(['i', 'run', 'xbar', 'ip']);

/** A share is never drawn below none or above all, though its limits may lie there; nor a count or a rate below none. */
function boundsOf({ analysis, unit }: DrawingOptions): Bounds {
  const share =
    unit === 'percent' && analysis.points.every(({ value }) => value === null || (value >= 0 && value <= 1));
  if (share) return shareBounds;
  return signed.has(analysis.chart) ? noBounds : countBounds;
}

function ticksOf({ analysis, leastSpan }: DrawingOptions, bounds: Bounds, intervals: number): ValueTicks {
  let lowest = Infinity;
  let highest = -Infinity;
  const reach = (value: number | null): void => {
    if (value === null) return;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  };
  let known: Lines | undefined;
  let aim: number | null = null;
  for (const { value, target, lines } of analysis.points) {
    reach(value);
    if (target !== aim) reach((aim = target));
    if (lines === known || !analysis.enoughPoints) continue;
    known = lines;
    reach(lines.lowerLimit);
    reach(lines.upperLimit);
  }
  const [least, most] = [clip(lowest, bounds), clip(highest, bounds)];
  // A little room, so that no mark lies on the edge where the values could go further.
  const room = Math.max((most - least) * 0.03, (leastSpan - (most - least)) / 2);
  const high = clip(most + room, bounds);
  const low = clip(Math.min(least - room, high - leastSpan), bounds);
  return valueTicks(low, clip(Math.max(high, low + leastSpan), bounds), intervals, bounds);
}

function tickWriter({ unit, language }: DrawingOptions, { step }: ValueTicks): (value: number) => string {
  const scaled = unit === 'percent' ? step * 100 : step;
  const decimals = Math.max(0, Math.min(6, -Math.floor(Math.log10(scaled) + 1e-9)));
  const places = scaled === 2.5 * 10 ** Math.floor(Math.log10(scaled)) ? decimals + 1 : decimals;
  return numberWriter(language, { style: unit === 'percent' ? 'percent' : 'decimal', maximumFractionDigits: places });
}

/** The lines in force at the last point, named. `at` is still a value here, and a place once drawn. */
function labelsOf({ analysis, reader, words }: DrawingOptions, bounds: Bounds, short: boolean): Label[] {
  const labels: Label[] = [];
  const add = (kind: Label['kind'], name: string, value: number | null | undefined): void => {
    if (value === null || value === undefined) return;
    const at = clip(value, bounds);
    labels.push({ kind, at, text: short ? reader.value(at) : `${name} ${reader.value(at)}` });
  };
  const last = analysis.points.at(-1);
  if (!analysis.enoughPoints) add('mean', words.median, analysis.median);
  else if (last) {
    const { centre: mean, lowerLimit, upperLimit } = last.lines;
    const level = lowerLimit !== null && lowerLimit === upperLimit;
    add('mean', level ? words.meanAndLimits : words[analysis.centre], mean);
    if (!level) {
      add('limit', words.upperLimit, upperLimit);
      add('limit', words.lowerLimit, lowerLimit);
    }
  }
  add('target', words.target, last?.target);
  return labels;
}

function needsNotes({ segments, enoughPoints }: Analysis): boolean {
  return enoughPoints && segments.some(({ kind }) => kind !== 'first');
}

function radiusFor(room: number, count: number): number {
  return Math.min(4.5, Math.max(1.5, (room / Math.max(1, count - 1)) * 0.3));
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function axisOf(
  dates: readonly DateTick[],
  places: Float64Array,
  { left, right, bottom }: Edges,
  size: number,
): string {
  const ticks = dates.map(({ index }) => `M${pixel(places[index] ?? 0)} ${pixel(bottom)}v${Math.round(size * 0.4)}`);
  return `M${left} ${pixel(bottom)}H${right}${ticks.join('')}`;
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
