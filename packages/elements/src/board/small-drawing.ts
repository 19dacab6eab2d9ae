import { instantOf, type Analysis } from '@always-kit/spc';
import { marksIn } from '../spc-chart/analysis-marks.ts';
import { linesOf, type LineDrawing } from '../spc-chart/lines.ts';
import { marksOf } from '../spc-chart/mark-paths.ts';
import type { Mark } from '../spc-chart/marks.ts';
import { brokenLine } from '../spc-chart/paths.ts';
import { linear } from '../spc-chart/scale.ts';
import { shareBounds } from '../spc-chart/value-ticks.ts';

/** A stretch of values, or of moments in milliseconds. */
export type Extent = readonly [from: number, to: number];

export interface SmallDrawingOptions {
  readonly analysis: Analysis;
  /** Edges of the plot, in CSS pixels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly values: Extent;
  readonly dates: Extent;
  /** Half the width of a common mark. */
  readonly radius: number;
}

/** A chart without words, as data: a handful of paths, however many points there are. */
export interface SmallDrawing extends LineDrawing {
  readonly value: string;
  readonly marks: ReadonlyMap<Mark, string>;
}

export function smallDrawing(options: SmallDrawingOptions): SmallDrawing {
  const { analysis, left, right, top, bottom, radius } = options;
  const { points } = analysis;
  const y = linear(options.values, [bottom, top]);
  const x = linear(options.dates, [left + radius * 2, right - radius * 2]);
  const xs = Float64Array.from(points, ({ date }) => x(instantOf(date)));
  const ys = Float64Array.from(points, ({ value }) => (value === null ? NaN : y(value)));
  const counted = ys.map((place, at) => (points[at]?.ghost ? NaN : place));
  const thin = points.length > right - left;
  return {
    value: brokenLine({ xs, ys: counted }),
    ...linesOf({ analysis, xs, y, left, right, bottom, bounds: shareBounds }),
    marks: marksOf(marksIn(analysis), { xs, ys }, radius, thin).marks,
  };
}

/** From the first date of several charts to the last. */
export function datesOf(analyses: readonly Analysis[]): Extent {
  const ends = analyses.flatMap(({ points }) => [points[0], points.at(-1)]);
  const moments = ends.flatMap((point) => (point ? [instantOf(point.date)] : []));
  return moments.length === 0 ? [0, 0] : [Math.min(...moments), Math.max(...moments)];
}

/** What shares, limits and targets of several charts lie between; never less than `least` apart, so that nothing looks large. */
export function valuesOf(analyses: readonly Analysis[], least: number): Extent {
  let low = Infinity;
  let high = -Infinity;
  const reach = (value: number | null): void => {
    if (value === null) return;
    low = Math.max(0, Math.min(low, value));
    high = Math.min(1, Math.max(high, value));
  };
  for (const { points, segments, enoughPoints } of analyses) {
    for (const { value, target } of points) {
      reach(value);
      reach(target);
    }
    for (const { lines } of enoughPoints ? segments : []) {
      reach(lines.lowerLimit);
      reach(lines.upperLimit);
    }
  }
  if (low > high) return shareExtent;
  const room = Math.max(0, least - (high - low));
  const from = Math.max(0, Math.min(low - room / 2, 1 - least));
  return [from, Math.min(1, Math.max(high + room / 2, from + least))];
}

const shareExtent: Extent = [0, 1];
