import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../analyse.ts';
import type { Analysis } from '../analysis.ts';
import type { AnalysisOptions, SeriesPoint } from '../options.ts';
import { createReader } from './reader.ts';
import { month } from './support/charts.ts';

const rows = (all: readonly Omit<SeriesPoint, 'date'>[]): SeriesPoint[] =>
  all.map((row, at) => ({ date: month(at), ...row }));
const of = (values: readonly (number | null)[], options: AnalysisOptions = {}): Analysis =>
  analyse(rows(values.map((value) => ({ value }))), { direction: 'increase', ...options });

/** Fifteen shares about 0.8 with limits from 0.5435 to 1.0565. */
const steady = Array.from({ length: 15 }, (_, at) => (at === 14 ? 0.8 : at % 2 === 0 ? 0.75 : 0.85));
const baseline = { points: 15 };
const reader = createReader({ unit: 'percent' });

describe('a run chart', () => {
  const run = (values: readonly number[], options: AnalysisOptions = {}): Analysis =>
    of(values, { chart: 'run', minPoints: 10, ...options });
  const blocks = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2];

  it('has a middle value, and never a mean or limits', () => {
    const text = reader.describe(run(steady), 2);

    assert.match(text, /around a middle value of 80%/);
    assert.match(text, /This is a run chart with 15 points/);
    assert.doesNotMatch(text, /mean|limit/);
    assert.equal(reader.lines(run(steady), 3), 'Middle value 80%.');
  });

  it('writes thousands of points as people do', () => {
    const text = reader.describe(run(Array.from({ length: 1200 }, (_, at) => 0.7 + (at % 2) / 10)), 2);

    assert.match(text, /a run chart with 1,200 points/);
  });

  it('says when its line crosses the middle value too seldom for chance, but not which way it went', () => {
    const analysis = run(blocks);

    assert.equal(
      reader.sentence(analysis),
      'Something may have changed: the line crosses the middle value too seldom for chance.',
    );
    assert.equal(reader.variation(analysis)?.label, 'Something may have changed');
    assert.deepEqual(reader.describe(analysis, 3), [
      'January 2025 to August 2026: the line crosses the middle value (150%) only 3 times. By chance it would be 6 times or more. ' +
        'This is a sign of change.',
    ]);
    assert.match(
      reader.paragraph(analysis),
      /crosses the middle value 3 times\. By chance it would be 6 times or more\./,
    );
    assert.equal(reader.easyRead(analysis)[0], 'Something may have changed.');
  });

  it('says when its line crosses the middle value too often, in the classic test', () => {
    const upAndDown = blocks.map((_, at) => 1 + (at % 2));

    assert.match(
      reader.sentence(run(upAndDown, { runTests: 'classic' })),
      /the line crosses the middle value too often for chance\.$/,
    );
  });

  it('says how long its longest run is, and how long chance would have it', () => {
    const analysis = run([...steady, 0.9, 0.91, 0.9, 0.92, 0.9, 0.93, 0.9, 0.91, 0.94]);

    assert.match(reader.sentence(analysis), /^This has got better: the last 9 points are above the middle value of/);
    assert.match(
      reader.paragraph(analysis),
      /longest run on one side has 9 points\. By chance it would have up to 7\./,
    );
  });

  it('has no limits to wait for, and none that rest on few points', () => {
    const early = of(steady.slice(0, 10), { chart: 'run' });
    const short = of([...steady, ...steady.slice(0, 5)], { chart: 'run', rebase: [{ date: '2026-03-31' }] });
    const warnings = [early, short].flatMap((chart) => chart.warnings.map((each) => reader.warning(chart, each)));

    assert.deepEqual(warnings.sort(), [
      'A middle value rests on only 5 points. It may still move until there are 12.',
      'No point has the date the middle value should be set again. The new start is at the next point: April 2026.',
      'There are 10 points. Signs of change are shown from 15: 5 more are needed.',
    ]);
  });

  it('says nothing of chance where chance would give any number of crossings', () => {
    const said = reader.paragraph(run([1, 1, 1, 2], { minPoints: 4, minSegmentPoints: 2 }));

    assert.match(said, /The line crosses the middle value \w+( times)?\.$/);
  });

  it('starts again without speaking of limits', () => {
    const analysis = run([...steady, ...steady.map((value) => value + 0.1)], { rebase: [{ date: month(15) }] });

    assert.match(
      reader.paragraph(analysis),
      /The middle value was set again \(April 2026\)\. The middle value was 80% before, and is 90% since\./,
    );
  });
});

