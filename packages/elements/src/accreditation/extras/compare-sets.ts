import type { Criterion, CriteriaSet } from '@always-kit/contract';

/** A criterion that two sets have in common, as each of them puts it. */
export interface Pair {
  readonly here: Criterion;
  readonly there: Criterion;
}

/** What two sets of criteria have in common, and what only one of them asks for. */
export interface Compared {
  readonly both: readonly Pair[];
  readonly here: readonly Criterion[];
  readonly there: readonly Criterion[];
}

/**
 * Compares two sets, each in its own order. Two criteria are the same where they say the same, else where the same check is made for
 * them; ids only count between versions of one set, since another issuer's `A1` is another thing.
 */
export function compareSets(here: CriteriaSet, there: CriteriaSet): Compared {
  const left = new Set(there.criteria);
  const pairs = new Map<Criterion, Criterion>();
  const alike: readonly ((one: Criterion, other: Criterion) => boolean)[] = [
    (one, other) => plain(one.text) === plain(other.text),
    (one, other) => here.id === there.id && one.id === other.id,
    (one, other) => one.check !== undefined && one.check === other.check,
  ];
  for (const isAlike of alike) {
    for (const one of here.criteria) {
      if (pairs.has(one)) continue;
      const other = [...left].find((each) => isAlike(one, each));
      if (!other) continue;
      left.delete(other);
      pairs.set(one, other);
    }
  }
  return {
    both: here.criteria.flatMap((one) => {
      const other = pairs.get(one);
      return other ? [{ here: one, there: other }] : [];
    }),
    here: here.criteria.filter((one) => !pairs.has(one)),
    there: there.criteria.filter((one) => left.has(one)),
  };
}

/** Without what makes no difference: capitals, stops and blanks. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore
}
