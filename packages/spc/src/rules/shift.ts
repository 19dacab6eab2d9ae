import type { Pattern } from './pattern.ts';
import { high, low, newPartition, sideNamed } from './zones.ts';

/**
 * `n` or more points in a row on one side of the centre, within a partition. A point exactly on the centre is on neither side and
 * ends a run, as Making Data Count has it.
 */
export function shift(zones: readonly number[], n: number, found: Pattern[]): void {
  let start = 0;
  let side = 0;
  const end = (at: number): void => {
    if (side !== 0 && at - start >= n) {
      found.push({ rule: 'shift', side: sideNamed(side), from: start, to: at - 1, points: null });
    }
  };
  for (let at = 0; at < zones.length; at++) {
    const zone = zones[at] ?? 0;
    const next = zone & (high | low);
    if (next === side && (zone & newPartition) === 0) continue;
    end(at);
    start = at;
    side = next;
  }
  end(zones.length);
}
