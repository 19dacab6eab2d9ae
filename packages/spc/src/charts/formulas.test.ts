import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../analyse.ts';
import type { Analysis } from '../analysis.ts';
import { daily, day, valued } from '../support/daily.ts';

/** Lower limit, centre and upper limit at a point, rounded as the book prints them. */
function lines({ points }: Analysis, digits: number, at = 0): (string | undefined)[] {
  const { lowerLimit, centre, upperLimit } = points[at]?.lines ?? {};
  return [lowerLimit, centre, upperLimit].map((line) => line?.toFixed(digits));
}

/** Which points lie outside, counted from 1 as the book does. */
function outside({ points }: Analysis): number[] {
  return points.flatMap(({ signals }, at) => (signals.some(({ rule }) => rule === 'outside') ? [at + 1] : []));
}

// Examples of Montgomery, Introduction to Statistical Quality Control, 7th edition, with his data and his results.
describe('worked examples', () => {
  it('p chart: orange juice cans (7.1)', () => {
    const bad = [
      12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
    ];

    const result = analyse(daily(bad.map((numerator) => ({ numerator, denominator: 50 }))), { chart: 'p' });

    assert.deepEqual(lines(result, 4), ['0.0524', '0.2313', '0.4102']);
    assert.deepEqual(outside(result), [15, 23]);
  });

  it('c chart: circuit boards (7.3)', () => {
    const faults = [
      21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15,
    ];

    const result = analyse(valued(faults), { chart: 'c' });

    assert.deepEqual(lines(result, 2), ['6.48', '19.85', '33.21']);
    assert.deepEqual(outside(result), [6, 20]);
  });

  it('u chart: supply chain errors (7.4)', () => {
    const errors = [10, 12, 8, 14, 10, 16, 11, 7, 10, 15, 9, 5, 7, 11, 12, 6, 8, 10, 7, 5];

    const result = analyse(daily(errors.map((numerator) => ({ numerator, denominator: 5 }))), { chart: 'u' });

    assert.deepEqual(lines(result, 2), ['0.07', '1.93', '3.79']);
    assert.deepEqual(outside(result), []);
  });

  it('individuals and moving ranges: cost of loans (6.5)', () => {
    const costs = [310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304];

    assert.deepEqual(lines(analyse(valued(costs), { sigma: '3/1.128' }), 2), ['279.78', '300.50', '321.22']);
    assert.deepEqual(lines(analyse(valued(costs), { chart: 'mr' }), 2), ['0.00', '7.79', '25.45']);
  });

  // Factors of appendix VI, by number of measurements.
  for (const [n, a3, b3, b4] of [
    [2, '2.659', '0.000', '3.267'],
    [5, '1.427', '0.000', '2.089'],
    [10, '0.975', '0.284', '1.716'],
    [25, '0.606', '0.565', '1.435'],
  ] as const) {
    it(`x̄ and s charts: A3, B3 and B4 for ${String(n)} measurements`, () => {
      const subgroup = Array.from({ length: n }, (_, at) => at);
      const rows = daily([{ subgroup }, { subgroup }]);
      const deviations = analyse(rows, { chart: 's' }).points[0]?.lines;
      const means = analyse(rows, { chart: 'xbar' }).points[0]?.lines;

      const s = deviations?.centre ?? NaN;
      assert.equal((((means?.upperLimit ?? NaN) - (means?.centre ?? NaN)) / s).toFixed(3), a3);
      assert.equal(((deviations?.lowerLimit ?? NaN) / s).toFixed(3), b3);
      assert.equal(((deviations?.upperLimit ?? NaN) / s).toFixed(3), b4);
    });
  }
});

