import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { analyse } from './analyse.ts';
import type { Analysis, Rule } from './analysis.ts';
import type { Pause } from './options.ts';
import { after, monthly, swing } from './support/swing.ts';

/** The `at`th month from January 2024, as a whole. */
const month = (at: number): string => new Date(Date.UTC(2024, at, 1)).toISOString().slice(0, 7);
const found = ({ signals }: Analysis): [Rule, number, number][] =>
  signals.map(({ rule, from, to }) => [rule, from, to]);

describe('a pause', () => {
  it('keeps its points on the chart, and out of every calculation and rule', () => {
    const values = [...swing, 9000, -9000, ...swing];

    const result = analyse(monthly(values), {
      direction: 'increase',
      pauses: [{ from: month(14), until: month(15), reason: 'ward closed' }],
    });

    assert.deepEqual(
      result.points.slice(13, 17).map(({ value, pause, cause, signals }) => ({ value, pause, cause, signals })),
      [
        { value: 550, pause: null, cause: 'common', signals: [] },
        { value: 9000, pause: 0, cause: null, signals: [] },
        { value: -9000, pause: 0, cause: null, signals: [] },
        { value: 450, pause: null, cause: 'common', signals: [] },
      ],
    );
    assert.deepEqual([result.segments.length, result.count], [1, 28]);
    assert.equal(result.points[14]?.lines, result.points[0]?.lines);
    assert.deepEqual([result.points[0]?.lines.centre, result.segments[0]?.meanMovingRange], [500, 100]);
    assert.deepEqual(result.pauses, [{ from: 14, to: 15, next: 16, reason: 'ward closed' }]);
  });

  it('has no moving range taken across it, though no point lies in it', () => {
    const rows = monthly([1, 2, 9, 10]);

    const { segments, pauses } = analyse(rows, { pauses: [{ from: '2024-02-10', until: '2024-02-20' }] });

    assert.deepEqual([segments.length, segments[0]?.meanMovingRange], [1, 1]);
    assert.deepEqual(pauses, [{ from: null, to: null, next: 2, reason: null }]);
  });

  const patterns: [rule: Rule, values: number[], breaksBefore: number][] = [
    ['shift', [510, 530, 510, 530, 510, 530, 510], 17],
    ['trend', [440, 460, 480, 500, 520, 540, 560], 17],
    ['twoOfThree', [700, 510, 700], 15],
  ];
  for (const [rule, values, at] of patterns) {
    it(`is not crossed by ${rule}`, () => {
      const during = { from: `${month(at - 1)}-10`, until: `${month(at - 1)}-20` };

      assert.deepEqual(found(after(values)), [[rule, 14, 13 + values.length]]);
      assert.deepEqual(found(after(values, { pauses: [during] })), []);
    });
  }

  it('that is not over has no point after it, and leaves the icons to the last point before', () => {
    const result = after([800, 100, 100], { pauses: [{ from: month(15) }] });

    assert.deepEqual([result.latest, result.variation], [14, 'improvementHigh']);
    assert.deepEqual(result.pauses, [{ from: 15, to: 16, next: null, reason: null }]);
  });

  it('includes the whole of its last day or month', () => {
    const rows = [1, 2, 3].map((value, at) => ({ date: `2026-03-0${String(at + 1)}T10:00`, value }));
    const paused = (until: string): number[] =>
      analyse(rows, { pauses: [{ from: '2026-03-02', until }] }).points.flatMap(({ pause }, at) =>
        pause === null ? [] : [at],
      );

    assert.deepEqual(paused('2026-03-02'), [1]);
    assert.deepEqual(paused('2026-03-02T10:00'), [1]);
    assert.deepEqual(paused('2026-03-02T09:59'), []);
    assert.deepEqual(paused('2026-03'), [1, 2]);
  });

  it('with dates that are none, or that end before they begin, is no pause, and is named', () => {
    const pauses = [{ from: 'soon' }, { from: month(2), until: '2024-02-30' }, { from: month(4), until: month(3) }];

    const { warnings, pauses: marks } = analyse(monthly(swing), { pauses });

    assert.deepEqual(marks, []);
    assert.deepEqual(
      warnings.flatMap((warning) => (warning.code === 'pauseUnmatched' ? warning.pause : [])).sort(),
      [0, 1, 2],
    );
  });

  it('that overlaps another is named with it, and the point in both belongs to the first', () => {
    const pauses: Pause[] = [
      { from: month(8), until: month(9) },
      { from: month(5), until: month(8) },
      { from: month(10), until: month(11) },
    ];

    const result = analyse(monthly(swing), { pauses });

    assert.deepEqual(
      result.warnings.filter(({ code }) => code === 'pausesOverlap'),
      [{ code: 'pausesOverlap', severity: 'warning', pauses: [1, 0] }],
    );
    assert.deepEqual(
      result.points.map(({ pause }) => pause),
      [null, null, null, null, null, 0, 0, 0, 0, 1, 2, 2, null, null],
    );
  });

  it('that begins within a longer one is named with that', () => {
    const pauses = [
      { from: month(1), until: month(8) },
      { from: month(2), until: month(3) },
      { from: month(5), until: month(6) },
    ];

    const { warnings } = analyse(monthly(swing), { pauses });

    assert.deepEqual(
      warnings.flatMap((warning) => (warning.code === 'pausesOverlap' ? [warning.pauses] : [])),
      [
        [0, 1],
        [0, 2],
      ],
    );
  });

  it('changes nothing but its own points when these are anything else, or not there', () => {
    const value = fc.integer({ min: -50, max: 50 });
    const series = fc.array(fc.option(value, { freq: 8 }), { maxLength: 40 });
    fc.assert(
      fc.property(series, fc.nat(40), fc.nat(10), value, (values, from, length, other) => {
        const pause = { from: month(from), until: month(from + length) };
        const isInside = (at: number): boolean => at >= from && at <= from + length;
        const rows = monthly(values);
        const lines = ({ points }: Analysis): unknown =>
          points.flatMap(({ pause, date, lines, signals, cause }) =>
            pause === null ? [[date, lines, cause, signals.map(({ rule, side, count }) => [rule, side, count])]] : [],
          );

        const paused = analyse(rows, { pauses: [pause] });
        const changed = analyse(
          rows.map((row, at) => (isInside(at) ? { ...row, value: other } : row)),
          { pauses: [pause] },
        );
        const without = analyse(
          rows.filter((_, at) => !isInside(at)),
          { pauses: [pause] },
        );

        assert.deepEqual(lines(changed), lines(paused));
        assert.deepEqual(lines(without), lines(paused));
      }),
    );
  });
});
