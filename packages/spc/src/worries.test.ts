import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import type { AnalysisOptions } from './options.ts';
import type { Warning } from './warnings.ts';
import { month, monthly } from './support/swing.ts';

/** Points that swing about a level. */
const swing = (length: number, level = 500): number[] =>
  Array.from({ length }, (_, at) => level + (at % 2 === 0 ? -50 : 50));
const warnings = (analysis: Analysis, code: Warning['code']): object[] =>
  analysis.warnings
    .filter((warning) => warning.code === code)
    .map(({ code: _code, severity: _severity, ...facts }) => facts);
const analysed = (values: readonly (number | null)[], options: AnalysisOptions): Analysis =>
  analyse(monthly(values), { direction: 'increase', ...options });

describe('a warning', () => {
  it('says how many points a phase has for a baseline that does not fit', () => {
    const unmatched = (options: AnalysisOptions): object[] =>
      warnings(analysed(swing(20), options), 'baselineUnmatched');

    assert.deepEqual(unmatched({ baseline: { points: 21 } }), [{ phase: 0, available: 20, because: 'tooMany' }]);
    assert.deepEqual(unmatched({ baseline: { until: '1999-12-31' } }), [
      { phase: 0, available: 20, because: 'beforeFirst' },
    ]);
    assert.deepEqual(unmatched({ baseline: { until: 'soon' } }), [{ phase: 0, available: 20, because: 'noDate' }]);
    assert.deepEqual(unmatched({ baseline: { points: 13 }, rebase: [{ date: month(15) }], baselineIn: 'every' }), [
      { phase: 1, available: 5, because: 'tooMany' },
    ]);
    assert.deepEqual(unmatched({ baseline: { points: 20 } }), []);
  });

  it('says that unguarded screening has left no limits', () => {
    const flat = (preset: 'mdc' | 'nhsr' | 'pbi'): object[] =>
      warnings(
        analysed(
          Array.from({ length: 20 }, () => 7),
          { preset, screenOutliers: 'unguarded' },
        ),
        'noRangesLeft',
      );

    assert.deepEqual([flat('mdc'), flat('nhsr'), flat('pbi')], [[], [{ segment: 0 }], [{ segment: 0 }]]);
  });

  it('names the signals in each baseline, and none beside it', () => {
    const values = [...swing(12), ...swing(8, 700), ...swing(12, 600), ...swing(8, 900)];

    const result = analysed(values, { rebase: [{ date: month(20) }], baseline: { points: 12 }, baselineIn: 'every' });

    assert.ok(result.signals.length > 1);
    assert.deepEqual(warnings(result, 'baselineSpecialCause'), []);
  });

  it('names a signal that begins in a baseline', () => {
    const values = [...swing(10), 2000, ...swing(15)];

    const result = analysed(values, { baseline: { points: 20 }, rules: { shift: false } });

    assert.deepEqual(warnings(result, 'baselineSpecialCause'), [{ signals: [0] }]);
    assert.deepEqual([result.signals[0]?.from, result.signals[0]?.rule], [10, 'outside']);
  });

  it('names a rebase by its place in the option, and where it starts instead', () => {
    const rebase = [{ date: month(12) }, { date: '2024-05-20' }, { date: 'soon' }, { index: 3 }, { index: 99 }];

    assert.deepEqual(warnings(analysed(swing(20), { rebase }), 'rebaseUnmatched'), [
      { rebase: 1, date: '2024-05-20', startsAt: month(5) },
      { rebase: 2, date: 'soon', startsAt: null },
      { rebase: 4, date: '', startsAt: null },
    ]);
  });

  it('names a ghost by its place in the option', () => {
    const ghost = [{ index: 3 }, { index: 99 }, { date: month(4) }, { date: '2024-05-20' }, { index: -1 }];

    assert.deepEqual(warnings(analysed(swing(20), { ghost }), 'ghostUnmatched'), [
      { ghost: 1 },
      { ghost: 3 },
      { ghost: 4 },
    ]);
  });

  it('names the latest point when it has no target', () => {
    const target = [{ until: '2024-12', value: 5 }];

    const result = analysed([...swing(14), null], { target });

    assert.deepEqual(warnings(result, 'targetMissing'), [{ point: 13 }]);
    assert.deepEqual(warnings(analysed(swing(12), { target }), 'targetMissing'), []);
  });

  it('is given for a short stretch, or for too few points, but not for both of one stretch', () => {
    const codes = (options: AnalysisOptions): string[] => analysed(swing(11), options).warnings.map(({ code }) => code);

    assert.deepEqual(codes({}), ['tooFewPoints']);
    assert.deepEqual(codes({ minPoints: 10 }), ['shortSegment']);
    assert.deepEqual(codes({ minPoints: 10, minSegmentPoints: 10 }), []);
  });
});

describe('a target that holds until a day or month', () => {
  it('holds to its end', () => {
    const rows = [1, 2, 3].map((value) => ({ date: `2026-03-0${String(value)}T10:00`, value }));
    const targets = (until: string): (number | null)[] =>
      analyse(rows, { target: [{ until, value: 5 }] }).points.map(({ target }) => target);

    assert.deepEqual(targets('2026-03-02'), [5, 5, null]);
    assert.deepEqual(targets('2026-03'), [5, 5, 5]);
    assert.deepEqual(targets('2026-03-02T09:00'), [5, null, null]);
  });
});
