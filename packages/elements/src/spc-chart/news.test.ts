import { expect } from '@open-wc/testing';
import { ChartWords } from './chart-words.ts';
import { companionEnglish } from './companion.messages.ts';
import { news } from './news.ts';
import { chartDataOf } from './series-analysis.ts';
import { seriesOf } from './support/example.ts';
import { fullReader, textOf } from './whole-words.ts';

type Counts = readonly (readonly [number, number])[];

const steady: Counts = Array.from({ length: 20 }, (_, at) => [14 + (at % 3), 20] as const);

describe('news', () => {
  it('is nothing when nothing changed', () => {
    expect(newsOf(steady, steady)).to.equal('');
  });

  it('tells of a point that came in', () => {
    expect(newsOf(steady, [...steady, [15, 20]])).to.equal(
      'A new point has come in. Week of 25 May 2026: 75% (15 of 20).',
    );
  });

  it('tells of several points in one go', () => {
    expect(newsOf(steady, [...steady, [15, 20], [14, 20]])).to.equal(
      '2 new points have come in. The last is: Week of 1 June 2026: 70% (14 of 20).',
    );
  });

  it('tells that the last point is not what it was', () => {
    expect(newsOf(steady, [...steady.slice(0, -1), [16, 22]])).to.equal(
      'The last point has changed. Week of 18 May 2026: 73% (16 of 22).',
    );
  });

  it('tells of a new sign of change first', () => {
    expect(newsOf(steady, [...steady, [2, 20]])).to.match(
      /^There is a new sign of change\. Week of 25 May 2026: 10% is below the lower limit of \d+%\. .* A new point has come in\./,
    );
  });

  it('does not tell again of a sign that was there before', () => {
    const high: Counts = [...steady, ...Array.from({ length: 7 }, () => [16, 20] as const)];

    expect(newsOf(high, [...high, [17, 20]])).not.to.include('new sign');
  });

  it('tells of a new sign that late answers for an earlier week brought', () => {
    const rising: Counts = [13, 14, 15, 15, 16, 17, 18].map((count) => [count, 20] as const);
    const late = [...rising];
    late[3] = [31, 40];

    expect(newsOf([...steady, ...rising], [...steady, ...late])).to.match(
      /^There is a new sign of change\. .* 7 points in a row go up/,
    );
  });

  it('tells of the first points of all', () => {
    expect(newsOf([], [[15, 20]])).to.match(/^A new point has come in\. 5 January 2026: 75% \(15 of 20\)/);
  });
});

function newsOf(before: Counts, after: Counts): string {
  const words = new ChartWords({}, 'en-GB');
  const [one, other] = [before, after].map((counts) =>
    chartDataOf(seriesOf({ counts, measure: { baseline: { points: 15 } } }))!,
  );
  return news(one!, other!, fullReader(words, other!), { ...words.group(companionEnglish), ...textOf(words) });
}
