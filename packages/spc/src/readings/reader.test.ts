import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Analysis } from '../analysis.ts';
import { createReader } from './reader.ts';
import { baseline, month, of, steady } from './support/steady.ts';

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
