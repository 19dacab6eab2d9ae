import type { ShiftOptions } from '../options.ts';
import { sideNamed, sideOfCentre, stretch, zones, type Pattern, type Track } from './track.ts';

/**
 * `n` or more points in a row on one side of the centre, within a partition. A point exactly on the centre is on neither side:
 * it ends a run (Making Data Count), or with `skip` is passed over, neither counted nor flagged (run charts).
 */
export function shift(track: Track, { n, onCentre }: Required<ShiftOptions>): Pattern[] {
  return onCentre === 'break' ? shifts(track, n) : shiftsPastCentre(track, n);
}

function shifts(track: Track, n: number): Pattern[] {
  const found: Pattern[] = [];
  let start = 0;
  let side = 0;
  for (let at = 0; at <= track.zones.length; at++) {
    const zone = track.zones[at] ?? 0;
    const next = zone & (zones.high | zones.low);
    if (next === side && !(zone & zones.newPartition)) continue;
    if (side !== 0 && at - start >= n) found.push(shiftOf(side, stretch(start, at - 1)));
    start = at;
    side = next;
  }
  return found;
}

function shiftsPastCentre(track: Track, n: number): Pattern[] {
  const found: Pattern[] = [];
  let points: number[] = [];
  let side = 0;
  const end = (): void => {
    if (points.length >= n) found.push(shiftOf(side, points));
    points = [];
    side = 0;
  };
  for (let at = 0; at < track.values.length; at++) {
    if ((track.zones[at] ?? 0) & (zones.newPartition | zones.gap)) end();
    const next = sideOfCentre(track, at);
    if (next === 0) continue;
    if (next !== side) end();
    side = next;
    points.push(at);
  }
  end();
  return found;
}

function shiftOf(side: number, points: readonly number[]): Pattern {
  return { rule: 'shift', side: sideNamed(side), points };
}
