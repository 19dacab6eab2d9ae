import { stretch, type Pattern, type Track } from './track.ts';

/**
 * `n` or more points in a row, each higher (or each lower) than the one before. Equal neighbours end a trend. It may run across
 * a rebase, because it does not depend on the mean (Making Data Count). A point where one trend ends and another begins belongs
 * to both.
 */
export function trend(track: Track, n: number): Pattern[] {
  const found: Pattern[] = [];
  let start = 0;
  let heading = 0;
  for (let at = 1; at <= track.values.length; at++) {
    const step = at < track.values.length ? stepTo(track, at) : 0;
    if (step === heading) continue;
    if (heading !== 0 && at - start >= n) {
      found.push({ rule: 'trend', side: heading > 0 ? 'high' : 'low', points: stretch(start, at - 1) });
    }
    start = at - 1;
    heading = step;
  }
  return found;
}

function stepTo(track: Track, at: number): number {
  const value = track.values[at] ?? NaN;
  const before = track.values[at - 1] ?? NaN;
  if (value > before) return 1;
  return value < before ? -1 : 0;
}
