import { warn, type Warning } from '../warnings.ts';
import type { Stretch } from './method.ts';

/** Counts expected at a point, below which limits from a symmetric distribution mislead. */
const leastExpected = 5;

/**
 * Warns where so few are counted that the limits of a p, u or c chart mislead: fewer than 5 expected at the mean n (the usual
 * rule for the normal approximation; Montgomery 7.2). `share` is what is counted for each of n. A chart of rare events, `g` or
 * `t`, says more then.
 */
export function lowMean(
  { n, values, segment }: Pick<Stretch, 'n' | 'values' | 'segment'>,
  share: number | null,
): Warning[] {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < values.length; at++) {
    if (Number.isNaN(values[at])) continue;
    sum += n[at] ?? 1;
    count++;
  }
  if (share === null || count === 0) return [];
  const expected = (share * sum) / count;
  return expected < leastExpected ? [warn('lowMean', { segment, expected, needed: leastExpected })] : [];
}
