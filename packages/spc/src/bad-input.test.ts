import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { analyse } from './analyse.ts';
import { analyseIndividuals } from './individuals.ts';
import type { AnalysisOptions, ChartKind, SeriesPoint } from './options.ts';
import { daily, day, valued } from './support/daily.ts';
import type { Warning } from './warnings.ts';

/** What a page could hand over, whatever the types say. */
const rowsOf = (given: unknown): readonly SeriesPoint[] => given as readonly SeriesPoint[];
const optionsOf = (given: unknown): AnalysisOptions => given as AnalysisOptions;

function find(warnings: readonly Warning[], code: Warning['code']): object | undefined {
  return warnings.find((warning) => warning.code === code);
}

const kinds = ['i', 'mr', 'run', 'p', 'pp', 'u', 'up', 'c', 'g', 't', 'xbar', 's', 'ip'] as const satisfies ChartKind[];

describe('a row that a chart cannot use is a gap, and the warning names the field and the row', () => {
  const good = {
    value: 3,
    numerator: 3,
    denominator: 20,
    subgroup: [1, 2, 3],
  };
  const table: readonly (readonly [string, ChartKind, object, Warning['code'], string])[] = [
    ['a number as text', 'i', { value: '3' }, 'invalidValue', 'value'],
    ['not a number', 'run', { value: NaN }, 'invalidValue', 'value'],
    ['infinity', 'c', { value: Infinity }, 'invalidValue', 'value'],
    ['a number too large to square', 'i', { value: 1e200 }, 'invalidValue', 'value'],
    ['true', 't', { value: true }, 'invalidValue', 'value'],
    ['a denominator as text', 'p', { denominator: '20' }, 'invalidValue', 'denominator'],
    ['a numerator that is a list', 'u', { numerator: [3] }, 'invalidValue', 'numerator'],
    ['a count below zero', 'c', { value: -1 }, 'negativeValue', 'value'],
    ['cases below zero', 'p', { numerator: -1 }, 'negativeValue', 'numerator'],
    ['events below zero', 'up', { numerator: -1 }, 'negativeValue', 'numerator'],
    ['a denominator below zero', 'ip', { denominator: -20 }, 'negativeValue', 'denominator'],
    ['a time below zero', 't', { value: -0.5 }, 'negativeValue', 'value'],
    ['a denominator of zero', 'p', { denominator: 0 }, 'zeroDenominator', 'denominator'],
    ['a denominator of zero for u′', 'up', { denominator: 0 }, 'zeroDenominator', 'denominator'],
    ['half a case', 'pp', { numerator: 2.5 }, 'fractionalCount', 'numerator'],
    ['cases out of half a person', 'p', { denominator: 20.5 }, 'fractionalCount', 'denominator'],
    ['half an event', 'u', { numerator: 2.5 }, 'fractionalCount', 'numerator'],
    ['half a count', 'c', { value: 2.5 }, 'fractionalCount', 'value'],
    ['half a case between events', 'g', { value: 2.5 }, 'fractionalCount', 'value'],
    ['more cases than people', 'p', { numerator: 21 }, 'numeratorAboveDenominator', 'numerator'],
    ['a measurement as text', 'xbar', { subgroup: [1, '2', 3] }, 'invalidValue', 'subgroup'],
    ['a subgroup that is no list', 's', { subgroup: 3 }, 'invalidValue', 'subgroup'],
    ['a subgroup of one', 'xbar', { subgroup: [1, null] }, 'singleMeasurement', 'subgroup'],
    ['a subgroup of one for s', 's', { subgroup: [1] }, 'singleMeasurement', 'subgroup'],
  ];
  for (const [what, chart, bad, code, field] of table) {
    it(`${chart}: ${what}`, () => {
      const rows = daily([good, good, { ...good, ...bad }, good, good]);

      const { points, warnings } = analyse(rows, { chart });

      assert.equal(points[2]?.value, null);
      assert.deepEqual(points[2].signals, []);
      assert.deepEqual(find(warnings, code), { code, severity: 'warning', field, rows: [2] });
      // The others are as if the row were a gap.
      const withGap = analyse(daily([good, good, {}, good, good]), { chart });
      assert.deepEqual(points[4]?.lines, withGap.points[4]?.lines);
    });
  }

  it('counts rows as they were given, not as they are sorted', () => {
    const rows = [...valued([1, 2, '3', 4])].reverse();

    assert.deepEqual(find(analyse(rows).warnings, 'invalidValue'), {
      code: 'invalidValue',
      severity: 'warning',
      field: 'value',
      rows: [1],
    });
  });

  it('gives one warning for each field, with all its rows', () => {
    const rows = daily([
      { numerator: 'a', denominator: 'b' },
      { numerator: 'c', denominator: 5 },
    ]);

    assert.deepEqual(
      analyse(rows, { chart: 'p' })
        .warnings.filter(({ code }) => code === 'invalidValue')
        .map((warning) => ('field' in warning ? [warning.field, warning.rows] : [])),
      [
        ['denominator', [0]],
        ['numerator', [0, 1]],
      ],
    );
  });

  it('is a missing value where nothing was given, or nothing is in the subgroup', () => {
    const missing = (chart: ChartKind, ...rows: object[]): unknown =>
      find(analyse(daily(rows), { chart }).warnings, 'missingValue');

    const third = { code: 'missingValue', severity: 'note', rows: [2] };
    assert.deepEqual(missing('xbar', { subgroup: [1, 2] }, { subgroup: [1, 2] }, { subgroup: [] }), third);
    assert.deepEqual(missing('xbar', { subgroup: [1, 2] }, { subgroup: [1, 2] }, { subgroup: [null, null] }), third);
    assert.deepEqual(missing('p', good, good, { value: 0.2 }), third);
    assert.deepEqual(missing('c', good, good, { numerator: 2, denominator: 4 }), third);
  });
});

