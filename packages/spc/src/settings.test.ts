import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { analyse } from './analyse.ts';
import type { AnalysisOptions, SeriesPoint } from './options.ts';

const day = (at: number): string => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
const rows: SeriesPoint[] = Array.from({ length: 20 }, (_, at) => ({ date: day(at), value: at % 3 }));
/** Options as a page may hand them over, with whatever is in its attributes and its JSON. */
const analysed = (options: unknown): ReturnType<typeof analyse> => analyse(rows, options as AnalysisOptions);
const rejected = (options: unknown): object[] =>
  analysed(options)
    .warnings.filter(({ code }) => code === 'invalidOption' || code === 'invalidEntry')
    .map(({ severity: _severity, code: _code, ...facts }) => facts);

const names = [
  'chart',
  'preset',
  'direction',
  'counting',
  'target',
  'baseline',
  'acrossBaseline',
  'baselineIn',
  'rebase',
  'rebaseBetweenPoints',
  'ghost',
  'pauses',
  'rules',
  'sigma',
  'screenOutliers',
  'conflict',
  'assurance',
  'missing',
  'runTests',
  'subgroupSigma',
  'gCentre',
  'minPoints',
  'minSegmentPoints',
];

describe('an option that cannot be', () => {
  const cases: [options: unknown, option: string, used: unknown][] = [
    [{ preset: 'MDC' }, 'preset', 'mdc'],
    [{ preset: 'toString' }, 'preset', 'mdc'],
    [{ direction: 'up' }, 'direction', 'neutral'],
    [{ counting: 'people' }, 'counting', null],
    [{ baseLine: { points: 12 } }, 'baseLine', null],
    [{ preset: 'nhsr', minpoints: 3 }, 'minpoints', null],
    [{ rules: { shfit: false } }, 'rules.shfit', null],
    [{ rules: { shift: { N: 6 } } }, 'rules.shift.N', null],
    [{ rules: { trend: { tie: 'skip' } } }, 'rules.trend.tie', null],
    [{ rules: { twoOfThree: { Third: 'any' } } }, 'rules.twoOfThree.Third', null],
    [{ ['x'.repeat(99)]: 1 }, 'x'.repeat(40), null],
    [{ preset: 'pbi', sigma: 2.66 }, 'sigma', '3/1.128'],
    [{ preset: 'nhsr', conflict: 'loudest' }, 'conflict', 'precedence'],
    [{ assurance: true }, 'assurance', 'inclusive'],
    [{ missing: 'skip' }, 'missing', 'gap'],
    [{ acrossBaseline: 'yes' }, 'acrossBaseline', false],
    [{ baselineIn: 'all' }, 'baselineIn', 'first'],
    [{ rebaseBetweenPoints: 'warn' }, 'rebaseBetweenPoints', 'next'],
    [{ screenOutliers: 'yes' }, 'screenOutliers', false],
    [{ preset: 'nhsr', screenOutliers: 1 }, 'screenOutliers', true],
    [{ runTests: 'anhøj' }, 'runTests', 'anhoej'],
    [{ subgroupSigma: 'mean' }, 'subgroupSigma', 'pooled'],
    [{ gCentre: 'mean' }, 'gCentre', 'expectedMedian'],
    [{ minPoints: 0 }, 'minPoints', 15],
    [{ minPoints: '12' }, 'minPoints', 15],
    [{ preset: 'nhsr', minSegmentPoints: 1.5 }, 'minSegmentPoints', 13],
    [{ target: '5' }, 'target', null],
    [{ target: NaN }, 'target', null],
    [{ target: { value: 5 } }, 'target', null],
    [{ baseline: 12 }, 'baseline', null],
    [{ baseline: { points: '12' } }, 'baseline', null],
    [{ rebase: day(5) }, 'rebase', null],
    [{ ghost: 5 }, 'ghost', null],
    [{ pauses: {} }, 'pauses', null],
    [{ rules: ['shift'] }, 'rules', true],
    [{ rules: { outside: 'no' } }, 'rules.outside', true],
    [{ rules: { shift: 6 } }, 'rules.shift', true],
    [{ rules: { shift: { n: 1 } } }, 'rules.shift.n', 7],
    [{ rules: { shift: { onCentre: 'ignore' } } }, 'rules.shift.onCentre', 'break'],
    [{ rules: { trend: { n: 2 } } }, 'rules.trend.n', 7],
    [{ rules: { trend: { ties: 'ignore' } } }, 'rules.trend.ties', 'break'],
    [{ rules: { trend: { pivot: 'first' } } }, 'rules.trend.pivot', 'both'],
    [{ preset: 'pbi', rules: { trend: { acrossRebase: 'no' } } }, 'rules.trend.acrossRebase', false],
    [{ preset: 'nhsr', rules: { twoOfThree: { count: 2 } } }, 'rules.twoOfThree.count', '2to3'],
    [{ rules: { twoOfThree: { third: 'other' } } }, 'rules.twoOfThree.third', 'same'],
    [{ rules: { twoOfThree: { highlight: 'none' } } }, 'rules.twoOfThree.highlight', 'zone'],
  ];
  for (const [options, option, used] of cases) {
    it(`${JSON.stringify(options)} is named, and replaced by ${String(used)}`, () => {
      assert.deepEqual(rejected(options), [{ option, used }]);
    });
  }

  const lists: [option: string, given: unknown[], entries: number[]][] = [
    ['rebase', [{ date: day(5) }, day(5), { at: 3 }, null, { index: 7 }, { index: '7' }], [1, 2, 3, 5]],
    ['ghost', [{ index: '3' }, { index: 3 }, { date: day(4) }, 4], [0, 3]],
    ['pauses', [{ from: 3 }, { until: day(3) }, { from: day(3), until: 5 }, { from: day(3), until: null }], [0, 1, 2]],
    ['target', [5, '6', null, true, NaN], [1, 3, 4]],
    ['target', [{ value: 5 }, { value: '5' }, { value: 5, from: 'soon' }, null], [1, 2, 3]],
    ['target', [{ value: 5, from: day(9), until: day(3) }], [0]],
  ];
  for (const [option, given, entries] of lists) {
    it(`in ${option} ${JSON.stringify(given)} is named by its place, and left out`, () => {
      assert.deepEqual(rejected({ [option]: given }), [{ option, entries }]);
    });
  }

  it('is told from one that is not given, which may be null', () => {
    const nothing = Object.fromEntries(names.map((name) => [name, null]));

    assert.deepEqual(analysed(nothing), analysed({}));
  });

  it('leaves the good entries of its list', () => {
    const target = [{ value: 5 }, { value: '9' }];

    const { points, segments } = analysed({ target, rebase: [null, { date: day(7), reason: 7 }] });

    assert.ok(points.every((point) => point.target === 5));
    assert.deepEqual(
      segments.map(({ from, reason }) => [from, reason]),
      [
        [0, null],
        [7, null],
      ],
    );
  });
});

