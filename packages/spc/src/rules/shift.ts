import { sideOfCentre, stretch, type Pattern, type Track } from './track.ts';

/**
 * `n` or more points in a row on one side of the mean, within a segment. A point exactly on the mean is on neither side and
 * ends a run (Making Data Count; run-chart rules skip it instead).
 */
export function shift(track: Track, n: number): Pattern[] {
  const found: Pattern[] = [];
  let start = 0;
  let side = 0;
  for (let at = 0; at <= track.values.length; at++) {
    const next = at < track.values.length ? sideOfCentre(track, at) : 0;
    if (at > 0 && next === side && track.segments[at] === track.segments[at - 1]) continue;
    if (side !== 0 && at - start >= n) {
      found.push({ rule: 'shift', side: side > 0 ? 'high' : 'low', points: stretch(start, at - 1) });
    }
    start = at;
    side = next;
  }
  return found;
}