describe('limits that depend on n', () => {
  const rows = daily([4, 2, 6, 3, 5, 4].map((numerator, at) => ({ numerator, denominator: at === 3 ? 40 : 20 })));

  it('are wider for a smaller n, and points of one n share their lines', () => {
    const { points, segments } = analyse(rows, { chart: 'u' });

    assert.equal(points[0]?.lines, points[5]?.lines);
    assert.notEqual(points[0]?.lines, points[3]?.lines);
    assert.ok((points[3]?.lines.upperLimit ?? NaN) < (points[0]?.lines.upperLimit ?? NaN));
    // The stretch has a centre, but no limits that hold for all of it.
    assert.deepEqual([segments[0]?.lines.centre, segments[0]?.lines.upperLimit], [points[0]?.lines.centre, null]);
  });

  it('belong to the stretch as well where all n are equal', () => {
    const even = rows.map((row) => ({ ...row, denominator: 20 }));

    const { points, segments } = analyse(even, { chart: 'u' });

    assert.equal(segments[0]?.lines, points[0]?.lines);
  });

  it('follow the own n of points after a baseline, and start again at a rebase', () => {
    const { points } = analyse(rows, {
      chart: 'p',
      baseline: { points: 2 },
      rebase: [{ date: day(4) }],
    });

    assert.deepEqual(
      points.map(({ lines: { centre } }) => centre),
      [0.15, 0.15, 0.15, 0.15, 0.225, 0.225],
    );
    // 0.15 + 3 × √(0.15 × 0.85 / 40)
    assert.equal(points[3]?.lines.upperLimit?.toFixed(6), '0.319374');
  });

  it('say how many each point rests on', () => {
    const ns = (result: Analysis): (number | null)[] => result.points.map(({ n }) => n);

    assert.deepEqual(ns(analyse(rows.slice(2, 4), { chart: 'p' })), [20, 40]);
    assert.deepEqual(
      ns(analyse(daily([{ subgroup: [1, null, 2] }, { subgroup: [1, 2, 3] }]), { chart: 'xbar' })),
      [2, 3],
    );
    assert.deepEqual(ns(analyse(valued([1, 2]), { chart: 'c' })), [null, null]);
  });
});

describe('equal values', () => {
  it('lie on their mean, whatever rounding does to the sum', () => {
    const rates = daily(Array.from({ length: 20 }, () => ({ numerator: 0.1 * 3, denominator: 3 })));
    const means = daily(Array.from({ length: 20 }, () => ({ subgroup: [0.1, 0.1, 0.1] })));

    for (const result of [analyse(rates, { chart: 'ip' }), analyse(means, { chart: 'xbar' })]) {
      assert.equal(result.points[0]?.lines.centre, result.points[0]?.value);
      assert.equal(result.variation, 'commonCause');
    }
  });
});

describe('charts of rare events', () => {
  const gaps = [4, 9, 1, 12, 6];

  it('have the centre and the limits of their preset', () => {
    const g = (preset: 'mdc' | 'pbi'): unknown[] => {
      const { lines: found } = analyse(valued(gaps), { chart: 'g', preset }).points[0] ?? assert.fail();
      return [found.lowerLimit, found.centre, found.upperTwoSigma === null];
    };

    assert.deepEqual(g('mdc'), [null, 0.693 * 6.4, true]);
    assert.deepEqual(g('pbi'), [0, 6, false]);
  });

  it('say that their centre is neither the mean nor the median of the values', () => {
    const centre = (chart: 'g' | 't', preset: 'mdc' | 'pbi'): unknown =>
      analyse(valued(gaps), { chart, preset }).centre;

    assert.deepEqual([centre('g', 'mdc'), centre('t', 'mdc'), centre('t', 'pbi')], ['typical', 'typical', 'typical']);
    assert.equal(centre('g', 'pbi'), 'median');
  });

  it('have no lower limit of a time below zero, or one of 0', () => {
    const t = (preset: 'mdc' | 'pbi'): unknown =>
      analyse(valued([1, 90, 2, 80, 1]), { chart: 't', preset }).points[0]?.lines.lowerLimit;

    assert.deepEqual([t('mdc'), t('pbi')], [null, 0]);
  });
});

describe('the moving range chart', () => {
  it('plots the distance to the value before, within a phase', () => {
    const { points } = analyse(valued([1, 4, null, 2, 9, 5]), { chart: 'mr', rebase: [{ date: day(4) }] });

    assert.deepEqual(
      points.map(({ value }) => value),
      [null, 3, null, null, null, 4],
    );
  });

  it('passes over ghosts, and takes no range across a pause', () => {
    const { points } = analyse(valued([1, 4, 50, 2, 9, 5]), {
      chart: 'mr',
      ghost: [{ index: 2 }],
      pauses: [{ from: day(4), until: day(4) }],
    });

    assert.deepEqual(
      points.map(({ value }) => value),
      [null, 3, null, 2, null, null],
    );
  });

  it('calls runs of ranges nothing, because neighbours share a value, unless asked to', () => {
    const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 29, 9, 29, 9, 29, 9, 29, 9, 29];

    assert.equal(analyse(valued(values), { chart: 'mr' }).signals.length, 0);
    assert.ok(analyse(valued(values), { chart: 'mr', rules: { shift: true } }).signals.length > 0);
    assert.ok(analyse(valued(values), { chart: 'mr', preset: 'pbi' }).signals.length > 0);
  });
});