describe('a chart of moving ranges', () => {
  it('has a latest change, not a latest value', () => {
    const analysis = of([...steady, 0.8], { chart: 'mr' });

    assert.match(reader.paragraph(analysis), / The latest change is 0% \(April 2026\)\./);
    assert.match(reader.easyRead(analysis).join(' '), / The newest change is 0 out of 100\./);
  });
});

describe('limits that differ from point to point', () => {
  const counts = [10, 40, 12, 38, 11, 30, 20, 25, 14, 36, 18, 22, 16, 33, 28];
  const p = analyse(
    rows(counts.map((denominator, at) => ({ numerator: Math.round(denominator * (at % 2 ? 0.7 : 0.8)), denominator }))),
    { chart: 'p', direction: 'increase', target: 0.5 },
  );

  it('are said at their point', () => {
    assert.match(reader.lines(p, 0), /^Mean 73\.\d%\. At this point: limits 3[\d.]+% to 100%\. Target 50%\.$/);
    assert.match(reader.lines(p, 1), /^Mean 73\.\d%\. At this point: limits 5[\d.]+% to 9[\d.]+%\. Target 50%\.$/);
    assert.match(reader.paragraph(p), /The limits at this point are/);
    assert.doesNotMatch(reader.paragraph(p), /expect values/);
  });

  it('are not, where every point has the same', () => {
    const even = analyse(rows(steady.map((value) => ({ numerator: value * 20, denominator: 20 }))), { chart: 'p' });

    assert.doesNotMatch(reader.lines(even, 0), /At this point/);
    assert.match(reader.paragraph(even), /expect values between/);
  });

  it('are not given for several points that are close to theirs', () => {
    const near = analyse(
      rows(
        [...counts, 40, 30, 40].map((n, at) => ({
          numerator: Math.round(n * (at > 14 ? 0.95 : 0.74)),
          denominator: n,
        })),
      ),
      { chart: 'p', direction: 'increase', baseline, rules: { outside: false } },
    );

    assert.match(reader.sentence(near), /points are close to the upper limit, or past it\.$/);
  });
});

describe('what is counted', () => {
  it('is part of a whole in a share, but not in a rate', () => {
    const of3in9 = rows([{ numerator: 3, denominator: 9 }]);
    const plain = createReader();

    assert.match(plain.point(analyse(of3in9, { chart: 'p' }), 0), /\(3 of 9\)/);
    assert.match(plain.point(analyse(of3in9, { chart: 'u' }), 0), /\(3 in 9\)/);
  });

  it('is said of subgroups', () => {
    const analysis = analyse(rows([{ subgroup: [4, 5, 6] }]), { chart: 'xbar' });

    assert.equal(createReader().point(analysis, 0), '1 January 2025: 5 (3 measurements).');
  });

  it('has a name in each number', () => {
    const days = createReader({ unitNames: { one: 'day', other: 'days' } });

    assert.deepEqual([1, 2, 1.5].map(days.value), ['1 day', '2 days', '1.5 days']);
  });
});