describe('ratios on charts of individual values', () => {
  const charts = ['i', 'mr', 'run'] as const;
  const shares = (...odd: object[]): SeriesPoint[] =>
    daily([...Array.from({ length: 12 }, (_, at) => ({ numerator: 5 + (at % 3), denominator: 10 })), ...odd]);
  const about = (rows: SeriesPoint[], options: AnalysisOptions): object[] =>
    analyse(rows, options).warnings.flatMap((warning) => ('rows' in warning ? [[warning.code, warning.rows]] : []));

  for (const chart of charts) {
    it(`${chart}: of what cannot be counted are gaps, where it is said what is`, () => {
      const rows = shares({ numerator: 30, denominator: 10 }, { numerator: -3, denominator: 10 });
      const gap = (options: AnalysisOptions): unknown =>
        analyse(rows, { chart: 'i', ...options })
          .points.map(({ value }) => value === null)
          .slice(-2);

      assert.deepEqual(about(rows, { chart, counting: 'cases' }), [
        ['numeratorAboveDenominator', [12]],
        ['negativeValue', [13]],
      ]);
      assert.deepEqual(about(rows, { chart, counting: 'events' }), [['negativeValue', [13]]]);
      assert.deepEqual(about(rows, { chart, counting: 'amount' }), []);
      assert.deepEqual(
        [gap({ counting: 'cases' }), gap({ counting: 'events' }), gap({})],
        [
          [true, true],
          [false, true],
          [false, false],
        ],
      );
      assert.deepEqual(about(shares({ numerator: 2.5, denominator: 10.5 }), { chart, counting: 'cases' }), [
        ['fractionalCount', [12]],
        ['fractionalCount', [12]],
      ]);
    });

    it(`${chart}: are warned of where they are no shares, and nearly all others are`, () => {
      assert.deepEqual(about(shares({ numerator: 30, denominator: 10 }), { chart }), [['notAShare', [12]]]);
      assert.deepEqual(about(shares({ numerator: -3, denominator: 10 }), { chart }), [['notAShare', [12]]]);
      assert.deepEqual(about(shares({ numerator: 10, denominator: 10 }), { chart }), []);
      // Days for each bed may well be more than one.
      const rates = Array.from({ length: 6 }, () => ({ numerator: 12, denominator: 10 }));
      assert.deepEqual(about(shares(...rates), { chart }), []);
      assert.deepEqual(about(shares({ value: 30 }), { chart }), []);
    });
  }

  it('ip: are warned of as those of other charts are', () => {
    const chart = 'ip';
    const mistake = shares({ numerator: 30, denominator: 10 });

    assert.deepEqual(about(mistake, { chart }), [['notAShare', [12]]]);
    assert.deepEqual(about(mistake, { chart, counting: 'cases' }), [['numeratorAboveDenominator', [12]]]);
    assert.deepEqual(about(mistake, { chart, counting: 'amount' }), []);
  });

  it('have no target beyond what can be counted with', () => {
    const { warnings, points } = analyse(shares(), { target: -1e306, direction: 'increase' });

    assert.equal(points[0]?.target, null);
    assert.ok(warnings.some((warning) => warning.code === 'invalidOption' && warning.option === 'target'));
  });

  it('have targets that are shares too', () => {
    const targets = (target: AnalysisOptions['target'], options: AnalysisOptions, rows = shares()): unknown[] =>
      analyse(rows, { target: target ?? null, direction: 'increase', ...options })
        .warnings.filter(({ code }) => code === 'targetOutOfRange')
        .map((warning) => 'target' in warning && warning.target);

    for (const chart of ['i', 'run', 'p', 'pp'] as const) assert.deepEqual(targets(90, { chart }), [90], chart);
    assert.deepEqual(targets([{ value: 0.8 }, { from: day(5), value: 85 }], {}), [85]);
    assert.deepEqual(targets(-0.5, {}), [-0.5]);
    assert.deepEqual(targets(0.9, {}), []);
    assert.deepEqual(targets(1, {}), []);
    for (const chart of ['u', 'ip', 'mr'] as const) assert.deepEqual(targets(90, { chart }), [], chart);
    assert.deepEqual(targets(90, { counting: 'events' }), []);
    assert.deepEqual(targets(90, {}, shares({ value: 0.5 })), []);
    assert.deepEqual(targets(90, {}, daily([{}, {}])), []);
  });
});

