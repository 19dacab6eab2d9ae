import { meanStep } from './charts/mean.ts';
import { makingDataCount } from './making-data-count.ts';

/** How far apart neighbouring values are, and what that mean rests on. */
export interface MovingRange {
  /** `null` when no two values are neighbours. */
  readonly mean: number | null;
  /** Ranges left out as outliers. */
  readonly screened: number;
  /** Screening was given up because only ranges of zero would have been left. */
  readonly undone: boolean;
}

/**
 * Three sigma as a multiple of the mean moving range: 3 / d2 with d2 = 1.128 for two values, rounded as Making Data Count and
 * NHSRplotthedots do, or not, as PowerBI-SPC and qicharts2.
 */
export const threeSigma: Readonly<Record<'2.66' | '3/1.128', number>> = {
  '2.66': makingDataCount.threeSigma,
  '3/1.128': 3 / 1.128,
};

/** Ranges above this many times their mean are outliers: D4 for two values (Nelson 1982; Montgomery, appendix VI). */
export const outlierFactor = 3.267;

/** How outliers among moving ranges are left out; `null` when they are not. */
export type Screening = {
  /** Give it up where it would leave nothing but ranges of zero, and with them limits that lie on the mean. */
  readonly guarded: boolean;
  /** Whether a range of exactly 3.267 × the mean stays: in the Making Data Count SQL tool it does, in the others not. */
  readonly keepsEqual: boolean;
} | null;

/**
 * Mean of the moving ranges: the distances between neighbouring values. `values` holds the points that count, in order, ghosts
 * already taken out; `NaN` is a gap, and no range is taken across it.
 */
export function movingRange(values: readonly number[], screen: Screening): MovingRange {
  if (screen === null) return { mean: meanStep(values), screened: 0, undone: false };
  const ranges: number[] = [];
  for (let at = 1; at < values.length; at++) ranges.push(Math.abs((values[at] ?? NaN) - (values[at - 1] ?? NaN)));
  return meanRange(ranges, screen);
}

/** Mean of ranges, `NaN` left out. Screening is done once. */
export function meanRange(ranges: readonly number[], screen: Screening): MovingRange {
  const all = meanUpTo(ranges, Infinity, true);
  if (all.count === 0) return { mean: null, screened: 0, undone: false };
  if (screen === null || (all.mean === 0 && screen.guarded)) return { mean: all.mean, screened: 0, undone: false };
  const kept = meanUpTo(ranges, outlierFactor * all.mean, screen.keepsEqual);
  // Ranges of zero are not below 3.267 × 0: NHSRplotthedots, PowerBI-SPC and qicharts2 then divide nothing by nothing.
  if (kept.count === 0 && !screen.guarded) return { mean: null, screened: all.count, undone: false };
  if (screen.guarded && kept.mean === 0) return { mean: all.mean, screened: 0, undone: true };
  return { mean: kept.mean, screened: all.count - kept.count, undone: false };
}

function meanUpTo(ranges: readonly number[], most: number, keepsEqual: boolean): { mean: number; count: number } {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < ranges.length; at++) {
    const range = ranges[at] ?? NaN;
    // A gap makes the range NaN, and no comparison with NaN is true.
    if (range < most || (keepsEqual && range === most)) {
      sum += range;
      count++;
    }
  }
  return { mean: count === 0 ? 0 : sum / count, count };
}
