import type { HeardTable } from './outside-heard.ts';
import { rule } from './rule.ts';

/** How far a number is from the exact one that was rounded. */
const withinOne = Math.floor(rule.roundedTo / 2);

/** What may be seen of a time, and how far its numbers can be from the exact ones. */
export interface HeardOfTime extends HeardTable {
  readonly within: number;
}

/**
 * How many were heard up to a day, without those who were heard before another. Made of nothing but the two tables that anybody can
 * see, of whom the second was seen when its time was over: so days that overlap tell no more than those do.
 *
 * @param before what could be seen up to the day before the first; without it, everything counts
 */
export function heardBetween(upTo: HeardTable, before?: HeardTable): HeardOfTime {
  if (!before) return { ...upTo, within: withinOne };
  return {
    groups: upTo.groups.map((people, at) => between(people, before.groups[at] ?? null)),
    total: between(upTo.total, before.total),
    within: 2 * withinOne,
  };
}

function between(upTo: number | null, before: number | null): number | null {
  if (upTo === null || before === null) return null;
  if (before === 0) return upTo;
  const people = upTo - before;
  return people - 2 * withinOne < rule.below ? null : people;
}