describe('zero', () => {
  it('has no sign', () => {
    const rows = daily([{ value: -0 }, { numerator: -0, denominator: 3 }, { subgroup: [-0, -0] }]);
    const seen = (chart: ChartKind): string[] =>
      analyse(rows, { chart, target: -0 }).points.flatMap(({ value, numerator, target }) =>
        [value, numerator, target].map((number) => (Object.is(number, -0) ? '-0' : String(number))),
      );

    for (const chart of ['i', 'p', 'c', 'xbar'] as const) assert.ok(!seen(chart).includes('-0'), chart);
  });
});

describe('what is kept, with a warning', () => {
  it('is a time of zero', () => {
    const { points, warnings } = analyse(valued([4, 0, 6]), { chart: 't' });

    assert.equal(points[1]?.value, 0);
    assert.deepEqual(find(warnings, 'zeroTime'), { code: 'zeroTime', severity: 'note', field: 'value', rows: [1] });
  });

  it('is a subgroup of one as its own mean, without limits, where deviations are averaged', () => {
    const rows = daily([{ subgroup: [1, 3] }, { subgroup: [5] }, { subgroup: [2, 4] }]);

    const { points, warnings } = analyse(rows, { chart: 'xbar', subgroupSigma: 'averaged' });

    assert.deepEqual([points[1]?.value, points[1]?.lines.centre, points[1]?.lines.upperLimit], [5, 3, null]);
    assert.ok(find(warnings, 'singleMeasurement'));
  });

  it('is a number that nothing rests on: no numerator is needed where there is a value', () => {
    const { points, warnings } = analyse(daily([{ value: 0.5, numerator: 'x' }]));

    assert.deepEqual([points[0]?.value, points[0]?.numerator], [0.5, null]);
    assert.ok(find(warnings, 'invalidValue'));
  });

  it('is a chart of so few that its limits mislead', () => {
    const few = (chart: ChartKind, row: object): unknown =>
      find(analyse(daily([row, row]), { chart }).warnings, 'lowMean');

    assert.deepEqual(few('c', { value: 4 }), {
      code: 'lowMean',
      severity: 'warning',
      segment: 0,
      expected: 4,
      needed: 5,
    });
    assert.equal(few('c', { value: 5 }), undefined);
    assert.ok(few('p', { numerator: 2, denominator: 20 }));
    assert.ok(few('p', { numerator: 18, denominator: 20 }), 'as few that are none');
    assert.equal(few('p', { numerator: 10, denominator: 20 }), undefined);
    assert.ok(few('u', { numerator: 4, denominator: 1000 }));
    assert.equal(few('u', { numerator: 5, denominator: 1000 }), undefined);
  });
});