describe('the time between events', () => {
  it('has one limit only, where the other cannot be', () => {
    const analysis = of([20, 31, 12, 44, 8, 27, 19, 35, 10, 22, 29, 16, 40, 13, 25], { chart: 'g' });

    assert.match(createReader().paragraph(analysis), /If nothing changes, expect values up to [\d.]+\./);
    assert.match(createReader().lines(analysis, 0), /^Typical value [\d.]+\. Upper limit [\d.]+\.$/);
  });

  it('has a typical value, unless its centre is the median', () => {
    const values = [20, 31, 12, 44, 8, 27, 19, 35, 10, 22, 29, 16, 40, 13, 25];
    const said = (options: AnalysisOptions): string => createReader().sentence(of(values, options));
    const easy = (options: AnalysisOptions): string => createReader().easyRead(of(values, options)).join(' ');

    assert.match(said({ chart: 'g' }), /around a typical value of 16\.2,/);
    assert.match(said({ chart: 't' }), /around a typical value of/);
    assert.match(said({ chart: 'g', gCentre: 'median' }), /around a middle value of 22,/);
    assert.match(easy({ chart: 't' }), /The usual result is/);
    assert.match(easy({ chart: 'g', gCentre: 'median' }), /The middle result is 22\./);
  });

  it('is explained to people who find reading hard', () => {
    const analysis = of([20, 31, 12], { chart: 't' });

    assert.deepEqual(createReader().easyRead(analysis).slice(-2), [
      'The numbers show the time between 2 events.',
      'A high number means there are fewer events.',
    ]);
  });
});

describe('a point', () => {
  it('says where it stands and what happened there, when asked', () => {
    const analysis = of([...steady, 0.5], { baseline });

    assert.equal(
      reader.point(analysis, 15, { note: 'New ward opened.', place: true }),
      'April 2026: 50%. Concern: below the lower limit. New ward opened. Point 16 of 16.',
    );
  });

  it('says how sure its value is, even while there are too few points', () => {
    const early = analyse(rows([{ numerator: 5, denominator: 10 }]));
    const interval = { lower: 0.2366, upper: 0.7634 };

    assert.equal(
      reader.lines(early, 0, { interval }),
      'The true value is likely to be between 23.7% and 76.3%, with 10 counted.',
    );
  });

  it('in a pause is not counted, and says why', () => {
    const analysis = of([...steady, 0.1, 0.8], {
      pauses: [{ from: month(15), until: month(15), reason: 'ward closed' }],
    });

    assert.equal(reader.point(analysis, 15), 'April 2026: 10%. In a pause, so not counted: ward closed.');
    assert.match(reader.paragraph(analysis), /There is a pause \(April 2026\): ward closed\.$/);
  });

  it('with signs both ways does not pass for an improvement', () => {
    const values = [...steady, 0.93, 0.91, 0.89, 0.87, 0.85, 0.83, 0.81];
    const cause = (options: AnalysisOptions): string => reader.cause(of(values, { baseline, ...options }), 21);

    assert.equal(cause({}), 'Mixed signs, shown as improvement: part of a run above the mean, part of a fall.');
    assert.match(cause({ conflict: 'concern' }), /^Mixed signs, shown as concern:/);
  });

  it('keeps the words about a conflict true to what is shown', () => {
    const values = [...steady, 0.93, 0.91, 0.89, 0.87, 0.85, 0.83, 0.81];
    const said = (options: AnalysisOptions): string | undefined => {
      const analysis = of(values, { baseline, ...options });
      const warning = analysis.warnings.find(({ code }) => code === 'conflict');
      return warning && reader.warning(analysis, warning);
    };

    assert.match(said({}) ?? '', /They are shown as improvement\.$/);
    assert.match(said({ conflict: 'concern' }) ?? '', /They are shown as concern\.$/);
    assert.match(said({ conflict: 'both' }) ?? '', /some the other\.$/);
  });

  it('has words for a second icon where signs disagree', () => {
    const analysis = of([...steady, 0.93, 0.91, 0.89, 0.87, 0.85, 0.83, 0.81], { baseline, conflict: 'both' });
    const labels = [reader.variation(analysis)?.label, reader.alsoVariation(analysis)?.label].sort();

    assert.deepEqual(labels, ['Signs of getting worse', 'Signs of improvement']);
  });
});

