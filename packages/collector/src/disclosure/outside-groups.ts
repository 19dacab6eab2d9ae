import { suppress, type PublicCount, type PublicTable } from '@always-kit/spc/suppression';
import type { Kind } from '../groups/count.ts';
import { hiddenCells } from './hidden-cells.ts';
import { sumOfShown } from './outside-heard.ts';
import { outside } from './rule.ts';

/**
 * A measure by group, as it may be seen. Where only one measure is made of a question, its table stands for itself. Where several
 * are, they could be taken from one another; so all of them are made of one table, of the groups and of what the measures make of
 * people, of which nothing small can be worked out.
 *
 * @param kinds the exact counts of people, by what every measure of the question makes of them
 * @param at which of the measures
 * @param groups how many groups there are
 */
export function outsideGroups(kinds: readonly Kind[], at: number, groups: number): PublicTable {
  const isOf = (place: 'all' | 'yes', { places }: Kind): boolean =>
    place === 'all' ? places[at] !== 'out' : places[at] === 'yes';
  if (kinds.every(({ places }) => places.length === 1)) {
    const sizeOf = (place: 'all' | 'yes', group: number): number =>
      kinds.reduce((sum, kind) => sum + (isOf(place, kind) ? (kind.sizes[group] ?? 0) : 0), 0);
    return withSums(
      suppress(
        Array.from({ length: groups }, (_, group) => ({ people: sizeOf('all', group), yes: sizeOf('yes', group) })),
      ),
    );
  }
  // Those whom every measure leaves out are nowhere shown.
  const counted = kinds.filter(({ places }) => places.some((place) => place !== 'out'));
  const hidden = hiddenCells(counted.map(({ sizes }) => sizes));
  const countOf = (shown: (kind: number) => number | null): PublicCount => {
    const sumOf = (place: 'all' | 'yes'): number | null =>
      counted.reduce<number | null>((sum, kind, row) => {
        if (!isOf(place, kind)) return sum;
        const people = shown(row);
        return sum === null || people === null ? null : sum + people;
      }, 0);
    const [people, yes] = [sumOf('all'), sumOf('yes')];
    return people === null || yes === null ? { people: null, yes: null } : { people, yes };
  };
  const totals = suppress(counted.map(({ sizes }) => ({ people: sizes.reduce((sum, size) => sum + size, 0), yes: 0 })));
  return {
    groups: Array.from({ length: groups }, (_, group) =>
      countOf((kind) => (hidden[kind]?.[group] ? null : outside(counted[kind]?.sizes[group] ?? 0))),
    ),
    // A total beside one number alone that is hidden would be that number.
    total: countOf((kind) =>
      hidden[kind]?.filter(Boolean).length === 1 ? null : (totals.groups[kind]?.people ?? null),
    ),
  };
}

/** Where all groups are shown their sum is the total: how both are rounded could tell more than either. */
function withSums({ groups, total }: PublicTable): PublicTable {
  const people = sumOfShown(groups.map((group) => group.people)) ?? total.people;
  const yes = people === null ? null : (sumOfShown(groups.map((group) => group.yes)) ?? total.yes);
  return { groups, total: { people, yes: people !== null && yes !== null ? Math.min(people, yes) : null } };
}
