import type { TwoOfThreeCount } from '../options.ts';
import { sideOfCentre, type Pattern, type Track } from './track.ts';

/**
 * At least two of three points in a row beyond two sigma, all three on one side of the mean and in one segment. Only the points
 * beyond two sigma are flagged.
 *
 * `beyond2` counts every point beyond two sigma, as Making Data Count announced in November 2023; `2to3` leaves out those
 * outside the limit, as its SQL tool 2.5 does. Windows that share a flagged point are one pattern.
 */
export function twoOfThree(track: Track, count: TwoOfThreeCount): Pattern[] {
  const found: Pattern[] = [];
  let open = { side: 0, points: [] as number[] };
  for (let last = 2; last < track.values.length; last++) {
    const side = commonSide(track, last);
    if (side === 0) continue;
    const flagged = [last - 2, last - 1, last].filter((at) => isBeyond(track, at, side, count));
    const [first] = flagged;
    if (first === undefined || flagged.length < 2) continue;
    const end = open.points.at(-1) ?? -1;
    if (open.side === side && first <= end) {
      open.points.push(...flagged.filter((at) => at > end));
    } else {
      open = { side, points: flagged };
      found.push({ rule: 'twoOfThree', side: side > 0 ? 'high' : 'low', points: open.points });
    }
  }
  return found;
}

// Side of the mean that the three points up to `last` share; 0 when they don't, or are not of one segment.
function commonSide(track: Track, last: number): number {
  if (track.segments[last - 2] !== track.segments[last]) return 0;
  const side = sideOfCentre(track, last);
  return sideOfCentre(track, last - 1) === side && sideOfCentre(track, last - 2) === side ? side : 0;
}

function isBeyond(track: Track, at: number, side: number, count: TwoOfThreeCount): boolean {
  const value = track.values[at] ?? NaN;
  if (side > 0) {
    return value > (track.upperTwoSigma[at] ?? NaN) && (count === 'beyond2' || value <= (track.upperLimit[at] ?? NaN));
  }
  return value < (track.lowerTwoSigma[at] ?? NaN) && (count === 'beyond2' || value >= (track.lowerLimit[at] ?? NaN));
}
