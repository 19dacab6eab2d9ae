import type { Side } from '../analysis.ts';
import type { TwoOfThreeCount, TwoOfThreeOptions } from '../options.ts';
import type { Pattern } from './pattern.ts';
import { farHigh, farLow, gap, high, low, newPartition, outsideHigh, outsideLow, sideNamed } from './zones.ts';

/**
 * At least two of three points in a row beyond two sigma on one side, all in one partition. The third lies on the same side of
 * the centre, or with `any` anywhere but beyond two sigma on the other (PowerBI-SPC). The points beyond two sigma are flagged,
 * or with `all` the three of them.
 *
 * `beyond2` counts every point beyond two sigma, as Making Data Count announced in November 2023; `2to3` leaves out those
 * outside the limit, as its SQL tool 2.5 does. Windows that share a flagged point are one pattern.
 */
export function twoOfThree(
  zones: readonly number[],
  { count, third, highlight }: Required<TwoOfThreeOptions>,
  found: Pattern[],
): void {
  let open:
    { readonly rule: 'twoOfThree'; readonly side: Side; from: number; to: number; points: number[] } | undefined;
  const all = highlight === 'all';
  for (let last = 2; last < zones.length; last++) {
    const first = zones[last - 2] ?? 0;
    const middle = zones[last - 1] ?? 0;
    const zone = zones[last] ?? 0;
    // Seldom is one of them that far out; the rest is only for those.
    if (((first | middle | zone) & (farHigh | farLow)) === 0 || (middle | zone) & newPartition) continue;
    const side = third === 'same' ? first & middle & zone & (high | low) : zoneSide(first | middle | zone);
    if (side === 0) continue;
    const firstFar = isBeyond(first, side, count);
    const middleFar = isBeyond(middle, side, count);
    const lastFar = isBeyond(zone, side, count);
    if (Number(firstFar) + Number(middleFar) + Number(lastFar) < 2) continue;
    const from = firstFar || all ? last - 2 : last - 1;
    if (open?.side !== sideNamed(side) || from > open.to) {
      open = { rule: 'twoOfThree', side: sideNamed(side), from, to: -1, points: [] };
      found.push(open);
    }
    for (let at = Math.max(from, open.to + 1); at <= last; at++) {
      if (!all && !(at === last ? lastFar : at === last - 1 ? middleFar : firstFar)) continue;
      open.points.push(at);
      open.to = at;
    }
  }
}

// Side on which some of three points, their zones taken together, lie beyond two sigma; 0 when on both, or with a gap.
function zoneSide(together: number): number {
  if (together & gap) return 0;
  const far = together & (farHigh | farLow);
  if (far === farHigh) return high;
  return far === farLow ? low : 0;
}

function isBeyond(zone: number, side: number, count: TwoOfThreeCount): boolean {
  const isHigh = side === high;
  if ((zone & (isHigh ? farHigh : farLow)) === 0) return false;
  return count === 'beyond2' || (zone & (isHigh ? outsideHigh : outsideLow)) === 0;
}
