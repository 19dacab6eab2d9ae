import type { TwoOfThreeCount, TwoOfThreeOptions } from '../options.ts';
import { sideNamed, zones, type Pattern, type Track } from './track.ts';

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
  let open = { side: 0, points: [] as number[] };
  for (let last = 2; last < track.zones.length; last++) {
    const first = track.zones[last - 2] ?? 0;
    const middle = track.zones[last - 1] ?? 0;
    const zone = track.zones[last] ?? 0;
    // Seldom is one of them that far out; the rest is only for those.
    if (((first | middle | zone) & (zones.farHigh | zones.farLow)) === 0) continue;
    if ((middle | zone) & zones.newPartition) continue;
    const side = third === 'same' ? first & middle & zone & (zones.high | zones.low) : zoneSide(first | middle | zone);
    if (side === 0) continue;
    const firstFar = isBeyond(first, side, count);
    const middleFar = isBeyond(middle, side, count);
    const lastFar = isBeyond(zone, side, count);
    if (Number(firstFar) + Number(middleFar) + Number(lastFar) < 2) continue;
    const flagged: number[] = [];
    if (firstFar || highlight === 'all') flagged.push(last - 2);
    if (middleFar || highlight === 'all') flagged.push(last - 1);
    if (lastFar || highlight === 'all') flagged.push(last);
    const end = open.points.at(-1) ?? -1;
    if (open.side === side && (flagged[0] ?? 0) <= end) {
      open.points.push(...flagged.filter((at) => at > end));
    } else {
      open = { side, points: flagged };
      found.push({ rule: 'twoOfThree', side: sideNamed(side), points: open.points });
    }
  }
  return found;
}

// Side on which some of three points, their zones taken together, lie beyond two sigma; 0 when on both, or with a gap.
function zoneSide(together: number): number {
  if (together & zones.gap) return 0;
  const far = together & (zones.farHigh | zones.farLow);
  if (far === zones.farHigh) return zones.high;
  return far === zones.farLow ? zones.low : 0;
}

function isBeyond(zone: number, side: number, count: TwoOfThreeCount): boolean {
  const isHigh = side === zones.high;
  if ((zone & (isHigh ? zones.farHigh : zones.farLow)) === 0) return false;
  return count === 'beyond2' || (zone & (isHigh ? zones.outsideHigh : zones.outsideLow)) === 0;
}
