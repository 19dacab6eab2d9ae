import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../analyse.ts';
import type { Analysis } from '../analysis.ts';
import type { AnalysisOptions, Baseline } from '../options.ts';
import { createReader, type ReaderOptions } from './reader.ts';

const month = (at: number): string => new Date(Date.UTC(2025, at, 1)).toISOString().slice(0, 10);
const week = (at: number): string => new Date(Date.UTC(2025, 0, 6 + 7 * at)).toISOString().slice(0, 10);
const of = (
  values: readonly (number | null)[],
  options: AnalysisOptions = {},
  date: (at: number) => string = month,
): Analysis =>
  analyse(
    values.map((value, at) => ({ date: date(at), value })),
    { direction: 'increase', ...options },
  );

/** Fifteen shares about 0.8 with limits from 0.5435 to 1.0565. */
const steady = Array.from({ length: 15 }, (_, at) => (at === 14 ? 0.8 : at % 2 === 0 ? 0.75 : 0.85));
const baseline = { points: 15 };
const reader = createReader({ unit: 'percent' });

describe('the sentence', () => {
  const cases: [name: string, analysis: Analysis, expected: string][] = [
    ['without data', of([]), 'There is nothing to show yet.'],
    [
      'with one point',
      of([0.5]),
      'It is too early to say. There is 1 point so far, and 14 more are needed to tell a real change from chance.',
    ],
    [
      'one point short, whatever the rules say',
      of([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.71, 0.72, 0.73, 0.74, 0.75, 0.76, 0.77]),
      'It is too early to say. There are 14 points so far, and 1 more is needed to tell a real change from chance.',
    ],
    [
      'when nothing has happened',
      of(steady),
      'There is no clear change yet. The points go up and down around a mean of 80%, as expected.',
    ],
    [
      'when something happened before',
      of([...steady, 0.1, 0.8], { baseline }),
      'There is no clear change in the latest point. The mean is 80%.',
    ],
    ['when every point is the same', of(steady.map(() => 1)), 'There is no change: every point is 100%.'],
    [
      'of a shift',
      of([...steady, 0.81, 0.86, 0.82, 0.86, 0.82, 0.86, 0.83], { baseline }),
      'This has got better: the last 7 points are above the mean of 80%.',
    ],
    [
      'of a shift rather than of a point outside in it',
      of([...steady, 0.81, 0.86, 0.82, 0.86, 0.82, 0.86, 1.2], { baseline }),
      'This has got better: the last 7 points are above the mean of 80%.',
    ],
    [
      'of a trend',
      of([...steady, 0.86, 0.84, 0.82, 0.79, 0.77, 0.75, 0.73], { baseline }),
      'This may be getting worse: the last 7 points go down.',
    ],
    [
      'of a single point outside, which is no more than a sign',
      of([...steady, 0.5], { baseline }),
      'This may be getting worse: the latest point (April 2026) is 50%, below the lower limit of 54.4%.',
    ],
    [
      'of two of three',
      of([...steady, 0.6, 0.78, 0.6], { baseline, direction: 'decrease' }),
      'This may be getting better: at least 2 of the last 3 points are close to the lower limit of 54.4%, or past it.',
    ],
    [
      'where neither way is better',
      of([...steady, 0.81, 0.86, 0.82, 0.86, 0.82, 0.86, 0.83], { baseline, direction: 'neutral' }),
      'This has got higher: the last 7 points are above the mean of 80%.',
    ],
    [
      'of signs that disagree',
      of([...steady, 0.93, 0.91, 0.89, 0.87, 0.85, 0.83, 0.81], { baseline }),
      'The signs are mixed: the last 7 points are above the mean of 80%, ' + 'but the last 7 points go down.',
    ],
    [
      'soon after a rebase',
      of([...steady, 0.9, 0.91, 0.9], { rebase: [{ date: month(15) }] }),
      'It is too early to say. There are only 3 points since the limits were set again (April 2026).',
    ],
    [
      'of a chart that cannot be made',
      of(steady, {}, () => '2025-01-01'),
      'The chart cannot be worked out, because more than one row has the same date: 1 January 2025. ' +
        'Keep one row for each date.',
    ],
  ];
  for (const [name, analysis, expected] of cases) {
    it(name, () => {
      assert.equal(reader.sentence(analysis), expected);
    });
  }

  it('does not call a trend better that only goes back to where it was', () => {
    const back = [...Array.from({ length: 15 }, (_, at) => (at % 2 === 0 ? 52 : 48)), 43, 44, 45, 46, 47, 48, 49];

    assert.equal(createReader().sentence(of(back)), 'This may be getting better: the last 7 points go up.');
  });

  it('is not sure of a run beside limits that rest on too few points', () => {
    const shift = [0.5, 0.6, ...Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 0.8 : 0.82))];
    const few = of(shift, { baseline: { points: 2 }, rules: { outside: false, twoOfThree: false } });

    assert.equal(reader.sentence(few), 'This may be getting better: the last 14 points are above the mean of 55%.');
    assert.deepEqual(reader.easyRead(few).slice(0, 2), ['This may be getting better.', 'We need to keep checking.']);
    assert.deepEqual(reader.easyRead(few).slice(-2), ['We compare with only 2 results.', 'This may still change.']);
  });

  it('never gives a value and the limit it is past the same digits', () => {
    const analysis = of([...steady, 1.0566], { baseline });

    assert.match(reader.sentence(analysis), /is 105\.66%, above the upper limit of 105\.65%/);
  });
});

