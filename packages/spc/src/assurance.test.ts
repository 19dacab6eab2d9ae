import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from './analyse.ts';
import type { AnalysisOptions } from './options.ts';
import { daily, valued } from './support/daily.ts';

/** Months in which eight, nine or ten of ten said so: the upper limit lies at 100 %. */
const shares = [10, 9, 10, 10, 8, 10, 9, 10, 10, 9, 10, 10, 10, 9, 10, 10];
const counts = [3, 2, 0, 4, 3, 1, 2, 5, 3, 0, 2, 4, 3, 1, 0, 2];
const waits = [10, 20, 5, 8, 12, 30, 2, 15, 7, 9, 11, 14, 6, 3, 22, 40];

const outOf = (denominator: number, numerators: readonly number[]): ReturnType<typeof daily> =>
  daily(numerators.map((numerator) => ({ numerator, denominator })));
const icon = (rows: ReturnType<typeof daily>, options: AnalysisOptions): unknown => analyse(rows, options).assurance;

describe('a target on a limit', () => {
  it('is hit or miss where the limit was cut at the end of what can be', () => {
    const few = shares.map((share) => 10 - share);
    const groups = daily(counts.map((at) => ({ subgroup: [1 + (at % 3), 2, 3 + (at % 2)] })));

    assert.equal(icon(outOf(10, shares), { chart: 'p', direction: 'increase', target: 1 }), 'hitOrMiss');
    assert.equal(icon(outOf(10, shares), { chart: 'pp', direction: 'increase', target: 1 }), 'hitOrMiss');
    assert.equal(icon(outOf(10, few), { chart: 'p', direction: 'increase', target: 0 }), 'hitOrMiss');
    assert.equal(icon(outOf(10, few), { chart: 'p', direction: 'decrease', target: 0 }), 'hitOrMiss');
    assert.equal(icon(outOf(30, counts), { chart: 'u', direction: 'decrease', target: 0 }), 'hitOrMiss');
    assert.equal(icon(outOf(30, counts), { chart: 'up', direction: 'decrease', target: 0 }), 'hitOrMiss');
    assert.equal(icon(valued(counts), { chart: 'c', direction: 'decrease', target: 0 }), 'hitOrMiss');
    assert.equal(icon(valued(counts), { chart: 'mr', direction: 'decrease', target: 0 }), 'hitOrMiss');
    assert.equal(icon(groups, { chart: 's', direction: 'decrease', target: 0 }), 'hitOrMiss');
  });

  it('is met or missed where it was not cut', () => {
    const swing = valued(Array.from({ length: 16 }, (_, at) => (at % 2 === 0 ? 450 : 550)));
    const { lowerLimit, upperLimit } = analyse(swing).points[15]?.lines ?? assert.fail();

    assert.equal(icon(swing, { direction: 'increase', target: lowerLimit }), 'pass');
    assert.equal(icon(swing, { direction: 'increase', target: upperLimit }), 'fail');
    assert.equal(icon(swing, { direction: 'decrease', target: lowerLimit }), 'fail');
    assert.equal(icon(swing, { direction: 'increase', target: upperLimit, assurance: 'exclusive' }), 'hitOrMiss');
  });

  it('is met where every value is the same, at the end of what can be or not', () => {
    const all = outOf(
      10,
      Array.from(shares, () => 10),
    );
    const none = valued(Array.from(counts, () => 0));

    assert.equal(icon(all, { chart: 'p', direction: 'increase', target: 1 }), 'pass');
    assert.equal(icon(none, { chart: 'c', direction: 'decrease', target: 0 }), 'pass');
    assert.equal(icon(none, { chart: 'c', direction: 'increase', target: 0 }), 'pass');
  });

  it('is on it in spite of rounding', () => {
    const swing = valued(Array.from({ length: 16 }, (_, at) => (at % 2 === 0 ? 0.45 : 0.55)));
    const { upperLimit } = analyse(swing).points[15]?.lines ?? assert.fail();
    const beside = (upperLimit ?? NaN) * (1 - Number.EPSILON);

    assert.notEqual(beside, upperLimit);
    assert.equal(icon(swing, { direction: 'increase', target: beside }), 'fail');
  });
});

describe('a chart of rare events, whose lower limit is not drawn', () => {
  it('is judged by the upper one: below it the target is met now and then', () => {
    for (const chart of ['g', 't'] as const) {
      const judged = (direction: 'increase' | 'decrease', target: number): unknown =>
        icon(valued(waits), { chart, direction, target });

      assert.equal(analyse(valued(waits), { chart: 'g' }).points[0]?.lines.lowerLimit, null);
      assert.deepEqual([judged('increase', 200), judged('increase', 20)], ['fail', 'hitOrMiss'], chart);
      assert.deepEqual([judged('decrease', 200), judged('decrease', 20)], ['pass', 'hitOrMiss'], chart);
    }
  });

  it('has no icon without any limit', () => {
    assert.equal(icon(valued([4]), { chart: 't', direction: 'increase', target: 20, minPoints: 1 }), null);
    assert.equal(icon(valued(waits), { chart: 'run', direction: 'increase', target: 20 }), null);
  });
});
