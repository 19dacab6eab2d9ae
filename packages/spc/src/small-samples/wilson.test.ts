import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { criticalValue } from './normal.ts';
import { wilson } from './wilson.ts';

const percent = (share: number): number => Math.round(100 * share);

describe('wilson', () => {
  const small: [numerator: number, denominator: number, lower: number, upper: number][] = [
    [5, 5, 57, 100],
    [4, 5, 38, 96],
    [3, 5, 23, 88],
    [10, 10, 72, 100],
    [9, 10, 60, 98],
    [18, 20, 70, 97],
    [19, 20, 76, 99],
  ];
  for (const [numerator, denominator, lower, upper] of small) {
    it(`takes ${numerator} of ${denominator} for anything from ${lower}% to ${upper}%`, () => {
      const found = wilson(numerator, denominator);

      assert.ok(found.ok);
      assert.deepEqual([percent(found.lower), percent(found.upper)], [lower, upper]);
    });
  }

  // Newcombe 1998, Statistics in Medicine 17: 857–872, table I, method 3.
  const published: [numerator: number, denominator: number, lower: number, upper: number][] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ];
  for (const [numerator, denominator, lower, upper] of published) {
    it(`agrees with Newcombe on ${numerator} of ${denominator}`, () => {
      const found = wilson(numerator, denominator);

      assert.ok(found.ok);
      assert.deepEqual([found.lower.toFixed(4), found.upper.toFixed(4)], [lower.toFixed(4), upper.toFixed(4)]);
    });
  }

  const wrong: [name: string, numerator: number, denominator: number, level: number, reason: string][] = [
    ['nobody asked', 0, 0, 0.95, 'nobodyAsked'],
    ['more than were asked', 6, 5, 0.95, 'moreThanAsked'],
    ['somebody of nobody', 1, 0, 0.95, 'moreThanAsked'],
    ['a negative count', -1, 5, 0.95, 'negative'],
    ['no number', NaN, 5, 0.95, 'notANumber'],
    ['endless people', 5, Infinity, 0.95, 'notANumber'],
    ['certainty', 4, 5, 1, 'level'],
    ['no certainty', 4, 5, 0, 'level'],
    ['a level that is none', 4, 5, NaN, 'level'],
  ];
  for (const [name, numerator, denominator, level, reason] of wrong) {
    it(`says what is wrong with ${name}`, () => {
      assert.deepEqual(wilson(numerator, denominator, level), { ok: false, reason });
    });
  }

  const counts = fc
    .integer({ min: 1, max: 1000 })
    .chain((people) => fc.tuple(fc.integer({ min: 0, max: people }), fc.constant(people)));
  const level = fc.double({ min: 0.001, max: 0.9999, noNaN: true });

  it('holds the share seen, within 0 and 1', () => {
    fc.assert(
      fc.property(counts, level, ([count, people], sure) => {
        const found = wilson(count, people, sure);

        assert.ok(found.ok);
        assert.ok(0 <= found.lower && found.lower <= count / people);
        assert.ok(count / people <= found.upper && found.upper <= 1);
      }),
    );
  });

  it('turns over with yes and no', () => {
    fc.assert(
      fc.property(counts, level, ([count, people], sure) => {
        const [yes, no] = [wilson(count, people, sure), wilson(people - count, people, sure)];

        assert.ok(yes.ok && no.ok);
        assert.ok(Math.abs(yes.lower - (1 - no.upper)) < 1e-12);
      }),
    );
  });

  it('is wider the surer it has to be, and narrower with ten times the people', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.1, max: 0.9, noNaN: true }), ([count, people], sure) => {
        const [one, surer, more] = [
          wilson(count, people, sure),
          wilson(count, people, sure + 0.05),
          wilson(10 * count, 10 * people, sure),
        ];

        assert.ok(one.ok && surer.ok && more.ok);
        assert.ok(surer.upper - surer.lower > one.upper - one.lower);
        assert.ok(more.upper - more.lower < one.upper - one.lower);
      }),
    );
  });
});

describe('criticalValue', () => {
  // Quantiles of the standard normal distribution as R prints them: qnorm((1 + level) / 2).
  const known: [level: number, z: number][] = [
    [0.5, 0.6744897501960817],
    [0.8, 1.2815515655446004],
    [0.8999999, 1.644853142153202],
    [0.9, 1.6448536269514722],
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
    [0.999, 3.2905267314918945],
    [0.9999, 3.8905918864131203],
    [1 - 2 ** -30, 6.12075628597194],
    [1 - 2 ** -40, 7.143552034352188],
  ];
  for (const [level, z] of known) {
    it(`is ${z.toFixed(6)} for ${level}`, () => {
      assert.ok(Math.abs(criticalValue(level) - z) < 1e-9, String(criticalValue(level)));
    });
  }

  it('rises with the level, to the very ends', () => {
    const levels = [1e-300, 1e-9, 0.1, 0.8999, 0.9, 0.9001, 1 - 1e-9, 1 - 2 ** -52];
    const values = levels.map(criticalValue);

    assert.deepEqual(
      values,
      [...values].sort((a, b) => a - b),
    );
    assert.ok(values.every((z) => z > 0 && z < 9));
  });
});