describe('the paragraph', () => {
  it('goes on with the numbers behind a steady chart, as shares that can be', () => {
    assert.equal(
      reader.paragraph(of(steady, { target: 0.9 })),
      'There is no clear change yet. The points go up and down around a mean of 80%, as expected. ' +
        'The latest value is 80% (March 2026). If nothing changes, expect values between 54.4% and 100%. ' +
        'If nothing changes, it will sometimes meet and sometimes miss the target of 90% or more.',
    );
  });

  it('promises nothing while something is changing', () => {
    const text = reader.paragraph(of([...steady, 0.5], { baseline, target: 0.4 }));

    assert.doesNotMatch(text, /If nothing changes/);
    assert.match(text, /Going by these limits, it can be expected to meet the target of 40% or more\./);
  });

  it('promises nothing of limits that rest on too few points', () => {
    const text = reader.paragraph(of(steady, { baseline: { points: 4 }, target: 0.4 }));

    assert.doesNotMatch(text, /If nothing changes/);
    assert.match(text, /Going by these limits, it can be expected to meet the target/);
    assert.match(text, /The limits rest on only 4 points, so they may still move\.$/);
  });

  it('says nothing of a target too soon after a new start', () => {
    const analysis = of([...steady, 0.9, 0.91], { rebase: [{ date: month(15) }], target: 0.5 });
    const text = reader.paragraph(analysis);
    const easy = reader.easyRead(analysis);

    assert.match(text, /^It is too early to say\. .* The target is 50% or more\./);
    assert.doesNotMatch(text, /expected|expect values/);
    assert.deepEqual(easy, [
      'It is too soon to tell.',
      'We need more results.',
      'The newest result is 91 out of 100.',
      'It is from May 2026.',
      'We want to reach 50 out of 100.',
    ]);
  });

  it('tells of the last signal when the latest point is part of none', () => {
    assert.match(
      reader.paragraph(of([...steady, 0.1, 0.8], { baseline })),
      /The last sign of change was: April 2026: 10% is below the lower limit of 54\.4%\. This is a sign of things getting worse\./,
    );
  });

  it('tells of the latest of several, and of none twice', () => {
    const earlier = reader.paragraph(of([...steady, 0.1, 1.2, 0.8], { baseline }));
    const now = reader.paragraph(of([...steady, 0.1, 1.2], { baseline }));

    assert.match(earlier, /The last sign of change was: May 2026: 120% is above/);
    assert.doesNotMatch(earlier, /April/);
    assert.doesNotMatch(now, /last sign/);
  });

  it('tells when and why limits were set again, what they rest on, and what was left out', () => {
    const values = [...steady, ...steady.slice(0, 5), 0.1];
    const rebase = [{ date: month(15), reason: 'new leaflet' }];

    const text = reader.paragraph(of(values, { rebase, ghost: [{ index: 3 }], minSegmentPoints: 3 }));
    const short = reader.paragraph(of([...values], { rebase, minSegmentPoints: 12 }));

    assert.match(
      text,
      /The limits were set again \(April 2026\): new leaflet\. The mean was 79\.6% before, and is 67\.5% since\. 1 point is shown but not counted\.$/,
    );
    assert.match(short, /The limits rest on only 6 points, so they may still move\.$/);
  });

  it('has no limits and no target while it is too early', () => {
    assert.equal(
      reader.paragraph(of([0.5, 0.7, 0.6], { target: 0.9 })),
      'It is too early to say. There are 3 points so far, and 12 more are needed to tell a real change from chance. ' +
        'The latest value is 60% (March 2025). The middle value so far is 60%.',
    );
  });
});

