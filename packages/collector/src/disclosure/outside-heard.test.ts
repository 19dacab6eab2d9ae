import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Kind, Place } from '../groups/count.ts';
import { othersAlike } from '../support/others-alike.ts';
import { heardBetween } from './heard-between.ts';
import { outsideGroups } from './outside-groups.ts';
import { outsideHeard } from './outside-heard.ts';

describe('how many were heard in each group', () => {
  it('is rounded, and none of 1 to 7 is shown, nor what would give it away', () => {
    assert.deepEqual(outsideHeard([3, 21, 43, 0], []), { groups: [null, null, 45, 0], total: 65 });
  });

  it('adds up to its total where every group is shown', () => {
    assert.deepEqual(outsideHeard([12, 12, 12], []), { groups: [10, 10, 10], total: 30 });
  });

  it('has no total beside a hidden group that a measure shows: the rest would be the small one', () => {
    const shown = { groups: [count(0), count(15)], total: count(15) };

    assert.deepEqual(outsideHeard([1, 16], [shown]), { groups: [null, null], total: null });
  });

  it('is not shown for groups that a measure of nearly all of them does not show', () => {
    const shown = { groups: [count(null), count(null), count(40)], total: count(60) };

    assert.deepEqual(outsideHeard([9, 14, 40], [shown]), { groups: [null, null, 40], total: 65 });
    assert.deepEqual(outsideHeard([30, 34, 40], [shown]).groups, [30, 35, 40]);
  });

  // Every table there is, put together with all others that show the same. Whoever knows the rule can do no better.
  it('leaves at least four sizes open of each small number, also for who takes a measure by the same groups from it', () => {
    const open = openIn(
      6,
      24,
      (sizes) => shownOf(sizes, [always]),
      ([yes = 0, no = 0, others = 0]) => [yes, yes + no, others, yes + no + others],
    );

    assert.deepEqual(
      open.map((fewest) => fewest >= 4),
      [true, true, true, true],
      open.join(),
    );
  });

  it('gives nothing small away beside several measures: another size would look the same in all of them', () => {
    const size = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.array(size, { minLength: 8, maxLength: 8 }), (sizes) => {
        for (const [at, small] of sizes.entries()) {
          if (!isFew(small)) continue;
          const show = (other: readonly number[]) => JSON.stringify(shownOf(other, [always, often]));
          assert.ok(
            othersAlike(sizes, at, show, 1) > 0 || isLikeNeighbour(sizes, at, show),
            `${sizes.join()} at ${at}`,
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('how many were heard from one month to another', () => {
  it('is what was seen at the end without what was seen before the beginning', () => {
    const before = outsideHeard([20, 30, 0], []);
    const upTo = outsideHeard([43, 32, 20], []);

    assert.deepEqual(heardBetween(upTo), { ...upTo, within: 2 });
    assert.deepEqual(heardBetween(upTo, before), { groups: [25, null, 20], total: 45, within: 4 });
  });

  it('tells no month for sure, whichever months are asked for', () => {
    // Two groups in two months and in three.
    for (const [cells, most] of [
      [4, 40],
      [6, 18],
    ] as const) {
      const open = openIn(cells, most, everySpan, (sizes) => sizes);
      assert.ok(
        open.every((fewest) => fewest >= 2),
        open.join(),
      );
    }
  });
});

const codes = ['always', 'mostly', 'never'];
const always = ['always'];
const often = ['always', 'mostly'];

function isFew(size: number): boolean {
  return size > 0 && size < 8;
}

function count(people: number | null) {
  return { people, yes: null };
}

/** Whether a table looks the same in which this cell is another, and each of the others as it is, or as much less, or as much more. */
function isLikeNeighbour(sizes: readonly number[], at: number, show: (sizes: readonly number[]) => string): boolean {
  const shown = show(sizes);
  const changes = sizes.reduce<number[][]>(
    (all, _, cell) => all.flatMap((one) => (cell === at ? [1] : [0, 1, -1]).map((change) => [...one, change])),
    [[]],
  );
  return [-1, 1, -2, 2, -3, 3].some((by) =>
    changes.some((change) => {
      const other = sizes.map((size, cell) => size + by * (change[cell] ?? 0));
      return other.every((size) => size >= 0) && show(other) === shown;
    }),
  );
}

/**
 * All that anybody can be told of two groups: by every measure, and of who was heard. `sizes` are those who answered each code, and
 * those who answered something else, in one group, then in the other.
 */
function shownOf(sizes: readonly number[], numerators: readonly (readonly string[])[]) {
  const half = sizes.length / 2;
  const answers = half === 3 ? ['always', 'never'] : codes;
  const kinds = new Map<string, Kind>();
  for (const [at, code] of answers.entries()) {
    const places = numerators.map((numerator): Place => (numerator.includes(code) ? 'yes' : 'no'));
    const { sizes: before } = kinds.get(places.join()) ?? { sizes: [0, 0] };
    kinds.set(places.join(), { places, sizes: before.map((one, group) => one + sizes[at + group * half]!) });
  }
  const sorted = [...kinds].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, kind]) => kind);
  const measures = numerators.map((_, at) => outsideGroups(sorted, at, 2));
  const heard = [sizes.slice(0, half), sizes.slice(half)].map((group) => group.reduce((sum, one) => sum + one, 0));
  return { measures, heard: outsideHeard(heard, measures) };
}

/** What is shown of every run of months, and of everything up to each. `sizes` are those of one group by month, then the other's. */
function everySpan(sizes: readonly number[]) {
  const months = sizes.length / 2;
  const upTo = (month: number) => {
    const heard = [sizes.slice(0, month), sizes.slice(months, months + month)];
    return outsideHeard(
      heard.map((group) => group.reduce((sum, one) => sum + one, 0)),
      [],
    );
  };
  const ends = Array.from({ length: months }, (_, month) => month + 1);
  return ends.flatMap((end) => [
    heardBetween(upTo(end)),
    ...ends.filter((start) => start <= end).map((start) => heardBetween(upTo(end), upTo(start - 1))),
  ]);
}

/**
 * Of all tables of so many cells: how many sizes what is shown leaves open at least, where it may be a small one, for each number that
 * is worked out from the cells.
 */
function openIn(
  cells: number,
  most: number,
  show: (sizes: readonly number[]) => unknown,
  numbers: (sizes: readonly number[]) => readonly number[],
): number[] {
  const alike = new Map<string, { open: Set<number>[]; greatest: number }>();
  for (const sizes of tables(cells, most)) {
    const shown = JSON.stringify(show(sizes));
    const worked = numbers(sizes);
    const there = alike.get(shown) ?? { open: worked.map(() => new Set()), greatest: 0 };
    for (const [at, number] of worked.entries()) there.open[at]!.add(number);
    const people = sizes.reduce((sum, one) => sum + one, 0);
    there.greatest = Math.max(there.greatest, people);
    alike.set(shown, there);
  }
  // Tables that show the same may be beyond what is tried.
  const whole = [...alike.values()].filter(({ greatest }) => greatest < most);
  assert.ok(whole.length > 10);
  return numbers(Array.from({ length: cells }, () => 0)).map((_, at) =>
    Math.min(
      ...whole
        .map(({ open }) => open[at]!)
        .filter((sizes) => [...sizes].some(isFew))
        .map(({ size }) => size),
    ),
  );
}

/** All tables of so many cells that hold no more than `most` people together. */
function* tables(cells: number, most: number): Generator<number[]> {
  if (cells === 0) {
    yield [];
    return;
  }
  for (let size = 0; size <= most; size++) {
    for (const others of tables(cells - 1, most - size)) yield [size, ...others];
  }
}
