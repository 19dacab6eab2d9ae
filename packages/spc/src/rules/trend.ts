import type { TrendOptions } from '../options.ts';
import { stretch, zones, type Pattern, type Track } from './track.ts';

/**
 * `n` or more points in a row, each higher (or each lower) than the one before. Equal neighbours end a trend, or with `skip` the
 * second is passed over, neither counted nor flagged. A trend may run across a rebase, because it does not depend on the mean
 * (Making Data Count), or not. A point where one trend ends and another begins belongs to both, or to the `later`.
 */
export function trend(track: Track, { n, ties, acrossRebase, pivot }: Required<TrendOptions>): Pattern[] {
  const points = ties === 'skip' ? withoutTies(track, acrossRebase) : null;
  const length = points === null ? track.values.length : points.length;
  const pointAt = (at: number): number => (points === null ? at : (points[at] ?? 0));
  const found: Pattern[] = [];
  let start = 0;
  let heading = 0;
  for (let at = 1; at <= length; at++) {
    const step = at < length ? stepBetween(track, pointAt(at - 1), pointAt(at), acrossRebase) : 0;
    if (step === heading) continue;
    if (heading !== 0 && at - start >= n) {
      const flagged = points === null ? stretch(start, at - 1) : points.slice(start, at);
      found.push({ rule: 'trend', side: heading > 0 ? 'high' : 'low', points: flagged });
    }
    start = at - 1;
    heading = step;
  }
  return pivot === 'later' ? found.map((each, at) => before(each, found[at + 1])) : found;
}

function before(pattern: Pattern, next: Pattern | undefined): Pattern {
  const isPivot = next !== undefined && pattern.points.at(-1) === next.points[0];
  return isPivot ? { ...pattern, points: pattern.points.slice(0, -1) } : pattern;
}

// 1 for up, −1 for down, 0 for equal, for a gap and for a step that a trend may not take.
function stepBetween(track: Track, from: number, to: number, acrossRebase: boolean): number {
  if (!acrossRebase && isNewPhase(track, to)) return 0;
  const value = track.values[to] ?? NaN;
  const before = track.values[from] ?? NaN;
  if (value > before) return 1;
  return value < before ? -1 : 0;
}

function isNewPhase({ zones: found }: Track, at: number): boolean {
  return ((found[at] ?? 0) & zones.newPhase) !== 0;
}

function withoutTies(track: Track, acrossRebase: boolean): number[] {
  const kept: number[] = [];
  for (let at = 0; at < track.values.length; at++) {
    const last = kept.at(-1);
    const isTie =
      last !== undefined && track.values[at] === track.values[last] && (acrossRebase || !isNewPhase(track, at));
    if (!isTie) kept.push(at);
  }
  return kept;
}
