import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from './analyse.ts';
import type { Analysis, Rule } from './analysis.ts';
import type { WarningCode } from './warnings.ts';
import { after, flags, month, monthly, swing } from './support/swing.ts';

const codes = ({ warnings }: Analysis): WarningCode[] => warnings.map(({ code }) => code);

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
