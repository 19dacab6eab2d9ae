import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Measure } from '@always-kit/contract';
import fc from 'fast-check';
import type { Kind, Place } from '../groups/count.ts';
import { othersAlike } from '../support/others-alike.ts';
import { outsideGroups } from './outside-groups.ts';

type Codes = Pick<Measure, 'numerator' | 'denominator'>;

const codes = ['always', 'mostly', 'sometimes', 'never'];
const always: Codes = { numerator: ['always'], denominator: codes };
const often: Codes = { numerator: ['always', 'mostly'], denominator: codes };
const never: Codes = { numerator: ['never'], denominator: codes };

describe('several measures of one question, by group', () => {
  it('cannot be taken from one another: who answered "mostly" is not to be worked out', () => {
    const sizes = [
      [20, 3, 0, 30],
      [40, 20, 0, 30],
    ].flat();

    for (const { groups } of shownOf(sizes, [always, often, never])) {
      const [few] = groups;
      assert.deepEqual(few, { people: null, yes: null });
    }
    assert.equal(
      othersAlike(sizes, 1, (other) => JSON.stringify(shownOf(other, [always, often, never])), 5),
      5,
    );
  });

  it('show what is large, as sums that fit each other', () => {
    const sizes = [40, 21, 0, 30, 12, 9, 9, 20];

    const [one, two] = shownOf(sizes, [always, often]);

    assert.deepEqual(one?.groups, [
      { people: 90, yes: 40 },
      { people: 50, yes: 10 },
    ]);
    assert.deepEqual(two?.groups, [
      { people: 90, yes: 60 },
      { people: 50, yes: 20 },
    ]);
    assert.deepEqual(one?.total, { people: 140, yes: 50 });
  });

  it('show a measure as before where it is the only one', () => {
    const [only] = shownOf([12, 3, 0, 15, 20, 0, 0, 20], [always]);

    assert.deepEqual(only?.groups, [
      { people: 30, yes: 10 },
      { people: 40, yes: 20 },
    ]);
  });

  it('give no small number away: another size would look the same in all of them', () => {
    const size = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 40 }));
    const measure = fc
      .subarray(codes, { minLength: 1, maxLength: 3 })
      .map((numerator): Codes => ({ numerator, denominator: codes }));
    const measures = fc.uniqueArray(measure, {
      minLength: 2,
      maxLength: 3,
      selector: ({ numerator }) => numerator.join(),
    });
    fc.assert(
      fc.property(fc.array(size, { minLength: 8, maxLength: 8 }), measures, (sizes, made) => {
        for (const [at, small] of sizes.entries()) {
          if (small === 0 || small >= 8) continue;
          const alike = othersAlike(sizes, at, (other) => JSON.stringify(shownOf(other, made)));
          assert.ok(alike >= 3, `${sizes.join()} at ${at}: ${JSON.stringify(made)}`);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** All that anybody can be told of two groups, by all measures. `sizes` are those of each code in one group, then in the other. */
function shownOf(sizes: readonly number[], measures: readonly Codes[]) {
  const kinds = new Map<string, Kind>();
  for (const [at, code] of codes.entries()) {
    const places = measures.map(({ numerator, denominator }): Place =>
      denominator.includes(code) ? (numerator.includes(code) ? 'yes' : 'no') : 'out',
    );
    const { sizes: before } = kinds.get(places.join()) ?? { sizes: [0, 0] };
    const more = [sizes[at]!, sizes[at + codes.length]!];
    kinds.set(places.join(), { places, sizes: before.map((one, group) => one + more[group]!) });
  }
  const sorted = [...kinds].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, kind]) => kind);
  return measures.map((_, at) => outsideGroups(sorted, at, 2));
}
