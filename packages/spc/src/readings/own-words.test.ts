import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../analyse.ts';
import type { Baseline } from '../options.ts';
import { createReader, type ReaderOptions } from './reader.ts';
import { month, of, steady, week } from './support/steady.ts';

const reader = createReader({ unit: 'percent' });

describe('numbers and dates', () => {
  it('never say minus zero, of what was counted either', () => {
    const analysis = analyse([{ date: month(0), numerator: -0.0001, denominator: 3 }]);

    assert.equal(reader.point(analysis, 0), '1 January 2025: 0% (0 of 3).');
  });

  it('follow the locale and the grain of the data', () => {
    const cymraeg = createReader({ locale: 'cy', unit: 'percent' });

    assert.equal(cymraeg.date(of(steady), { date: '2026-03-01' }), 'Mawrth 2026');
    assert.equal(reader.date(of(steady, {}, week), { date: '2026-03-02' }), 'week of 2 March 2026');
    assert.equal(createReader({ locale: 'de', unit: 'percent' }).value(0.125), '12,5\u00a0%');
  });

  it('have three figures when they are not percentages, or as many decimals as asked for', () => {
    const plain = createReader();

    assert.deepEqual([1234.56, 12.345, 1.2345, 0.0012345, 0].map(plain.value), [
      '1,235',
      '12.3',
      '1.23',
      '0.00123',
      '0',
    ]);
    assert.equal(createReader({ decimals: 0 }).value(12.345), '12');
    assert.equal(createReader({ format: (days) => `${String(days)} days` }).value(3), '3 days');
  });

  it('have no minus before a zero', () => {
    const said = (options: ReaderOptions): string[] => [-0.0004, -0].map(createReader(options).value);

    assert.deepEqual(said({ unit: 'percent' }), ['0%', '0%']);
    assert.deepEqual(said({ decimals: 1 }), ['0', '0']);
    assert.deepEqual(said({}), ['-0.0004', '0']);
    assert.deepEqual(said({ format: (value) => (Object.is(value, -0) ? '-0' : String(value)) }), ['-0.0004', '0']);
  });

  it('of weeks stand in a sentence with their article', () => {
    const text = reader.describe(of(steady, {}, week), 2);

    assert.match(text, /15 points, from the week of 6 January 2025 to the week of 14 April 2025\./);
  });

  it('survive a locale that is none', () => {
    assert.equal(createReader({ locale: 'not a locale' }).value(0.5), '0.5');
  });
});

describe('messages', () => {
  it('can be replaced one by one', () => {
    const own = createReader({ messages: { noData: () => 'Dim byd i’w ddangos eto.' } });

    assert.equal(own.sentence(of([])), 'Dim byd i’w ddangos eto.');
    assert.equal(own.sentence(of(steady.map(() => 1))), 'There is no change: every point is 1.');
  });

  it('name three dates at most', () => {
    const gaps = of([...steady, null, null, null, null, 0.8]);

    assert.deepEqual(
      gaps.warnings.map((warning) => reader.warning(gaps, warning)),
      ['There is no value: April 2026, May 2026, June 2026 ….'],
    );
  });

  it('name a row whose date is none by its number and by what stands there', () => {
    const rows = steady.map((value, at) => ({ date: month(at), value: at === 3 ? null : value }));
    const chart = analyse([
      ...rows.slice(0, 2),
      { date: '14/03/2025', value: null },
      { date: '', value: 1 },
      ...rows.slice(4),
    ]);

    assert.deepEqual(
      chart.warnings.map((warning) => reader.warning(chart, warning)),
      [
        'The chart cannot be worked out, because 2 rows have no date that exists: row 3 (14/03/2025), row 4. ' +
          'Write dates like 2026-03-31.',
        'There is no value: row 3 (14/03/2025).',
      ],
    );
    assert.equal(reader.about(chart), '');
  });

  it('say why a baseline cannot be', () => {
    const said = (own: Baseline): string => {
      const chart = of(steady, { baseline: own });
      const warning = chart.warnings.find(({ code }) => code === 'baselineUnmatched');
      return warning ? reader.warning(chart, warning) : '';
    };

    assert.match(said({ points: 40 }), /^The baseline asks for more than the 15 points there are\. /);
    assert.match(said({ until: '31/12/2025' }), /^The baseline ends on a date that does not exist\. /);
    assert.match(said({ until: '2019-12-31' }), /^The baseline ends before the first point\. /);
  });

  it('leave out no warning', () => {
    const chart = analyse(
      [
        ...steady.map((value, at) => ({ date: month(at), value })),
        { date: '2026-04-01', numerator: 1, denominator: 0 },
      ],
      { rebase: [{ date: '2026-02-10' }], ghost: [{ index: 99 }], target: [1], rules: { shift: { n: 0 } } },
    );

    assert.deepEqual(
      chart.warnings.map((warning) => reader.warning(chart, warning)).sort(),
      [
        'The setting rules.shift.n cannot be used. It is taken as 7.',
        'The denominator is zero, so there is no value: April 2026.',
        'No point has the date the limits should be set again. The new start is at the next point: March 2026.',
        'A point that should not be counted was not found.',
        'Some limits rest on only 1 point. They may still move until there are 12.',
        'There is 1 target for 16 rows.',
        'There is a target, but not which way is better. So we cannot say whether it will be met.',
        'There is no target at the latest point. So we cannot say whether it will be met.',
      ].sort(),
    );
  });
});
