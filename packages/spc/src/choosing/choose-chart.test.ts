import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { SeriesPoint } from '../options.ts';
import type { ChartChoice, Counting } from './choice.ts';
import { createChoiceReader } from './choice-reader.ts';
import { chooseChart, type ChooseChartOptions } from './choose-chart.ts';
import { choiceEnglish } from './english.ts';

const day = (week: number): string => new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);
const times = (count: number, ...pattern: readonly number[]): number[] =>
  Array.from({ length: count }, (_, at) => pattern[at % pattern.length] ?? 0);
const values = (numbers: readonly number[]): SeriesPoint[] => numbers.map((value, at) => ({ date: day(at), value }));
const shares = (numbers: readonly number[], sizes: readonly number[]): SeriesPoint[] =>
  numbers.map((numerator, at) => ({ date: day(at), numerator, denominator: sizes[at % sizes.length] ?? 0 }));
const choose = (history: readonly SeriesPoint[], counting: Counting): ChartChoice => chooseChart({ history, counting });

describe('chooseChart', () => {
  it('can choose nothing without a list, or without knowing what is counted', () => {
    const choose = (options: unknown): unknown[] => {
      const { chart, reason, facts } = chooseChart(options as ChooseChartOptions);
      return [chart, reason, facts.periods];
    };

    for (const options of [
      undefined,
      {},
      { history: undefined, counting: 'share' },
      { history: [], counting: 'percent' },
    ]) {
      assert.deepEqual(choose(options), ['i', 'unusable', 0]);
    }
  });

  it('passes over rows that hold something else, and counts them', () => {
    const odd = [null, 3, { value: 10n }, { value: Symbol('x') }, { subgroup: 3 }] as unknown as SeriesPoint[];

    for (const counting of ['share', 'value', 'events', 'rate', 'casesBetween', 'subgroups'] as const) {
      assert.deepEqual(choose(odd, counting).facts.skipped, 5, counting);
    }
  });

  it('takes as many rows as there are', () => {
    const many = Array.from({ length: 200_000 }, () => ({ date: '', numerator: 8, denominator: 10 }));

    assert.deepEqual(choose(many, 'share').facts.size, { mean: 10, smallest: 10, largest: 10 });
  });

  const cases: [
    name: string,
    counting: Counting,
    history: SeriesPoint[],
    chart: string,
    reason: string,
    others: string[],
  ][] = [
    ['five people a week', 'share', shares(times(24, 3, 4), [5]), 'i', 'usual', []],
    ['many people each week', 'share', shares(times(24, 30, 34, 32), [50]), 'i', 'usual', ['p']],
    ['many, and more spread than chance', 'share', shares(times(24, 200, 800), [1000]), 'i', 'usual', ['pp']],
    ['very different numbers of people', 'share', shares(times(24, 20, 41), [40, 80]), 'p', 'uneven', ['pp', 'i']],
    ['different, and more spread', 'share', shares(times(24, 100, 900), [400, 1000]), 'pp', 'moreSpread', ['ip', 'i']],
    ['different and few', 'share', shares(times(24, 2, 4), [3, 6]), 'ip', 'unevenFew', ['i']],
    ['hardly a miss, and few people', 'share', shares(times(24, 5, 5, 5, 5, 5, 4), [5]), 'g', 'nearEnd', ['t', 'i']],
    ['hardly anybody, and few people', 'share', shares(times(24, 0, 0, 0, 0, 0, 1), [5]), 'g', 'nearEnd', ['t', 'i']],
    ['few misses, but not so few', 'share', shares(times(24, 5, 4, 5), [5]), 'i', 'usual', ['g']],
    ['never a miss', 'share', shares(times(24, 5), [5]), 'i', 'allTheSame', ['g', 't']],
    ['a measurement', 'value', values(times(24, 31, 35)), 'i', 'usual', ['run']],
    ['events', 'events', values(times(24, 3, 5, 4)), 'c', 'counts', ['i']],
    ['events with more spread', 'events', values(times(24, 2, 30)), 'i', 'moreSpread', ['run']],
    ['rare events', 'events', values(times(24, 0, 0, 1)), 't', 'rareEvents', ['i']],
    ['events for bed days', 'rate', shares(times(24, 3, 5, 4), [200, 220]), 'u', 'rates', ['up', 'i']],
    ['those with more spread', 'rate', shares(times(24, 2, 30), [200]), 'up', 'moreSpread', ['i']],
    ['those that are rare', 'rate', shares(times(24, 0, 0, 1), [200]), 't', 'rareEvents', ['u']],
    ['cases between', 'casesBetween', values(times(24, 8, 30)), 'g', 'casesBetween', ['t']],
    ['days between', 'timeBetween', values(times(24, 8, 30)), 't', 'timeBetween', ['i']],
    [
      'several measurements',
      'subgroups',
      times(24, 1).map((one, at) => ({ date: day(at), subgroup: [one, 2, 3] })),
      'xbar',
      'subgroups',
      ['s'],
    ],
    [
      'subgroups of one',
      'subgroups',
      times(24, 1).map((one, at) => ({ date: day(at), subgroup: [one, null] })),
      'i',
      'singles',
      ['run'],
    ],
  ];
  for (const [name, counting, history, chart, reason, others] of cases) {
    it(`chooses ${chart} for ${name}`, () => {
      const choice = choose(history, counting);

      assert.deepEqual([choice.chart, choice.reason, choice.later], [chart, reason, chart]);
      assert.deepEqual(
        choice.alternatives.map((other) => other.chart),
        others,
      );
    });
  }

  it('starts with a run chart, and says what comes after it', () => {
    const choice = choose(shares(times(14, 3, 4), [5]), 'share');

    assert.deepEqual([choice.chart, choice.reason, choice.later], ['run', 'fewPoints', 'i']);
    assert.equal(chooseChart({ history: shares(times(14, 3, 4), [5]), counting: 'share', minPoints: 12 }).chart, 'i');
    assert.equal(choose([], 'share').chart, 'run');
  });

  it('says what it saw', () => {
    const rows = [
      ...shares(times(16, 20, 41), [40, 80]),
      { date: day(30) },
      { date: day(31), numerator: 5, denominator: 4 },
    ];
    const { facts } = choose(rows, 'share');

    assert.deepEqual([facts.periods, facts.skipped, facts.uneven], [16, 2, true]);
    assert.deepEqual(facts.size, { mean: 60, smallest: 40, largest: 80 });
    assert.ok(Math.abs((facts.centre ?? 0) - 488 / 960) < 1e-12);
    assert.equal(facts.dispersion?.over, false);
  });

  it('gives no rate where there is more of it than a number holds', () => {
    const { facts } = choose([{ date: day(0), numerator: 1e-15, denominator: 5e-324 }], 'rate');

    assert.deepEqual([facts.centre, facts.expected, facts.dispersion], [null, 1e-15, null]);
  });

  it('has something to say of any series, and is plain data', () => {
    const number = fc.option(fc.double({ min: -5, max: 50 }));
    const row = fc.record({
      value: number,
      numerator: number,
      denominator: number,
      subgroup: fc.option(fc.array(number)),
    });
    const counting = fc.constantFrom<Counting>(
      'share',
      'value',
      'events',
      'rate',
      'casesBetween',
      'timeBetween',
      'subgroups',
    );
    const reader = createChoiceReader({ grain: 'month' });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), counting, (rows, what) => {
        const choice = choose(
          rows.map((each, at) => ({ ...each, date: day(at) })),
          what,
        );
        const said = [
          reader.sentence(choice),
          ...reader.alternatives(choice).map(({ text }) => text),
          ...reader.easyRead(choice),
        ];

        assert.deepEqual(JSON.parse(JSON.stringify(choice)), choice);
        for (const text of said) assert.match(text, /^[A-Z0-9].*\.$/);
        for (const text of said) assert.doesNotMatch(text, /undefined|null|NaN|Infinity|\[object/);
        for (const text of reader.easyRead(choice)) assert.ok(text.split(' ').length <= 15, text);
      }),
    );
  });
});

