import type { Pattern } from './pattern.ts';
import { newPhase } from './zones.ts';

/**
 * `n` or more points in a row, each higher (or each lower) than the one before. Equal neighbours and gaps end a trend. It may run
 * across a rebase, because it does not depend on the mean (Making Data Count), or not. A point where one trend ends and another
 * begins belongs to both.
 */
export function trend(
  values: ArrayLike<number>,
  zones: readonly number[],
  n: number,
  acrossRebase: boolean,
  found: Pattern[],
): void {
  let start = 0;
  let heading = 0;
  let before = NaN;
  // Behind the last point there is a gap, which ends what has lasted until there.
  for (let at = 0; at <= values.length; at++) {
    const value = at < values.length ? (values[at] ?? NaN) : NaN;
    // NaN is neither more nor less than anything.
    let step = Number(value > before) - Number(value < before);
    if (!acrossRebase && (zones[at] ?? 0) & newPhase) step = 0;
    before = value;
    if (step === heading) continue;
    if (heading !== 0 && at - start >= n) {
      found.push({ rule: 'trend', side: heading > 0 ? 'high' : 'low', from: start, to: at - 1, points: null });
    }
    start = at - 1;
    heading = step;
  }
}
