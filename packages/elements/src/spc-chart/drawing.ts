import type { Analysis, Reader, Unit } from '@always-kit/spc';
import { dateTicks, type DateTick } from './date-ticks.ts';
import { placeLabels, type Label, type PlacedLabel } from './labels.ts';
import { linesOf, type LineDrawing } from './lines.ts';
import { marksOf, type MarkDrawing } from './mark-paths.ts';
import { notesOf, type NoteDrawing } from './notes.ts';
import { brokenLine, thinned, type Spot } from './paths.ts';
import { linear } from './scale.ts';
import { clip, noBounds, shareBounds, valueTicks, type Bounds, type ValueTicks } from './value-ticks.ts';

/** The words on the drawing itself. */
export interface DrawingWords {
  readonly mean: string;
  readonly median: string;
  readonly upperLimit: string;
  readonly lowerLimit: string;
  readonly meanAndLimits: string;
  readonly target: string;
  readonly baseline: string;
  readonly rebased: string;
}

export interface DrawingOptions {
  readonly analysis: Analysis;
  readonly unit: Unit;
  readonly reader: Pick<Reader, 'value'>;
  readonly words: DrawingWords;
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

/** Everything there is to draw, as data: a fixed number of paths and a handful of texts, however many points there are. */
export interface Drawing extends LineDrawing, MarkDrawing, NoteDrawing {
  readonly width: number;
  readonly height: number;
  /** Edges of the plot itself. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** What the values can be at all: no line is drawn past it. */
  readonly bounds: Bounds;
  /** Where each point is; `y` is `null` for a period without a value. */
  readonly spots: readonly Spot[];
  /** The line through the points that count. */
  readonly value: string;
  readonly grid: string;
  readonly axis: string;
  readonly valueTicks: readonly { readonly y: number; readonly text: string }[];
  readonly dateTicks: readonly (DateTick & { readonly x: number })[];
  readonly labels: readonly PlacedLabel[];
  /** Lines from the end of a line to a label that had to move. */
  readonly leaders: string;
  /** Whether the labels say only the values, for want of room; the key then says them too. */
  readonly short: boolean;
}

/** Below this many times the text size in width, names at the ends of lines would leave too little for the plot. */
const narrow = 34;

export function draw(options: DrawingOptions): Drawing {
  const { analysis, width, fontSize, textWidth } = options;
  const bounds = boundsOf(options);
  const short = width < narrow * fontSize;
  const height = Math.round(Math.min(Math.max(width * 0.44, 20 * fontSize), 27 * fontSize));
  const ticks = ticksOf(options, bounds, short ? 4 : 5);
  const write = tickWriter(options, ticks);
  const texts = ticks.values.map(write);
  const left = Math.ceil(Math.max(...texts.map(textWidth)) + fontSize * 0.9);
  const names = labelsOf(options, bounds, short);
  const right = width - Math.ceil(Math.max(fontSize, ...names.map(({ text }) => textWidth(text) + fontSize)));
  const top = fontSize * (needsNotes(analysis) ? 2.4 : 0.9);
  const bottom = height - fontSize * 3.4;

  const radius = radiusFor(right - left, analysis.points.length);
  const y = linear([ticks.values[0] ?? 0, ticks.values.at(-1) ?? 1], [bottom, top]);
  const instants = analysis.points.map(({ date }) => Date.parse(date));
  const x = linear([instants[0] ?? 0, instants.at(-1) ?? 0], [left + radius * 2 + 4, right - radius * 2 - 4]);
  const spots = analysis.points.map(({ value }, at) => ({
    x: x(instants[at] ?? 0),
    y: value === null ? null : y(value),
  }));
  const counted = spots.map((spot, at) => (analysis.points[at]?.ghost ? { ...spot, y: null } : spot));
  const lines = linesOf({ analysis, spots, y, left, right, bounds });
  const labels = placeLabels(
    names.map((label) => ({ ...label, at: y(label.at) })),
    fontSize * 1.25,
    top - fontSize * 0.6,
    bottom + fontSize * 0.6,
  );
  const most = Math.max(2, Math.min(7, Math.floor((right - left) / (fontSize * 4))));
  const places = spots.map((spot) => spot.x);
  const dates = dateTicks({
    instants,
    places,
    grain: analysis.grain,
    language: options.language,
    width: textWidth,
    most,
  });
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    bounds,
    spots,
    value: brokenLine(spots.length > right - left ? thinned(counted) : counted),
    ...lines,
    ...marksOf(analysis, spots, radius),
    ...notesOf({ analysis, spots, top, bottom, left, right, fontSize, textWidth, words: options.words }),
    grid: ticks.values.map((value) => `M${left} ${pixel(y(value))}H${right}`).join(''),
    axis: axisOf(dates, places, { left, right, top, bottom }, fontSize),
    valueTicks: ticks.values.map((value, at) => ({ y: y(value), text: texts[at] ?? '' })),
    dateTicks: dates.map((tick) => ({ ...tick, x: places[tick.index] ?? 0 })),
    labels,
    leaders: leadersOf(labels, right, fontSize),
    short,
  };
}

/** A share is never drawn below none or above all, though its limits may lie there. */
function boundsOf({ analysis, unit }: DrawingOptions): Bounds {
  const share =
    unit === 'percent' && analysis.points.every(({ value }) => value === null || (value >= 0 && value <= 1));
  return share ? shareBounds : noBounds;
}

function ticksOf({ analysis, leastSpan }: DrawingOptions, bounds: Bounds, intervals: number): ValueTicks {
  let least = Infinity;
  let most = -Infinity;
  const reach = (value: number | null): void => {
    if (value === null) return;
    const inside = clip(value, bounds);
    least = Math.min(least, inside);
    most = Math.max(most, inside);
  };
  for (const { value, target } of analysis.points) {
    reach(value);
    reach(target);
  }
  if (analysis.enoughPoints) {
    for (const { lines } of analysis.segments) {
      reach(lines.lowerLimit);
      reach(lines.upperLimit);
    }
  }
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
  const style = unit === 'percent' ? 'percent' : 'decimal';
  return new Intl.NumberFormat(language, { style, maximumFractionDigits: places }).format;
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
    add('mean', level ? words.meanAndLimits : words.mean, mean);
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
  places: readonly number[],
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