describe('a reader of choices', () => {
  const reader = createChoiceReader();

  it('says which chart and why', () => {
    assert.equal(
      reader.sentence(choose(shares(times(24, 5, 5, 5, 5, 5, 4), [5]), 'share')),
      'Use a g chart. It counts the people from one who does not say so to the next. At 96.7%, with so few people each week, ' +
        'a chart of percentages has no room to show a rise.',
    );
    assert.match(
      reader.sentence(choose(shares(times(24, 0, 0, 0, 0, 0, 1), [5]), 'share')),
      /one who says so to the next\. At 3\.3%, .* no room to show a fall\.$/,
    );
    assert.equal(
      reader.sentence(choose(shares(times(24, 100, 900), [400, 1000]), 'share')),
      'Use a p′ chart (p-prime). From week to week they vary 29.7 times as much as chance alone would bring. Its limits allow for that.',
    );
    assert.equal(
      createChoiceReader({ grain: 'month' }).sentence(choose([...values([1, 2]), { date: day(40) }], 'value')),
      'Use a run chart. There are 2 months of results, and limits need 13 more. Then use an XmR chart. 1 row was left out: it ' +
        'lacks what is counted.',
    );
  });

  it('says when to take another', () => {
    assert.deepEqual(reader.alternatives(choose(shares(times(24, 30, 34, 32), [50]), 'share')), [
      {
        chart: 'p',
        text: 'A p chart: its limits follow from how many are counted each time. It gives fewer false alarms, if nothing but chance is at work.',
      },
    ]);
  });

  it('says it in easy read and in other words', () => {
    const choice = choose(values(times(24, 3, 5, 4)), 'events');

    assert.deepEqual(reader.easyRead(choice), ['Use a c chart.', 'It counts how often something happens.']);
    assert.equal(
      createChoiceReader({ messages: { reasons: { ...choiceEnglish.reasons, counts: () => 'Siart c.' } } }).sentence(
        choice,
      ),
      'Siart c.',
    );
  });
});
