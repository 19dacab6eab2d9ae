import { instantOf, type AnalysedPoint, type Analysis, type Lines, type Reader, type Unit } from '@always-kit/spc';
import { marksIn } from './analysis-marks.ts';
import { markersOf, type MarkedEvent } from './annotation-markers.ts';
import { writersIn } from './formats.ts';
import { linesOf } from './lines.ts';
import { notesOf } from './notes.ts';
import { pausesOf } from './pauses.ts';
import type { Plan } from './plan.ts';
import { half, written } from './plot.ts';
import { sketch, type Drawing, type DrawingWords, type Extras, type Room } from './sketch.ts';
import { noBounds, shareBounds, type Bounds } from './value-ticks.ts';

/** The words on the drawing itself. */
export interface AllDrawingWords extends DrawingWords {
  readonly baseline: string;
  readonly rebased: string;
  readonly paused: string;
}

export interface DrawingOptions extends Omit<Room, 'value' | 'writers'> {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly analysis: Analysis;
  readonly unit: Unit;
  readonly reader: Pick<Reader, 'value'>;
  readonly words: AllDrawingWords;
  /** What is marked above the plot. */
  readonly annotations?: readonly MarkedEvent[];
  /** What the upright axis spans at least: less would make small ups and downs look large. */
  readonly leastSpan: number;
}

/** Draws whatever has been analysed. */
export function draw(options: DrawingOptions): Drawing {
  const { reader, analysis } = options;
  const plan = planOf(options);
  return sketch(
    plan,
    { ...options, value: reader.value, writers: writersIn(options.language) },
    extrasOf(analysis, plan, options.words),
  );
}

/** What an analysis has to draw. */
export function planOf({
  analysis,
  unit,
  leastSpan,
  unfinished = false,
  annotations = [],
}: Pick<DrawingOptions, 'analysis' | 'unit' | 'leastSpan' | 'annotations'> & {
  readonly unfinished?: boolean;
}): Plan {
  const { points, grain, direction, enoughPoints, centre, median } = analysis;
  const values = columnOf(points, ({ value }) => value ?? NaN);
  const { lines, target = null } = points.at(-1) ?? {};
  const paused = points.some(({ pause }) => pause !== null);
  return {
    instants: columnOf(points, ({ date }) => instantOf(date)),
    values,
    joined: counted(analysis, values),
    kinds: marksIn(analysis),
    unit,
    grain,
    direction,
    bounds: boundsOf(analysis, unit),
    reach: reachOf(analysis),
    leastSpan,
    enoughPoints,
    last: enoughPoints
      ? {
          name: centre,
          centre: lines?.centre ?? null,
          lower: lines?.lowerLimit ?? null,
          upper: lines?.upperLimit ?? null,
          target,
        }
      : { name: 'median', centre: median, lower: null, upper: null, target },
    hollow: paused ? 'notCounted' : unfinished ? 'unfinished' : 'leftOut',
    noted: enoughPoints && analysis.segments.some(({ kind }) => kind !== 'first'),
    annotations,
  };
}

/** Lines in steps, stretches with limits of their own, pauses and what happened. */
export function extrasOf(
  analysis: Analysis,
  { annotations }: Pick<Plan, 'annotations'>,
  words: AllDrawingWords,
): Extras {
  return ({ xs, y, bounds, rows, room, ...edges }) => {
    const { fontSize, textWidth } = room;
    const notes = notesOf({ ...edges, analysis, xs, row: rows.notes, fontSize, textWidth, words });
    const pauses = pausesOf({ ...edges, analysis, xs, text: words.paused, textWidth: textWidth(words.paused) });
    const markers = markersOf({ ...edges, events: annotations, xs, row: rows.markers, fontSize });
    const texts = [
      ...notes.noteTexts.map(({ x, y, text, end }) => written('note', x, y, text, 0, end ? 'end' : 'start')),
      ...pauses.pauseTexts.map(({ x, text }) => written('note', x, edges.top, text, 1.1, 'middle')),
      ...markers.markerTexts.map(({ x, text }) => written('number', x, markers.markerRow, text, half, 'middle')),
    ];
    return {
      ...linesOf({ ...edges, analysis, xs, y, bounds }),
      extra: { ...notes, ...pauses, ...markers, texts },
    };
  };
}

/** One number for each point. By hand: `Float64Array.from` is slow for what is no typed array. */
function columnOf(points: Analysis['points'], number: (point: AnalysedPoint) => number): Float64Array {
  const column = new Float64Array(points.length);
  for (const [at, point] of points.entries()) column[at] = number(point);
  return column;
}

/** The values that count: those that are left out are not joined to the others. */
function counted({ points }: Analysis, values: Float64Array): Float64Array {
  const leftOut = ({ ghost, pause }: AnalysedPoint): boolean => ghost !== null || pause !== null;
  if (!points.some(leftOut)) return values;
  return values.map((value, at) => (points[at] && leftOut(points[at]) ? NaN : value));
}

/** Kinds of chart whose values may be below 0. */
const signed: ReadonlySet<string> = new Set(['i', 'run', 'xbar', 'ip']);
const countBounds: Bounds = { least: 0, most: Infinity };

/** A share is never drawn below none or above all, though its limits may lie there; nor a count or a rate below none. */
function boundsOf(analysis: Analysis, unit: Unit): Bounds {
  const share =
    unit === 'percent' && analysis.points.every(({ value }) => value === null || (value >= 0 && value <= 1));
  if (share) return shareBounds;
  return signed.has(analysis.chart) ? noBounds : countBounds;
}

function reachOf(analysis: Analysis): [number, number] {
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
  return [lowest, highest];
}
