import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import type { WarningCode } from './warnings.ts';
import { after, month, monthly, swing } from './support/swing.ts';

const codes = ({ warnings }: Analysis): WarningCode[] => warnings.map(({ code }) => code);

describe('limits', () => {
  it('are the mean and 2.66 mean moving ranges each way', () => {
    const [point] = analyse(monthly(swing)).points;

    assert.deepEqual(point?.lines, {
      centre: 500,
      lowerLimit: 234,
      upperLimit: 766,
      lowerTwoSigma: 500 - (2 * 266) / 3,
      upperTwoSigma: 500 + (2 * 266) / 3,
      lowerOneSigma: 500 - 266 / 3,
      upperOneSigma: 500 + 266 / 3,
    });
  });

  it('are not there for a single value, which is its own mean', () => {
    const { points, variation } = analyse(monthly([7]));

    assert.equal(points[0]?.lines.centre, 7);
    assert.equal(points[0].lines.upperLimit, null);
    assert.equal(variation, 'commonCause');
  });

  it('take no moving range across a gap', () => {
    const { segments } = analyse(monthly([1, 2, null, 9, 10]));

    assert.equal(segments[0]?.meanMovingRange, 1);
  });

  it('lie on the mean when all values are equal, however those are rounded', () => {
    // Added up plainly, thirty times 0.95 divided by thirty is not 0.95.
    for (const value of [0.95, 0.1, 1 / 3, 1e9 + 0.1]) {
      const { points, signals, warnings } = analyse(monthly(Array.from({ length: 30 }, () => value)));

      assert.equal(points[0]?.lines.centre, value);
      assert.equal(points[0].lines.upperLimit, value);
      assert.deepEqual(signals, []);
      assert.deepEqual(
        warnings.map(({ code }) => code),
        ['constantSeries'],
      );
    }
  });

  it('are kept as they are when screening would leave only ranges of zero', () => {
    const values = monthly([7, 7, 7, 7, 7, 7, 7, 9, 7, 7, 7, 7, 7, 7, 7, 7]);

    const screened = analyse(values, { screenOutliers: true });

    assert.deepEqual(screened.points[0]?.lines, analyse(values).points[0]?.lines);
    assert.ok(codes(screened).includes('screeningUndone'));
  });

  it('of a baseline hold for what follows, up to the first rebase', () => {
    const { segments } = after([900, 901, 902, 1, 2, 3], { rebase: [{ date: month(17), reason: 'new ward' }] });

    assert.deepEqual(
      segments.map(({ kind, phase, from, to, reason }) => ({ kind, phase, from, to, reason })),
      [
        { kind: 'baseline', phase: 0, from: 0, to: 13, reason: null },
        { kind: 'afterBaseline', phase: 0, from: 14, to: 16, reason: null },
        { kind: 'rebased', phase: 1, from: 17, to: 19, reason: 'new ward' },
      ],
    );
    assert.equal(segments[1]?.lines, segments[0]?.lines);
    assert.equal(segments[2]?.lines.centre, 2);
  });

  it('can have a baseline up to a date', () => {
    for (const until of ['2025-02-20', '2025-02-01']) {
      const { segments } = after([500, 500], { baseline: { until } });

      assert.deepEqual([segments[0]?.kind, segments[0]?.to], ['baseline', 13]);
    }
  });

  it('ignore a baseline that does not fit, and say so', () => {
    for (const points of [0, 2.5, 99, NaN]) {
      const result = analyse(monthly(swing), { baseline: { points } });

      assert.equal(result.segments[0]?.kind, 'first');
      assert.ok(codes(result).includes('baselineUnmatched'));
    }
  });
});

