import type { TwoOfThreeCount, TwoOfThreeOptions } from '../options.ts';
import { sideOfCentre, type Pattern, type Track } from './track.ts';

/**
 * At least two of three points in a row beyond two sigma on one side, all in one partition. The third lies on the same side of
 * the centre, or with `any` anywhere but beyond two sigma on the other (PowerBI-SPC). The points beyond two sigma are flagged,
 * or with `all` the three of them.
 *
 * `beyond2` counts every point beyond two sigma, as Making Data Count announced in November 2023; `2to3` leaves out those
 * outside the limit, as its SQL tool 2.5 does. Windows that share a flagged point are one pattern.
 */
export function twoOfThree(track: Track, { count, third, highlight }: Required<TwoOfThreeOptions>): Pattern[] {
  const found: Pattern[] = [];
  const sideOf = third === 'same' ? commonSide : zoneSide;
  let open = { side: 0, points: [] as number[] };
  for (let last = 2; last < track.values.length; last++) {
    const side = sideOf(track, last);
    if (side === 0) continue;
    const window = [last - 2, last - 1, last];
    const zone = window.filter((at) => isBeyond(track, at, side, count));
    const flagged = highlight === 'all' ? window : zone;
    const [first] = flagged;
    if (first === undefined || zone.length < 2) continue;
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

// Side of the centre that the three points up to `last` share; 0 when they don't, or are not of one partition.
function commonSide(track: Track, last: number): number {
  if (!isOnePartition(track, last)) return 0;
  const side = sideOfCentre(track, last);
  return sideOfCentre(track, last - 1) === side && sideOfCentre(track, last - 2) === side ? side : 0;
}

// Side on which some of the three points up to `last` lie beyond two sigma; 0 when on neither or both, or across a gap.
function zoneSide(track: Track, last: number): number {
  if (!isOnePartition(track, last)) return 0;
  let high = false;
  let low = false;
  for (let at = last - 2; at <= last; at++) {
    const value = track.values[at] ?? NaN;
    if (Number.isNaN(value)) return 0;
    high ||= value > (track.upperTwoSigma[at] ?? NaN);
    low ||= value < (track.lowerTwoSigma[at] ?? NaN);
  }
  return high === low ? 0 : high ? 1 : -1;
}

function isOnePartition({ partitions }: Track, last: number): boolean {
  return partitions[last - 2] === partitions[last];
}

function isBeyond(track: Track, at: number, side: number, count: TwoOfThreeCount): boolean {
  const value = track.values[at] ?? NaN;
  if (side > 0) {
    return (
      value > (track.upperTwoSigma[at] ?? NaN) && (count === 'beyond2' || !(value > (track.upperLimit[at] ?? NaN)))
    );
  }
  return value < (track.lowerTwoSigma[at] ?? NaN) && (count === 'beyond2' || !(value < (track.lowerLimit[at] ?? NaN)));
}
