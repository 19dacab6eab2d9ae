import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chanceAllSayAlways, chanceAtLeast, chanceAtMost } from './binomial.ts';

const near = (one: number | null, other: number): void =>
  assert.ok(Math.abs((one ?? NaN) - other) < 1e-12, String(one));

describe('the chance that all say always', () => {
  const cases: [rate: number, people: number, percent: number][] = [
    [0.8, 5, 33],
    [0.8, 10, 11],
    [0.9, 5, 59],
    [0.9, 10, 35],
    [0.95, 5, 77],
    [0.95, 10, 60],
  ];
  for (const [rate, people, percent] of cases) {
    it(`is ${percent}% for ${people} people of whom each does at ${rate}`, () => {
      assert.equal(Math.round(100 * (chanceAllSayAlways(rate, people) ?? NaN)), percent);
    });
  }
});

describe('binomial tails', () => {
  it('are those of the coins', () => {
    near(chanceAtMost(0, 3, 0.5), 1 / 8);
    near(chanceAtMost(1, 3, 0.5), 4 / 8);
    near(chanceAtLeast(2, 3, 0.5), 4 / 8);
    near(chanceAtLeast(0, 3, 0.5), 1);
    near(chanceAtMost(-1, 3, 0.5), 0);
    near(chanceAtMost(0, 0, 0.3), 1);
  });

  it('know what always and never happens', () => {
    near(chanceAtMost(4, 5, 1), 0);
    near(chanceAtLeast(5, 5, 1), 1);
    near(chanceAtMost(0, 5, 0), 1);
  });

  it('keep their figures far out and for many people', () => {
    const tail = chanceAtMost(0, 10_000, 0.05) ?? 0;

    assert.ok(Math.abs(tail / 0.95 ** 10_000 - 1) < 1e-9, String(tail));
  });

  it('cannot be for shares and people that cannot be', () => {
    assert.equal(chanceAtMost(1, 5, 1.2), null);
    assert.equal(chanceAtMost(1, 5, NaN), null);
    assert.equal(chanceAtMost(1.5, 5, 0.5), null);
    assert.equal(chanceAtLeast(1, -5, 0.5), null);
    assert.equal(chanceAllSayAlways(0.5, 2.5), null);
  });

  it('leave nothing out between them', () => {
    const people = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(people, people, fc.double({ min: 0, max: 1, noNaN: true }), (count, more, rate) => {
        const both =
          (chanceAtMost(count, count + more, rate) ?? NaN) + (chanceAtLeast(count + 1, count + more, rate) ?? NaN);

        assert.ok(Math.abs(both - 1) < 1e-9, String(both));
      }),
    );
  });
});