describe('what is refused', () => {
  const refusal = (rows: unknown, options?: unknown): object[] => {
    const { warnings, points, segments, variation } = analyse(
      rowsOf(rows),
      options === undefined ? {} : optionsOf(options),
    );
    assert.equal(variation, null);
    assert.deepEqual(segments, []);
    assert.ok(points.every(({ lines, cause }) => lines.centre === null && cause === null));
    return warnings.filter(({ severity }) => severity === 'error');
  };

  it('is a kind of chart that is none, because another would have other lines', () => {
    const error = (chart: string): object[] => [{ code: 'unknownChart', severity: 'error', chart }];

    assert.deepEqual(refusal(valued([1, 2]), { chart: 'pie' }), error('pie'));
    assert.deepEqual(refusal(valued([1, 2]), { chart: 'toString' }), error('toString'));
    assert.deepEqual(refusal(valued([1, 2]), { chart: 7 }), error('number'));
  });

  it('is another kind where only individuals are at hand', () => {
    const { warnings, chart } = analyseIndividuals(valued([1, 2]), optionsOf({ chart: 'p' }) as { chart: 'i' });

    assert.equal(chart, 'i');
    assert.deepEqual(warnings[0], { code: 'unknownChart', severity: 'error', chart: 'p' });
  });

  it('are points that are no list', () => {
    for (const rows of [undefined, null, 'text', 3, {}, new Map()]) {
      assert.deepEqual(refusal(rows), [{ code: 'invalidInput', severity: 'error', argument: 'points' }]);
    }
  });

  it('are options that are no object', () => {
    for (const options of [null, 'text', 3, []]) {
      assert.deepEqual(refusal(valued([1, 2]), options), [
        { code: 'invalidInput', severity: 'error', argument: 'options' },
      ]);
    }
  });

  it('are rows that are no objects, and dates that are no text', () => {
    const rows = [...valued([1, 2]), null, 'row', { date: 5, value: 3 }, { date: new Date(), value: 4 }, { value: 5 }];

    const texts = ['', '', '', '', ''];
    assert.deepEqual(refusal(rows), [{ code: 'invalidDate', severity: 'error', rows: [2, 3, 4, 5, 6], texts }]);
    assert.deepEqual(refusal([{ date: '1/2/2026' }, { date: 'x'.repeat(99) }]), [
      { code: 'invalidDate', severity: 'error', rows: [0, 1], texts: ['1/2/2026', 'x'.repeat(40)] },
    ]);
    assert.deepEqual(
      analyse(rowsOf(rows)).points.map(({ date, value }) => [date, value]),
      [
        [day(0), 1],
        [day(1), 2],
        ['', null],
        ['', null],
        ['', 3],
        ['', 4],
        ['', 5],
      ],
    );
  });
});

describe('any kind of chart', () => {
  for (const chart of kinds) {
    it(`${chart}: of no point, one point, or gaps only says so`, () => {
      const one = { value: 2, numerator: 2, denominator: 3, subgroup: [1, 2] };
      const codes = (rows: readonly object[]): string[] =>
        analyse(daily(rows), { chart }).warnings.map(({ code }) => code);

      assert.ok(codes([]).includes('noData'));
      assert.ok(codes([{}, {}]).includes('noData'));
      assert.ok(codes([one]).includes(chart === 'mr' ? 'noData' : 'tooFewPoints'));
    });
  }

  it('never throws, and holds numbers only, whatever it is given', () => {
    const odd = fc.oneof(fc.anything(), fc.double(), fc.constantFrom(null, undefined, '3', NaN, -1, 0, 1.5, [], 10n));
    const date = fc.oneof({ weight: 19, arbitrary: fc.nat({ max: 60 }).map(day) }, { weight: 1, arbitrary: odd });
    const row = fc.record(
      {
        date,
        value: odd,
        numerator: fc.oneof(fc.nat({ max: 9 }), odd),
        denominator: fc.oneof(fc.nat({ max: 9 }), odd),
        subgroup: fc.oneof(fc.array(fc.oneof(fc.double(), odd)), odd),
      },
      { requiredKeys: ['date'] },
    );
    const rows = fc.oneof(fc.uniqueArray(row, { selector: (each) => each.date }), fc.array(fc.oneof(row, odd)), odd);
    const options = fc.oneof(
      fc.record(
        { chart: fc.constantFrom(...kinds), preset: fc.constantFrom('mdc', 'nhsr', 'pbi'), runTests: odd, rules: odd },
        { requiredKeys: ['chart'] },
      ),
      odd,
    );
    fc.assert(
      fc.property(rows, options, (given, asked) => {
        const result = analyse(rowsOf(given), optionsOf(asked));

        JSON.stringify(result, (key, each: unknown) => {
          assert.ok(typeof each !== 'number' || Number.isFinite(each), `${key} is ${String(each)}`);
          return each;
        });
      }),
      { numRuns: 300 },
    );
  });
});
