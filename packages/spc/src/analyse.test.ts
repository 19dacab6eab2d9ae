import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from './analyse.ts';
import type { Analysis, Rule } from './analysis.ts';
import type { WarningCode } from './warnings.ts';
import { after, flags, month, monthly, swing } from './support/swing.ts';

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

describe('rules', () => {
  const cases: [name: string, rule: Rule, values: (number | null)[], flags: string][] = [
    ['a point on a limit is not outside', 'outside', [766, 766.01, 234, 233.99], '.+.-'],
    ['seven points on one side are a shift', 'shift', [510, 530, 510, 530, 510, 530, 510, 480], '+++++++.'],
    ['six are not', 'shift', [510, 530, 510, 530, 510, 530, 480], '.......'],
    ['a point on the mean ends a shift', 'shift', [510, 530, 510, 500, 530, 510, 530, 510], '........'],
    ['a gap ends a shift', 'shift', [510, 530, 510, null, 530, 510, 530, 510], '........'],
    [
      'seven points each lower than the one before are a trend',
      'trend',
      [560, 540, 520, 500, 480, 460, 440],
      '-------',
    ],
    ['equal neighbours end a trend', 'trend', [560, 540, 520, 520, 480, 460, 440, 420], '........'],
    ['a gap ends a trend', 'trend', [560, 540, 520, null, 480, 460, 440, 420], '........'],
    ['two of three beyond two sigma are flagged, not the third', 'twoOfThree', [700, 510, 700, 480], '+.+.'],
    ['the third must be on the same side', 'twoOfThree', [700, 490, 700, 480], '....'],
    ['two points alone are not two of three', 'twoOfThree', [490, 700, 700], '...'],
    ['a point outside counts too', 'twoOfThree', [700, 510, 800, 480], '+.+.'],
  ];
  for (const [name, rule, values, expected] of cases) {
    it(name, () => {
      assert.equal(flags(after(values), rule), expected);
    });
  }

  it('leave a point outside out of two of three when asked', () => {
    const result = after([700, 510, 800, 480], { rules: { twoOfThree: { count: '2to3' } } });

    assert.equal(flags(result, 'twoOfThree'), '....');
  });

  it('count a point exactly on the limit in either reading of two of three', () => {
    for (const count of ['2to3', 'beyond2'] as const) {
      assert.equal(flags(after([700, 510, 766, 480], { rules: { twoOfThree: { count } } }), 'twoOfThree'), '+.+.');
    }
  });

  it('can be switched off one by one', () => {
    const result = after([800, 801, 802, 803, 804, 805, 806], {
      rules: { outside: false, shift: false, trend: false, twoOfThree: false },
    });

    assert.deepEqual(result.signals, []);
    assert.deepEqual(result.rules, { outside: false, shift: null, trend: null, twoOfThree: null });
  });

  it('let a trend cross a rebase, and a shift not', () => {
    const values = monthly([1, 9, 1, 9, 1, 9, 1, 2, 3, 4, 105, 106, 107, 108]);

    const { signals } = analyse(values, { rebase: [{ date: month(10) }], minSegmentPoints: 4 });

    assert.deepEqual(
      signals.map(({ rule, from, to }) => ({ rule, from, to })),
      [{ rule: 'trend', from: 6, to: 13 }],
    );
  });

  it('join windows of two of three that share a point into one signal', () => {
    const { signals } = after([700, 700, 700, 510, 700, 480], { rules: { outside: false, shift: false } });

    assert.deepEqual(
      signals.map(({ rule, from, to, count }) => ({ rule, from, to, count })),
      [{ rule: 'twoOfThree', from: 14, to: 18, count: 4 }],
    );
  });

  it('run on past a ghost, which they do not flag', () => {
    const result = after([510, 530, 510, 99, 530, 510, 530, 510, 480], { ghost: [{ index: 17, reason: 'flood' }] });

    assert.equal(flags(result, 'shift'), '+++.++++.');
    assert.deepEqual(result.points[17]?.ghost, { reason: 'flood' });
    assert.equal(result.points[17].cause, null);
  });

  it('number signals by their first point and count what they flag', () => {
    const { signals, points } = after([510, 530, 510, 800, 510, 530, 510, 480]);

    assert.deepEqual(
      signals.map(({ index, rule, count, meaning }) => ({ index, rule, count, meaning })),
      [
        { index: 0, rule: 'shift', count: 7, meaning: 'improvement' },
        { index: 1, rule: 'outside', count: 1, meaning: 'improvement' },
      ],
    );
    assert.deepEqual(points[17]?.signals, [signals[1], signals[0]]);
  });
});

describe('icons', () => {
  it('speak of the last point that has a value and is no ghost', () => {
    const { latest, variation } = after([800, 510, null], { ghost: [{ date: month(15) }] });

    assert.equal(latest, 14);
    assert.equal(variation, 'improvementHigh');
  });

  const directions: [direction: 'increase' | 'decrease' | 'neutral', high: string, low: string][] = [
    ['increase', 'improvementHigh', 'concernLow'],
    ['decrease', 'concernHigh', 'improvementLow'],
    ['neutral', 'neutralHigh', 'neutralLow'],
  ];
  for (const [direction, high, low] of directions) {
    it(`know what high and low mean when the direction is ${direction}`, () => {
      assert.equal(after([800], { direction }).variation, high);
      assert.equal(after([200], { direction }).variation, low);
    });
  }

  it('show improvement when signs disagree, and say that they do', () => {
    // A falling trend above the mean.
    const falling = [750, 720, 690, 660, 630, 600, 570];

    for (const [direction, variation] of [
      ['increase', 'improvementHigh'],
      ['decrease', 'improvementLow'],
      ['neutral', 'neutralHigh'],
    ] as const) {
      const result = after(falling, { direction });

      assert.equal(result.variation, variation);
      assert.equal(result.points.at(-1)?.conflict, true);
      assert.ok(codes(result).includes('conflict'));
    }
  });

  const targets: [direction: 'increase' | 'decrease', target: number, assurance: string][] = [
    ['increase', 234, 'pass'],
    ['increase', 234.01, 'hitOrMiss'],
    ['increase', 765.99, 'hitOrMiss'],
    ['increase', 766, 'fail'],
    ['decrease', 766, 'pass'],
    ['decrease', 765.99, 'hitOrMiss'],
    ['decrease', 234.01, 'hitOrMiss'],
    ['decrease', 234, 'fail'],
  ];
  for (const [direction, target, assurance] of targets) {
    it(`say ${assurance} for a target of ${String(target)} when the direction is ${direction}`, () => {
      assert.equal(after([500], { direction, target }).assurance, assurance);
    });
  }

  it('give no assurance without a direction, a target at the last point, or limits', () => {
    const neutral = after([500], { direction: 'neutral', target: 1 });
    const ended = after([500], { target: [...swing.map(() => 1), null] });
    const alone = after([500], { target: 1, rebase: [{ date: month(14) }] });

    assert.deepEqual([neutral.assurance, ended.assurance, alone.assurance], [null, null, null]);
    assert.ok(codes(neutral).includes('targetWithoutDirection'));
    assert.ok(codes(ended).includes('targetMissing'));
  });

  it('take the target that holds at the last point', () => {
    const target = [{ value: 900 }, { from: month(10), until: month(12), value: 300 }, { from: month(13), value: 1 }];

    const { points, assurance } = after([500], { target });

    assert.deepEqual(
      [9, 10, 12, 13].map((at) => points[at]?.target),
      [900, 300, 300, 1],
    );
    assert.equal(assurance, 'pass');
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
