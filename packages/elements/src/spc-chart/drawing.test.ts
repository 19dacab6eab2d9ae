import { expect } from '@open-wc/testing';
import type { Series } from '@always-kit/contract';
import { createReader } from '@always-kit/spc';
import { draw, type DrawingOptions } from './drawing.ts';
import { chartDataOf } from './series-analysis.ts';
import { firstEnglish } from './first.messages.ts';
import type { Drawing } from './sketch.ts';
import { improved, seriesOf } from './support/example.ts';
import { leastSpan } from './value-ticks.ts';

describe('draw', () => {
  it('has a spot for each point, evenly apart for even weeks', () => {
    const { xs, left, right } = drawingOf(improved);
    const steps = [...xs.slice(1)].map((x, at) => x - xs[at]!);

    expect(xs.length).to.equal(24);
    expect(Math.max(...steps) - Math.min(...steps)).to.be.below(0.01);
    expect(xs[0]).to.be.above(left);
    expect(xs.at(-1)).to.be.below(right);
  });

  it('puts values, mean, limits and target on one scale', () => {
    const drawing = drawingOf(improved);
    const { lines } = chartDataOf(improved)!.analysis.points.at(-1)!;
    const y = scaleOf(drawing);

    expect(drawing.ys[0]).to.be.closeTo(y(15 / 22), 0.06);
    expect(levelsOf(drawing.mean)[0]).to.be.closeTo(y(lines.centre!), 0.06);
    expect(levelsOf(drawing.limits)).to.have.members([rounded(y(lines.upperLimit!)), rounded(y(lines.lowerLimit!))]);
    expect(levelsOf(drawing.target)[0]).to.be.closeTo(y(0.9), 0.06);
  });

  it('draws a mark for each value, of the kind its cause says', () => {
    const { marks } = drawingOf(improved);
    const { points } = chartDataOf(improved)!.analysis;
    const count = (cause: string): number => points.filter((point) => point.cause === cause).length;

    for (const cause of ['common', 'improvement', 'concern'] as const) {
      expect(marks.get(cause)!.match(/M/g), cause).to.have.length(count(cause));
    }
    expect(count('improvement')).to.be.above(0);
    expect(count('concern')).to.equal(1);
    expect(marks.has('neutral')).to.equal(false);
  });

  it('names each line where it ends, and no two names overlap', () => {
    const { labels } = drawingOf(improved);

    expect(labels.map(({ text }) => text)).to.deep.equal([
      'Target 90%',
      'Upper limit 83%',
      'Mean 70%',
      'Lower limit 57%',
    ]);
    for (const [at, { y }] of labels.entries()) if (at > 0) expect(y - labels[at - 1]!.y).to.be.at.least(14);
  });

  it('says only the values where there is little room', () => {
    const { labels, short } = drawingOf(improved, { width: 288 });

    expect(short).to.equal(true);
    expect(labels.map(({ text }) => text)).to.deep.equal(['90%', '83%', '70%', '57%']);
  });

  it('breaks the line where nobody answered', () => {
    const counts = improved.points.map(({ numerator, denominator }) => [numerator, denominator] as [number, number]);
    counts[9] = [0, 0];
    const drawing = drawingOf(seriesOf({ counts }));

    expect(drawing.value.match(/M/g)).to.have.length(2);
    expect(Number.isNaN(drawing.ys[9])).to.equal(true);
    expect([...drawing.marks.values()].join('').match(/M/g)).to.have.length(23);
  });

  it('never draws a limit of a percentage below 0 or above 100', () => {
    const counts = Array.from({ length: 20 }, (_, at) => [at % 2 === 0 ? 20 : 12, 20] as [number, number]);
    const drawing = drawingOf(seriesOf({ counts }));
    const { lines } = chartDataOf(seriesOf({ counts }))!.analysis.points[0]!;

    expect(lines.upperLimit).to.be.above(1);
    expect(Math.min(...levelsOf(drawing.limits))).to.equal(rounded(drawing.top));
    expect(drawing.labels[0]!.text).to.equal('Upper limit 100%');
  });

  it('starts the lines again where a person set them again, without joining them', () => {
    const counts = Array.from({ length: 30 }, (_, at) => [(at < 15 ? 12 : 17) + (at % 3), 20] as [number, number]);
    const rebase = [{ date: '2026-04-20', reason: 'Every shift began to ask' }];
    const drawing = drawingOf(seriesOf({ counts, measure: { rebase, baseline: { points: 12 } } }));

    expect(new Set(levelsOf(drawing.mean)).size).to.equal(2);
    expect(drawing.mean.match(/M/g)).to.have.length(2);
    expect(drawing.extra!.noteTexts.map(({ text }) => text)).to.deep.equal(['Baseline', 'Limits set again']);
    expect(startsOf(drawing.mean)[1]).to.be.closeTo((drawing.xs[14]! + drawing.xs[15]!) / 2, 0.06);
  });

  it('has no limits, and nothing special, while there are too few points', () => {
    const counts = improved.points.slice(10, 24).map(({ numerator, denominator }) => [numerator, denominator] as const);
    const drawing = drawingOf(seriesOf({ counts }));

    expect(drawing.limits + drawing.expected).to.equal('');
    expect([...drawing.marks.keys()]).to.deep.equal(['common']);
    expect(drawing.labels.map(({ text }) => text)).to.include('Middle value 87%');
  });

  it('draws neither way as better where neither is', () => {
    const { marks } = drawingOf({ ...improved, measure: { ...improved.measure, direction: 'neutral' } });

    expect([...marks.keys()]).to.have.members(['common', 'neutral']);
  });

  it('says mean and limits together where all values are the same', () => {
    const { labels } = drawingOf(seriesOf({ counts: Array.from({ length: 20 }, () => [20, 20] as const) }));

    expect(labels.map(({ text }) => text)).to.deep.equal(['Mean and limits 100%', 'Target 90%']);
  });

  it('does not make small ups and downs of few people look large', () => {
    const counts = Array.from({ length: 9 }, (_, at) => [18 + (at % 2), 20] as const);
    const { valueTicks } = drawingOf(seriesOf({ counts }));

    expect(valueTicks.map(({ text }) => text)).to.deep.equal(['75%', '80%', '85%', '90%', '95%', '100%']);
  });

  it('works for one point', () => {
    const { xs, left, right } = drawingOf(seriesOf({ counts: [[9, 12]] }));

    expect(xs[0]).to.equal((left + right) / 2);
  });
});

function drawingOf(series: Series, options: Partial<DrawingOptions> = {}): Drawing {
  const data = chartDataOf(series)!;
  return draw({
    analysis: data.analysis,
    unit: data.unit,
    leastSpan: leastSpan(data),
    reader: createReader({ unit: 'percent', decimals: 0 }),
    words: firstEnglish,
    language: 'en-GB',
    width: 900,
    fontSize: 14,
    textWidth: (text) => text.length * 8,
    ...options,
  });
}

/** The scale as a reader finds it: from two dates on the upright axis. */
function scaleOf({ valueTicks }: Drawing): (share: number) => number {
  const [low, high] = [valueTicks[0]!, valueTicks.at(-1)!];
  const [from, to] = [low, high].map(({ text }) => Number.parseInt(text) / 100) as [number, number];
  return (share) => low.y + ((share - from) / (to - from)) * (high.y - low.y);
}

function levelsOf(path: string): number[] {
  return [...path.matchAll(/M[\d.]+ ([\d.]+)H/g)].map(([, y]) => Number(y));
}

function startsOf(path: string): number[] {
  return [...path.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
}

function rounded(y: number): number {
  return Math.round(y * 10) / 10;
}
