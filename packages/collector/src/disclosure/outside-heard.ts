import { suppress, type PublicTable } from '@always-kit/spc/suppression';

/** How many people were heard in each group and in all: rounded, and `null` where not to be shown. */
export interface HeardTable {
  readonly groups: readonly (number | null)[];
  readonly total: number | null;
}

/** So many more than a measure counts, in the groups that it does not show, keep what is shown of them here from telling theirs. */
const enoughMore = 20;

/**
 * How many people were heard in each group, as it may be seen. Those whom a measure counts are among those who were heard, so a
 * group that a measure does not show could be worked out from how many were heard in it. It is not shown here either, unless many
 * more were heard than the measure counts. What decides about that are numbers that can be seen anyway.
 *
 * @param sizes how many were heard in each group. Exact.
 * @param measures what is shown of the same groups by every measure of the service
 */
export function outsideHeard(sizes: readonly number[], measures: readonly PublicTable[]): HeardTable {
  const table = suppress(sizes.map((people) => ({ people, yes: 0 })));
  const heard = peopleOf(table);
  const hidden = new Set(measures.flatMap((measure) => hiddenBy(measure, heard, table.total.people ?? 0)));
  const groups = heard.map((people, at) => (hidden.has(at) ? null : people));
  // Beside a total, a group hidden to protect another must not be known from elsewhere.
  const known = measures.some((measure) => peopleOf(measure).some((people, at) => people && groups[at] === null));
  return { groups, total: sumOfShown(groups) ?? (known ? null : table.total.people) };
}

/** The sum of numbers that are all shown: it tells no more than they do. A rounded sum of the exact ones would. */
export function sumOfShown(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

function hiddenBy(measure: PublicTable, heard: readonly (number | null)[], all: number): number[] {
  const counted = peopleOf(measure);
  const gone = [...counted.keys()].filter((at) => counted[at] === null);
  if (gone.length === 0 || measure.total.people === null) return [];
  const inGone = (numbers: readonly (number | null)[], total: number): number =>
    numbers.reduce<number>((left, one, at) => (gone.includes(at) ? left : left - (one ?? 0)), total);
  return inGone(heard, all) - inGone(counted, measure.total.people) < enoughMore ? gone : [];
}

function peopleOf({ groups }: PublicTable): (number | null)[] {
  return groups.map(({ people }) => people);
}
