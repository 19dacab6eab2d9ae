import type { Pattern } from './pattern.ts';
import { high, low, newPartition, sideNamed } from './zones.ts';

/**
 * `n` or more points in a row on one side of the centre, within a partition. A point exactly on the centre is on neither side and
 * ends a run, as Making Data Count has it.
 */
export function shift(zones: readonly number[], n: number, found: Pattern[]): void {
  let start = 0;
  let side = 0;
  // Behind the last point there is no side, which ends what has lasted until there.
  for (let at = 0; at <= zones.length; at++) {
    const zone = at < zones.length ? (zones[at] ?? 0) : 0;
    const next = zone & (high | low);
    if (next === side && (zone & newPartition) === 0) continue;
    if (side !== 0 && at - start >= n) {
      found.push({ rule: 'shift', side: sideNamed(side), from: start, to: at - 1, points: null });
    }
    start = at;
    side = next;
  }
}