describe('the paragraph', () => {
  it('tells that the target changed, and what it was', () => {
    const target = [
      { until: month(8), value: 0.6 },
      { from: month(9), value: 0.9 },
    ];

    assert.match(
      reader.paragraph(of(steady, { target })),
      /the target of 90% or more\. The target changed \(October 2025\)\. It was 60% or more before\./,
    );
  });

  it('tells what the centre was before a new start, and since', () => {
    const later = steady.map((value) => value + 0.1);

    assert.match(
      reader.paragraph(of([...steady, ...later], { rebase: [{ date: month(15), reason: 'new leaflet' }] })),
      /The limits were set again \(April 2026\): new leaflet\. The mean was 80% before, and is 90% since\.$/,
    );
  });

  it('says of points that are passed over that they do not count', () => {
    const analysis = of([...steady, 0.81, 0.86, 0.82, 0.1, 0.86, 0.82, 0.86, 0.83], {
      baseline,
      ghost: [{ index: 18, reason: 'flood' }],
    });

    assert.match(reader.sentence(analysis), /the last 7 points that count are above the mean of 80%/);
    assert.match(reader.paragraph(analysis), /1 point is shown but not counted: flood\.$/);
  });

  it('says of three points, not all of them close to the limit, that most are', () => {
    const analysis = of([...steady, 1, 0.85, 1], { baseline, rules: { twoOfThree: { highlight: 'all' } } });

    assert.match(
      reader.describe(analysis, 3).join(' '),
      /most of 3 points near each other are close to the upper limit/,
    );
  });

  it('has nothing to add to a chart that could not be made', () => {
    const analysis = analyse(rows([{ value: 1 }, { value: 2 }]).map((row) => ({ ...row, date: '2025-01-01' })));
    const why = reader.sentence(analysis);

    assert.equal(reader.describe(analysis, 2), why);
    assert.deepEqual(reader.describe(analysis, 3), [why]);
  });
});

describe('a chart with hardly any points', () => {
  it('of one point says so, when that is enough for its options', () => {
    assert.equal(reader.sentence(of([0.5], { minPoints: 1 })), 'There is only 1 point: 50%.');
  });

  it('of none that count says that, rather than that there is nothing', () => {
    const analysis = of([0.5], { ghost: [{ index: 0 }] });

    assert.equal(reader.sentence(analysis), 'None of the points count, so nothing can be said yet.');
    assert.deepEqual(reader.easyRead(analysis), ['We cannot count the results yet.']);
  });
});

describe('easy read', () => {
  it('tells one signal: what, when, and what it may mean', () => {
    const analysis = of([...steady, 0.81, 0.86, 0.82, 0.86, 0.82, 0.86, 0.83], { baseline });
    const signal = analysis.signals[0];

    assert.ok(signal);
    assert.deepEqual(reader.easySignal(analysis, signal), [
      '7 results together were higher than the average.',
      'The first was in April 2026.',
      'The last was in October 2026.',
      'This may mean it is getting better.',
    ]);
  });

  it('tells what the average was before a new start', () => {
    const later = steady.map((value) => value + 0.1);
    const text = reader.easyRead(of([...steady, ...later], { rebase: [{ date: month(15) }] }));

    assert.deepEqual(text.slice(-2), [
      'The average was 80 out of 100 before April 2026.',
      'Since then it is 90 out of 100.',
    ]);
  });

  it('has words for every icon', () => {
    const { variation, assurance } = reader.easyIcons;

    assert.deepEqual(variation.improvementLow, ['This may be getting better.', 'Lower is better.']);
    assert.deepEqual(assurance.hitOrMiss, ['Sometimes we will reach our target.', 'Sometimes we will not.']);
  });
});
