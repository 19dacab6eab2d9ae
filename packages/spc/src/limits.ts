import type { Lines } from './analysis.ts';
import { movingRange, type MovingRange } from './moving-range.ts';

/** Lines of a stretch of points, and what they rest on. */
export interface Limits {
  readonly lines: Lines;
  readonly movingRange: MovingRange;
  /** Values, gaps left out. */
  readonly count: number;
}

/**
 * Three sigma as a multiple of the mean moving range: 3 / d2 with d2 = 1.128 for two values, rounded as Making Data Count
 * does. (PowerBI-SPC and qicharts2 divide by 1.128 and get 2.65957.)
 */
const threeSigma = 2.66;

/**
 * Limits of an XmR chart: mean ± 2.66 × mean moving range. `values` holds the points that count, in order, with `NaN` for a
 * gap. There is no mean without a value, and there are no limits without two neighbours.
 */
export function xmrLimits(values: Float64Array, screen: 'no' | 'guarded' | 'unguarded'): Limits {
  const { mean, count } = meanOf(values);
  const range = movingRange(values, screen);
  return { lines: linesAround(mean, range.mean), movingRange: range, count };
}

function linesAround(mean: number | null, range: number | null): Lines {
  const width = range === null ? null : threeSigma * range;
  const line = (thirds: number): number | null =>
    mean === null || width === null ? null : mean + (thirds * width) / 3;
  return {
    centre: mean,
    lowerLimit: line(-3),
    upperLimit: line(3),
    lowerTwoSigma: line(-2),
    upperTwoSigma: line(2),
    lowerOneSigma: line(-1),
    upperOneSigma: line(1),
  };
}

// Rounding must not put the mean of equal values beside them (twenty times 0.95 would be a shift): they are their own mean.
function meanOf(values: Float64Array): { mean: number | null; count: number } {
  let sum = 0;
  let count = 0;
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (count === 0) return { mean: null, count };
  return { mean: least === most ? least : sum / count, count };
}