describe('easy read', () => {
  it('says one thing a sentence, and hundredths instead of percentages', () => {
    assert.deepEqual(reader.easyRead(of([...steady, 0.5], { baseline, target: 0.9 })), [
      'This may be getting worse.',
      'We need to keep checking.',
      'The newest result is 50 out of 100.',
      'It is from April 2026.',
      'The average is 80 out of 100.',
      'We want to reach 90 out of 100.',
      'Going by this chart, sometimes we will.',
      'Sometimes we will not.',
    ]);
  });

  it('does not make all of nearly all, or none of hardly any', () => {
    const said = (value: number): string | undefined =>
      reader.easyRead(of([value])).find((text) => text.startsWith('The newest'));

    assert.deepEqual([1, 0.998, 0.994, 0.006, 0.002, 0, -0.002].map(said), [
      'The newest result is 100 out of 100.',
      'The newest result is more than 99 out of 100.',
      'The newest result is 99 out of 100.',
      'The newest result is 1 out of 100.',
      'The newest result is less than 1 out of 100.',
      'The newest result is 0 out of 100.',
      'The newest result is 0 out of 100.',
    ]);
  });

  it('dates a result as people do', () => {
    const shifted = [...steady, 0.81, 0.86, 0.82, 0.86, 0.82, 0.86, 0.83];
    const day = (at: number): string =>
      new Date(Date.UTC(2025, 0, 1 + at + (at > 3 ? 1 : 0))).toISOString().slice(0, 10);
    const said = (date: (at: number) => string): string[] => {
      const analysis = of(shifted, { baseline }, date);
      const [signal] = analysis.signals;
      assert.ok(signal);
      return [reader.easyRead(analysis)[2] ?? '', ...reader.easySignal(analysis, signal).slice(1, 2)];
    };

    assert.deepEqual(said(week), [
      'It is from the week of 2 June 2025.',
      'The first was in the week of 21 April 2025.',
    ]);
    assert.deepEqual(said(day), ['It is from 23 January 2025.', 'The first was on 17 January 2025.']);
    assert.deepEqual(said(month), ['It is from October 2026.', 'The first was in April 2026.']);
  });

  it('stays short', () => {
    const charts = [of([]), of([0.5]), of(steady), of([...steady, 0.1, 0.8], { target: 0.2 })];
    const words = charts.flatMap((chart) => reader.easyRead(chart)).map((text) => text.split(' ').length);

    assert.ok(Math.max(...words) <= 10);
  });
});

describe('signals', () => {
  it('have a sentence each, with their dates', () => {
    const analysis = of([...steady, 0.5, 0.81, 0.86, 0.82, 0.86, 0.82, 0.86, 0.83], { baseline });

    assert.deepEqual(
      reader.signals(analysis).map(({ text }) => text),
      [
        'April 2026: 50% is below the lower limit of 54.4%. This is a sign of things getting worse.',
        'May 2026 to November 2026: 7 points in a row are above the mean of 80%. This is a sign of improvement.',
      ],
    );
  });

  it('are not told while there are too few points', () => {
    assert.deepEqual(reader.signals(of([1, 2, 3, 4, 5, 6, 7, 8])), []);
  });
});

describe('a point', () => {
  it('is read with its counts, its cause and the rules behind it', () => {
    const rows = steady.map((value, at) => ({ date: month(at), value }));
    const analysis = analyse([...rows, { date: month(15), numerator: 1, denominator: 10 }], {
      direction: 'increase',
      baseline,
    });

    assert.equal(reader.point(analysis, 15), 'April 2026: 10% (1 of 10). Concern: below the lower limit.');
    assert.equal(reader.lines(analysis, 15), 'Mean 80%. Limits 54.4% to 100%.');
  });

  it('shows no cause while there are too few points', () => {
    const rising = of([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);

    assert.equal(reader.point(rising, 6), 'July 2025: 70%.');
    assert.equal(reader.lines(rising, 6), '');
  });

  it('may be a gap, a ghost or not there', () => {
    const analysis = of([...steady, null, 0.1], { ghost: [{ index: 16, reason: 'flood' }] });

    assert.equal(reader.point(analysis, 15), 'April 2026: no value.');
    assert.equal(reader.point(analysis, 16), 'May 2026: 10%. Shown but not counted: flood.');
    assert.equal(reader.point(analysis, 99), '');
  });
});

describe('icons', () => {
  it('have words, but none while they should not be shown', () => {
    const shown = of([...steady, 0.5], { baseline, target: 0.2 });
    const early = of([0.1, 0.2], { target: 0.2 });

    assert.equal(reader.variation(shown)?.label, 'Signs of getting worse');
    assert.equal(reader.assurance(shown)?.label, 'Expected to meet the target');
    assert.deepEqual([reader.variation(early), reader.assurance(early)], [null, null]);
  });
});

describe('icons too soon after a new start', () => {
  const analysis = of([...steady, 0.9, 0.91], { rebase: [{ date: month(15) }], target: 0.5 });

  it('say that it is too early, and nothing of the target', () => {
    assert.equal(analysis.variation, 'commonCause');
    assert.equal(analysis.assurance, 'pass');
    assert.equal(reader.variation(analysis)?.label, 'Too early to say');
    assert.equal(reader.assurance(analysis), null);
  });

  it('say so in easy read, too, as they do when something may have changed', () => {
    const blocks = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2];
    const common = (of: Analysis): readonly string[] => reader.easyIconsOf(of).variation.commonCause;

    assert.deepEqual(common(analysis), ['It is too soon to tell.', 'We need more results.']);
    assert.equal(common(of(blocks, { chart: 'run' }))[0], 'Something may have changed.');
    assert.deepEqual(common(of(steady)), ['There is no clear change.']);
  });
});

describe('numbers and dates', () => {
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
