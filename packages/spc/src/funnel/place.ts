import { funnelLevels, funnelLimits } from './limits.ts';

/** Where a place lies: as chance would have it, near the edge of that, or beyond what chance brings more than once in 500 places. */
export type FunnelPlace = 'within' | 'lowEdge' | 'highEdge' | 'low' | 'high';

/** How many of a place said it: the least and the greatest exact numbers that what is shown may stand for. */
export interface PlaceCount {
  readonly yes: readonly [least: number, most: number];
  readonly people: readonly [least: number, most: number];
}

/**
 * Where a place lies in the funnel around `target`. Where its numbers are rounded it lies outside only if it does for every exact number
 * that they may stand for. `null` where there can be no funnel.
 */
export function funnelPlace({ yes, people }: PlaceCount, target: number): FunnelPlace | null {
  const corners = yes.flatMap((some) => people.map((all) => sideOf(Math.min(some, all), all, target)));
  const [first] = corners;
  if (first === undefined || corners.includes(null)) return null;
  const sides = corners as FunnelPlace[];
  if (sides.every((side) => side === first)) return first;
  if (sides.every((side) => side === 'low' || side === 'lowEdge')) return 'lowEdge';
  return sides.every((side) => side === 'high' || side === 'highEdge') ? 'highEdge' : 'within';
}

function sideOf(yes: number, people: number, target: number): FunnelPlace | null {
  const [usual, far] = funnelLevels.map((level) => funnelLimits(people, target, level));
  if (!usual || !far || !(yes >= 0)) return null;
  const share = yes / people;
  if (share < far.lower) return 'low';
  if (share > far.upper) return 'high';
  if (share < usual.lower) return 'lowEdge';
  return share > usual.upper ? 'highEdge' : 'within';
}