describe('input', () => {
  it('may be nothing at all', () => {
    const empty = analyse([]);

    assert.deepEqual([empty.points, empty.segments, empty.latest, empty.variation], [[], [], null, null]);
    assert.deepEqual(codes(empty), ['noData']);
  });

  it('is sorted, and each point knows its row; targets and ghosts go with their rows', () => {
    const rows = [...monthly(swing)].reverse();

    const result = analyse(rows, { target: rows.map((_, row) => row), ghost: [{ index: 0 }] });

    assert.deepEqual(
      result.points.map(({ date }) => date),
      monthly(swing).map(({ date }) => date),
    );
    assert.deepEqual(
      result.points.map(({ row, target }) => row === target),
      swing.map(() => true),
    );
    assert.ok(result.points.at(-1)?.ghost);
    assert.ok(codes(result).includes('unsortedDates'));
  });

  it('with two rows of one date is refused, values kept', () => {
    const result = analyse([...monthly(swing), { date: month(3), value: 1 }], { target: 5, direction: 'increase' });

    assert.deepEqual(result.warnings[0], { code: 'duplicateDate', severity: 'error', dates: [month(3)] });
    assert.equal(result.points.length, 15);
    assert.deepEqual([result.variation, result.assurance, result.signals], [null, null, []]);
    assert.ok(result.points.every(({ lines, value }) => lines.centre === null && value !== null));
  });

  it('with a date that does not exist is refused, naming the row', () => {
    const result = analyse([...monthly([1, 2]), { date: '2026-02-30', value: 3 }]);

    assert.deepEqual(result.warnings, [{ code: 'invalidDate', severity: 'error', rows: [2], texts: ['2026-02-30'] }]);
  });

  it('of numerators and denominators becomes their ratio', () => {
    const { points } = analyse([{ date: '2026-01-01', numerator: 19, denominator: 20 }]);

    assert.deepEqual([points[0]?.value, points[0]?.numerator, points[0]?.denominator], [0.95, 19, 20]);
  });

  it('with a denominator of zero has a gap there, and no signal', () => {
    const rows = monthly(swing).map(({ date }, at) => ({
      date,
      numerator: at === 5 ? 0 : 9,
      denominator: at === 5 ? 0 : 10,
    }));

    const result = analyse(rows);

    assert.equal(result.points[5]?.value, null);
    assert.deepEqual(result.points[5].signals, []);
    assert.deepEqual(
      result.warnings.find(({ code }) => code === 'zeroDenominator'),
      {
        code: 'zeroDenominator',
        severity: 'warning',
        field: 'denominator',
        rows: [5],
      },
    );
  });

  it('that is not a number is a gap', () => {
    const result = analyse(monthly([1, NaN, Infinity, 2]));

    assert.deepEqual(
      result.points.map(({ value }) => value),
      [1, null, null, 2],
    );
    assert.ok(codes(result).includes('invalidValue'));
  });

  it('may have any number of gaps in a row, or nothing else', () => {
    assert.doesNotThrow(() => analyse(monthly([1, null, null, null, 2])));
    assert.equal(analyse(monthly([null, null, null, null, null, null, null, null])).variation, null);
  });
});

describe('warnings', () => {
  it('say how many points are wanting, while everything is calculated', () => {
    const result = analyse(monthly(swing));

    assert.equal(result.enoughPoints, false);
    assert.equal(result.median, 500);
    assert.notEqual(result.points[0]?.lines.upperLimit, null);
    assert.deepEqual(result.warnings, [{ code: 'tooFewPoints', severity: 'warning', have: 14, needed: 15, more: 1 }]);
  });

  it('are none when there is nothing to warn of', () => {
    const result = analyse(monthly([...swing, 500]));

    assert.deepEqual([result.enoughPoints, result.median, result.warnings], [true, null, []]);
  });

  it('name a stretch that is too short for limits of its own', () => {
    const result = after([500, 510, 490], { rebase: [{ date: month(14) }] });

    assert.deepEqual(result.warnings, [{ code: 'shortSegment', severity: 'warning', segment: 1, have: 3, needed: 12 }]);
  });

  it('do not call what follows a baseline short', () => {
    assert.deepEqual(after([500, 510]).warnings, []);
  });

  it('name a baseline with signals in it', () => {
    // One high point, which puts the fourteen before it below the mean.
    const result = analyse(monthly([...swing, 2000, ...swing]), { baseline: { points: 20 } });

    assert.deepEqual(
      result.warnings.find(({ code }) => code === 'baselineSpecialCause'),
      {
        code: 'baselineSpecialCause',
        severity: 'warning',
        signals: [0, 1],
      },
    );
  });

  it('name a rebase that fell between points, and where it starts', () => {
    const result = after([500, 510], { rebase: [{ date: '2025-02-14' }, { date: '2030-01-01' }, { date: 'soon' }] });

    assert.deepEqual(
      result.warnings
        .filter(({ code }) => code === 'rebaseUnmatched')
        .map((warning) => 'startsAt' in warning && warning.startsAt),
      [month(14), null, null].sort((a, b) => Number(a === null) - Number(b === null)),
    );
    assert.equal(result.segments.at(-1)?.from, 14);
  });

  it('take a rebase by its row as given, whatever the order of the rows', () => {
    const rows = [...monthly(swing)].reverse();
    const starts = analyse(rows, { rebase: [{ index: 3, reason: 'new rota' }] }).segments.map(({ from, reason }) => [
      from,
      reason,
    ]);

    assert.deepEqual(starts, [
      [0, null],
      [swing.length - 4, 'new rota'],
    ]);
  });

  it('name a ghost that is not there, and targets that do not match the rows', () => {
    const result = after([500], { ghost: [{ index: 99 }, { date: '1999-01-01' }], target: [1, 2] });

    assert.deepEqual(
      codes(result).filter((code) => code === 'ghostUnmatched' || code === 'targetLength'),
      ['ghostUnmatched', 'ghostUnmatched', 'targetLength'],
    );
  });

  it('name an option that cannot be, and use the default', () => {
    const result = after([500], { rules: { shift: { n: 0 }, trend: { n: 2.5 } }, minPoints: NaN });

    assert.deepEqual([result.rules.shift?.n, result.rules.trend?.n], [7, 7]);
    assert.equal(codes(result).filter((code) => code === 'invalidOption').length, 3);
  });

  it('come worst first', () => {
    const rows = [...monthly([null, 2]), { date: month(1), value: 1 }];

    assert.deepEqual(
      analyse(rows).warnings.map(({ severity }) => severity),
      ['error', 'note'],
    );
  });
});
