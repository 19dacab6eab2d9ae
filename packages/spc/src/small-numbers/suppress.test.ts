import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wilson } from '../small-samples/wilson.ts';
import { shareOf } from './share.ts';
import { behind, suppress, type PrivateCount, type PublicTable } from './suppress.ts';

const count = fc.integer({ min: 0, max: 60 }).chain((people) => fc.record({ people: fc.constant(people), yes: fc.integer({ min: 0, max: people }) })); // prettier-ignore
const table = fc.array(count, { minLength: 1, maxLength: 8 });

describe('counts that are made private', () => {
  it('show none of 1 to 7', () => {
    for (let people = 1; people <= 7; people++) {
      assert.equal(peopleIn(suppress([{ people, yes: 0 }, ...three]))[0], null, String(people));
    }
    assert.equal(peopleIn(suppress([{ people: 8, yes: 8 }, ...three]))[0], 10);
  });

  it('are rounded to 5, and nobody is shown as nobody', () => {
    const counts = [0, 8, 12, 13, 17, 18, 100].map((people) => ({ people, yes: people }));

    assert.deepEqual(peopleIn(suppress(counts)), [0, 10, 10, 15, 15, 20, 100]);
  });

  it('hide another group where only one is small, the one after it', () => {
    assert.deepEqual(peopleIn(suppress(many(3, 200, 40, 90))), [null, null, 40, 90]);
    assert.deepEqual(peopleIn(suppress(many(200, 40, 90, 3))), [null, 40, 90, null]);
  });

  it('hide more until those hidden are 15 together', () => {
    assert.deepEqual(peopleIn(suppress(many(1, 2, 8, 9, 200))), [null, null, null, null, 200]);
    assert.deepEqual(peopleIn(suppress(many(7, 2, 6, 30, 200))), [null, null, null, 30, 200]);
  });

  it('hide how many said yes where that is few, and as many others as that needs', () => {
    const { groups } = suppress([
      { people: 40, yes: 5 },
      { people: 50, yes: 30 },
      { people: 60, yes: 45 },
    ]);

    assert.deepEqual(groups, [
      { people: 40, yes: null },
      { people: 50, yes: null },
      { people: 60, yes: 45 },
    ]);
  });

  it('have a total only where that is not few itself', () => {
    assert.deepEqual(suppress(many(3, 4)).total, { people: null, yes: null });
    assert.equal(suppress(many(3, 4, 40)).total.people, 45);
  });

  it('never show a count of 1 to 7, whatever the table', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const { groups } = suppress(counts);
        for (const [at, { people, yes }] of counts.entries()) {
          if (people > 0 && people < 8) assert.deepEqual(groups[at], { people: null, yes: null });
          if (yes > 0 && yes < 8) assert.equal(groups[at]?.yes, null);
        }
      }),
    );
  });

  it('show only numbers that stand for several exact ones', () => {
    fc.assert(
      fc.property(table, (counts) => {
        for (const [at, { people }] of suppress(counts).groups.entries()) {
          if (people === null) continue;
          const [least, most] = behind(people);
          const exact = counts[at]?.people ?? NaN;
          assert.ok(exact >= least && exact <= most);
          assert.ok(people === 0 || most - least >= 4);
        }
      }),
    );
  });

  // Every table there is, put together with all others that show the same. Whoever knows the rule can do no better.
  for (const [groups, most] of [
    [2, 90],
    [3, 60],
    [4, 40],
  ] as const) {
    it(`leave at least five sizes open for each small group: all tables of ${groups} groups with up to ${most} people`, () => {
      for (const knows of ['what is shown', 'the exact total'] as const) {
        const alike = new Map<string, Set<number>[]>();
        for (const sizes of tables(groups, most)) {
          const shown = suppress(many(...sizes));
          const total = sizes.reduce((one, other) => one + other, 0);
          // Where the total is few, nobody outside knows it; beyond what is tried, tables that show the same would be missing.
          if (total < 8 || total > most - 4) continue;
          const name = `${knows === 'the exact total' ? total : shown.total.people}: ${peopleIn(shown).join()}`;
          const open = alike.get(name) ?? sizes.map(() => new Set());
          for (const [at, size] of sizes.entries()) if (shown.groups[at]!.people === null) open[at]!.add(size);
          alike.set(name, open);
        }
        for (const [name, open] of alike) {
          for (const sizes of open) {
            if ([...sizes].some((size) => size < 8)) assert.ok(sizes.size >= 5, `${knows} ${name}`);
          }
        }
        assert.ok(alike.size > 10);
      }
    });
  }

  it('give away no share of their own: it comes from the rounded numbers', () => {
    assert.equal(shareOf({ people: 20, yes: 15 })?.share, 0.75);
    assert.equal(shareOf({ people: null, yes: null }), null);
    assert.equal(shareOf({ people: 20, yes: null }), null);
    assert.equal(shareOf({ people: 0, yes: 0 }), null);
  });

  it('have an interval that holds that of the exact numbers for a sum of them too', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const { groups } = suppress(counts);
        if (groups.some(({ people, yes }) => people === null || yes === null)) return;
        const of = (which: 'people' | 'yes') => groups.reduce((sum, group) => sum + (group[which] ?? 0), 0);
        const parts = groups.filter(({ people }) => people !== 0).length;
        const share = shareOf({ people: of('people'), yes: Math.min(of('people'), of('yes')) }, parts);
        const exact = wilson(
          counts.reduce((sum, { yes }) => sum + yes, 0),
          counts.reduce((sum, { people }) => sum + people, 0),
        );
        if (!share || !exact.ok) return;
        assert.ok(share.lower <= exact.lower + 1e-12);
        assert.ok(share.upper >= exact.upper - 1e-12);
      }),
    );
  });

  it('have an interval that holds that of the exact numbers', () => {
    fc.assert(
      fc.property(table, (counts) => {
        for (const [at, shown] of suppress(counts).groups.entries()) {
          const share = shareOf(shown);
          if (!share) continue;
          const exact = wilson(counts[at]!.yes, counts[at]!.people);
          if (!exact.ok) throw new Error(exact.reason);
          assert.ok(share.lower <= exact.lower);
          assert.ok(share.upper >= exact.upper);
        }
      }),
    );
  });
});

const three = many(40, 60, 80);

/** Groups of these sizes, in which all said yes. */
function many(...sizes: number[]): PrivateCount[] {
  return sizes.map((people) => ({ people, yes: people }));
}

function peopleIn({ groups }: PublicTable): (number | null)[] {
  return groups.map(({ people }) => people);
}

/** All tables of so many groups that hold no more than `most` people together. */
function* tables(groups: number, most: number): Generator<number[]> {
  if (groups === 0) {
    yield [];
    return;
  }
  for (let size = 0; size <= most; size++) {
    for (const others of tables(groups - 1, most - size)) yield [size, ...others];
  }
}