describe('any options whatever', () => {
  const anything = fc.jsonValue({ maxDepth: 3 });
  const date = fc.nat(25).map(day);
  const entry = fc.dictionary(
    fc.constantFrom('date', 'index', 'from', 'until', 'value', 'reason', 'points'),
    fc.oneof(anything, date, fc.nat(25)),
  );
  const rules = fc.dictionary(
    fc.constantFrom('outside', 'shift', 'trend', 'twoOfThree'),
    fc.oneof(
      anything,
      fc.dictionary(fc.constantFrom('n', 'onCentre', 'ties', 'third', 'count'), fc.oneof(anything, fc.nat(9))),
    ),
  );
  const preset = fc.constantFrom('mdc', 'nhsr', 'pbi');
  const near = fc.dictionary(
    fc.constantFrom(...names.filter((name) => name !== 'chart')),
    fc.oneof(anything, fc.array(fc.oneof(anything, entry), { maxLength: 6 }), entry, rules, preset, fc.boolean()),
  );

  it('never make it throw, and leave the values as they are', () => {
    const values = rows.map(({ value }) => value);
    fc.assert(
      fc.property(fc.oneof(anything, near), (options) => {
        const result = analysed(options);

        assert.deepEqual(
          result.points.map(({ value }) => value),
          values,
        );
        assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
      }),
      { numRuns: 500 },
    );
  });
});
