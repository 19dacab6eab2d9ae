import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from './analyse.ts';
import { daily, valued } from './support/daily.ts';

describe('a value on a line but for rounding', () => {
  // Fifths of these, one after the other, come to a hair less than 12 × 0.8.
  const baseline = [4, 4, 5, 4, 3, 4, 5, 4, 3, 4, 3, 5];
  const weeks = [...baseline, ...Array.from({ length: 8 }, () => 4)].map((numerator) => ({
    numerator,
    denominator: 5,
  }));

  it('is on neither side of the mean', () => {
    const { points, signals } = analyse(daily(weeks), { baseline: { points: 12 }, direction: 'increase' });

    assert.notEqual(points[0]?.lines.centre, 0.8, 'the mean is rounded');
    assert.deepEqual(
      signals.filter(({ rule }) => rule === 'shift'),
      [],
    );
  });

  it('is not outside the limit, and not beyond two sigma', () => {
    const swing = Array.from({ length: 16 }, (_, at) => (at % 2 === 0 ? 0.45 : 0.55));
    const { upperLimit, upperTwoSigma } = analyse(valued(swing), { baseline: { points: 16 } }).points[0]?.lines ?? {};
    const above = (line: number | null | undefined): number => (line ?? NaN) * (1 + Number.EPSILON);
    const rulesFor = (value: number): string[] =>
      analyse(valued([...swing, value, value, value]), { baseline: { points: 16 } }).signals.map(({ rule }) => rule);

    assert.deepEqual(rulesFor(above(upperLimit)), ['twoOfThree']);
    assert.deepEqual(rulesFor(above(upperTwoSigma)), []);
    assert.deepEqual(rulesFor((upperTwoSigma ?? NaN) + 1e-9), ['twoOfThree']);
  });

  it('is told by the size of the lines, not of the value', () => {
    // They swing about zero, where rounding leaves a mean of about 1e-17.
    const values = [0.1, 0.2, -0.3, 0.7, -0.7, 0.1, 0.2, -0.3, 0.6, -0.6, 0.4, -0.4, 0.1, -0.1];
    const { points, signals } = analyse(valued([...values, ...Array.from({ length: 8 }, () => 0)]), {
      baseline: { points: 14 },
    });

    assert.ok(points[0]?.lines.centre !== 0 && Math.abs(points[0]?.lines.centre ?? 1) < 1e-15);
    assert.deepEqual(signals, []);
  });
});
