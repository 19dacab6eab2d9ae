import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../analyse.ts';
import type { AnalysisOptions, SeriesPoint } from '../options.ts';
import { glance, type GlanceInput } from './glance.ts';
import { verdictOn } from './verdict-on.ts';
import { glanceInput } from './glance-input.ts';

const day = (at: number): string => new Date(Date.UTC(2024, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);

/** Twenty values about 500 whose limits are whole numbers, and then values on lines, just beyond and just within. */
const onLines = fc
  .array(fc.constantFrom(500, 501, 499, 899, 899.5, 898, 101, 100.5, 766, 767, 765, 234, 233, 600, 400), {
    maxLength: 40,
  })
  .map((values) => [...Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 425 : 575)), ...values]);
/** Shares of few, whose mean a value often equals but for rounding. */
const shares = fc.array(fc.constantFrom(0.2, 0.4, 0.6, 0.8, 1, 0.1, 0.3, 0.7, 0.9), { maxLength: 40 });
const runs = fc
  .array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -1, max: 1 }), fc.integer({ min: 1, max: 9 })), {
    maxLength: 8,
  })
  .map((parts) => parts.flatMap(([from, step, length]) => Array.from({ length }, (_, at) => from + step * at)));
const anyNumbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 30 });
const odd = fc.constantFrom<unknown>(
  undefined,
  null,
  NaN,
  Infinity,
  -1,
  0,
  -0,
  0.5,
  1e101,
  1e-101,
  '3',
  'text',
  {},
  [],
);

const series = fc
  .oneof(onLines, shares, runs, anyNumbers)
  .map((values): SeriesPoint[] => values.map((value, at) => ({ date: day(at), value })));
const counts = fc
  .array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })), { maxLength: 30 })
  .map((rows): SeriesPoint[] =>
    rows.map(([numerator, denominator], at) => ({ date: day(at * 7), numerator, denominator })),
  );
/** Rows of which one is not as it should be. */
const spoilt = fc
  .tuple(
    fc.oneof(series, counts),
    fc.nat({ max: 30 }),
    fc.constantFrom('date', 'value', 'numerator', 'denominator'),
    odd,
  )
  .map(([rows, at, field, thing]) => rows.map((row, place) => (place === at ? { ...row, [field]: thing } : row)));
const plainOptions = fc.record(
  {
    direction: fc.constantFrom('increase', 'decrease', 'neutral', null),
    target: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(500, 899, 101, 0.8, null)),
    counting: fc.constantFrom('cases', 'events', 'amount', null),
    ghost: fc.array(
      fc.nat({ max: 40 }).map((index) => ({ index })),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
const others = fc.dictionary(
  fc.constantFrom(
    'chart',
    'preset',
    'baseline',
    'rebase',
    'rules',
    'pauses',
    'minPoints',
    'typo',
    'direction',
    'ghost',
  ),
  fc.oneof(odd, fc.constantFrom('i', 'p', 'mdc', 'nhsr', 'increase')),
  { maxKeys: 2 },
);

/** Warnings that only say what can be seen at a glance. */
const harmless = new Set([
  'tooFewPoints',
  'constantSeries',
  'conflict',
  'targetWithoutDirection',
  'targetOutOfRange',
  'noData',
]);

function assertSame(rows: readonly SeriesPoint[], options: AnalysisOptions, input: GlanceInput): void {
  const analysis = analyse(rows, options);
  assert.deepEqual(
    analysis.warnings.filter(({ code }) => !harmless.has(code)),
    [],
  );
  assert.deepEqual(
    [...input.values],
    analysis.points.map(({ value }) => value),
  );
  assert.deepEqual(
    analysis.points.map(({ ghost }) => ghost === null),
    analysis.points.map((_, at) => at < input.counted),
  );
  const seen = glance(input);
  if (!seen) {
    assert.ok(analysis.count === 0 || analysis.segments[0]!.meanMovingRange === 0 || analysis.count < 2);
    return;
  }
  const { centre, lowerLimit, upperLimit } = analysis.segments[0]!.lines;
  assert.deepEqual(
    [seen.mean, seen.limits?.lower ?? null, seen.limits?.upper ?? null],
    [centre, lowerLimit, upperLimit],
  );
  analysis.points.slice(0, input.counted).forEach((point, at) => {
    const { cause, side } = verdictOn(seen.signs[at]!, seen.direction);
    assert.deepEqual([cause, side], [point.cause, point.side]);
  });
  const latest = analysis.points[analysis.latest!]!;
  assert.deepEqual(
    seen.signals,
    latest.signals.map(({ rule, side, from, count }) => ({ rule, side, from, count })),
  );
  for (const name of ['latest', 'count', 'enoughPoints', 'variation', 'assurance', 'grain', 'direction'] as const) {
    assert.equal(seen[name], analysis[name], name);
  }
  assert.equal(seen.target, latest.target);
}

describe('rows for a glance', () => {
  it('are those of which it says what the whole analysis says', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(series, series, counts, spoilt), plainOptions, (rows, options) => {
        const input = glanceInput(rows, options as AnalysisOptions);
        if (!input) return;
        taken++;
        assertSame(rows, options as AnalysisOptions, input);
      }),
      { numRuns: 20_000 },
    );
    assert.ok(taken > 4000, `only ${taken} were taken`);
  });

  it('are none that the whole analysis has a doubt about', () => {
    fc.assert(
      fc.property(fc.oneof(series, counts, spoilt), plainOptions, others, (rows, options, more) => {
        const all = { ...options, ...more } as AnalysisOptions;
        const input = glanceInput(rows, all);
        if (input) assertSame(rows, all, input);
      }),
      { numRuns: 20_000 },
    );
  });

  const rows: SeriesPoint[] = [3, 5, 4].map((value, at) => ({ date: day(at), value }));
  const needs: [string, () => unknown][] = [
    ['a gap', () => glanceInput([...rows, { date: day(3), value: null }])],
    ['dates out of order', () => glanceInput(rows.toReversed())],
    ['a date twice', () => glanceInput([...rows, rows[2]!])],
    ['a day that does not exist', () => glanceInput([{ date: '2026-02-30', value: 1 }])],
    ['a denominator of zero', () => glanceInput([{ date: day(0), numerator: 0, denominator: 0 }])],
    [
      'more cases than people',
      () => glanceInput([{ date: day(0), numerator: 9, denominator: 5 }], { counting: 'cases' }),
    ],
    ['a baseline', () => glanceInput(rows, { baseline: { points: 2 } })],
    ['an option that is mistyped', () => glanceInput(rows, { tagret: 3 } as AnalysisOptions)],
    ['targets by row', () => glanceInput(rows, { target: [1, 2, 3] })],
    ['another kind of chart', () => glanceInput(rows, { chart: 'run' })],
    ['another preset', () => glanceInput(rows, { preset: 'nhsr' })],
    ['a ghost in the middle', () => glanceInput(rows, { ghost: [{ index: 1 }] })],
    ['a ghost by its date', () => glanceInput(rows, { ghost: [{ date: day(2) }] })],
    ['no list', () => glanceInput('rows' as never)],
    ['no options', () => glanceInput(rows, null as never)],
  ];
  for (const [what, ask] of needs) {
    it(`are for the whole analysis with ${what}`, () => {
      assert.equal(ask(), null);
    });
  }

  it('may end with periods that are not over', () => {
    assert.equal(glanceInput(rows, { ghost: [{ index: 2, reason: 'not finished' }] })?.counted, 2);
  });
});
