import { wilson } from '@always-kit/spc';

/** From the least to the greatest exact number that what is shown may stand for. */
export type Range = readonly [least: number, most: number];

/**
 * What may be said of a group beside its share of the population, and no more: `less` and `more` only where chance alone would
 * seldom bring it; `noClearDifference` is not "the same".
 */
export type Verdict = 'less' | 'more' | 'noClearDifference' | 'tooFew';

/** With fewer expected than that, a group cannot be told from chance, nor from another. */
const fewestExpected = 8;

/**
 * Compares those heard of a group with its share of the population: whether Wilson's 95 % interval leaves it out for all exact
 * numbers that the rounded ones may stand for.
 *
 * @param heard how many of the group were heard, or `null` where it is not shown
 * @param all how many were heard of every group that is compared, this one included
 */
export function judge(heard: Range | null, all: Range | null, share: number): Verdict {
  if (!heard || !all) return 'tooFew';
  const [least, most] = heard;
  const low = wilson(least, Math.max(all[1], least));
  const high = wilson(most, Math.max(all[0], most));
  if (!low.ok || !high.ok) return 'tooFew';
  if (high.upper < share) return 'less';
  if (low.lower > share) return 'more';
  return share * all[0] < fewestExpected ? 'tooFew' : 'noClearDifference';
}

/** The exact numbers that a shown one may stand for: 0 is exact, and no small number is ever shown. */
export function rangeOf(shown: number | null, within: number, below: number): Range | null {
  if (shown === null) return null;
  return shown === 0 ? [0, 0] : [Math.max(below, shown - within), shown + within];
}
