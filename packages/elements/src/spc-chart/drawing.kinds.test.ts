import { expect } from '@open-wc/testing';
import { analyse, createReader, type AnalysisOptions, type SeriesPoint } from '@always-kit/spc';
import { draw, type DrawingOptions } from './drawing.ts';
import type { Drawing } from './sketch.ts';
import { firstEnglish } from './first.messages.ts';

describe('the drawing of each kind of chart', () => {
  it('has limits that step with how many answers each point rests on', () => {
    const { limits, expected } = drawingOf(shares, { chart: 'p' }, { unit: 'percent' });

    expect(limits.match(/V/g)!.length).to.be.above(20);
    expect(expected.match(/M/g)).to.have.length(1);
  });

  it('has no limits and no band in a run chart, and names its middle value', () => {
    const { limits, expected, mean, labels } = drawingOf(values, { chart: 'run' });

    expect(limits + expected).to.equal('');
    expect(mean).to.match(/^M[\d.]+ [\d.]+H[\d.]+$/);
    expect(labels[0]!.text).to.match(/^Middle value \d/);
  });

  it('has an upper limit alone where there is no lower one, and expects all below it', () => {
    const { limits, expected, bottom, labels, valueTicks } = drawingOf(counts, { chart: 'g' });

    expect(limits.match(/M/g)).to.have.length(1);
    expect(expected).to.include(`V${bottom}`);
    expect(labels.map(({ text }) => text).join()).not.to.include('Lower limit');
    expect(labels.map(({ text }) => text).join()).to.include('Typical value');
    expect(valueTicks[0]!.text).to.equal('0');
  });

  it('shades a pause, names it where there is room, and joins no line through it', () => {
    const pauses = [{ from: '2024-06-01', until: '2024-09-30' }];
    const { extra, value, marks } = drawingOf(values, { pauses });
    const { paused, pauseTexts } = extra!;

    expect(paused.match(/M/g)).to.have.length(1);
    expect(pauseTexts.map(({ text }) => text)).to.deep.equal(['Paused']);
    expect(value.match(/M/g)).to.have.length(2);
    expect(marks.get('unfinished')!.match(/M/g)).to.have.length(4);
    expect(
      drawingOf(values, { pauses: [{ from: '2024-06-01', until: '2024-06-30' }] }).extra!.pauseTexts,
    ).to.deep.equal([]);
  });

  it('draws a point that is left out hollow, and joins it to no other', () => {
    const { marks, value } = drawingOf(values, { ghost: [{ index: 5 }] });

    expect(marks.get('unfinished')!.match(/M/g)).to.have.length(1);
    expect(value.match(/M/g)).to.have.length(2);
  });

  it('says over the axis which way is better, and nothing where neither is', () => {
    expect(drawingOf(values, { direction: 'increase' }).cue?.text).to.equal('Higher is better');
    expect(drawingOf(values, { direction: 'decrease' }).cue?.text).to.equal('Lower is better');
    expect(drawingOf(values, { direction: 'neutral' }).cue).to.equal(undefined);
  });
});

describe('what happened', () => {
  it('is numbered above the plot, over its point', () => {
    const drawing = drawingOf(values, {}, { annotations: [event(1, 4), event(2, 15)] });

    expect(drawing.extra!.markerTexts.map(({ text }) => text)).to.deep.equal(['1', '2']);
    expect(drawing.extra!.markerTexts[1]!.x).to.be.closeTo(drawing.xs[15]!, 0.1);
    expect(drawing.extra!.markerRow).to.be.below(drawing.top);
  });

  it('sends no line through the words over the plot', () => {
    const { extra, top } = drawingOf(
      values,
      { rebase: [{ index: 15 }] },
      { annotations: [event(1, 15), event(2, 16)] },
    );

    const { markerRow, noteTexts } = extra!;
    expect(noteTexts).to.have.length(1);
    expect(noteTexts[0]!.y).to.be.below(markerRow - 10);
    expect(markerRow).to.be.below(top);
  });

  it('keeps markers of neighbours apart', () => {
    const annotations = [4, 4, 5].map((place, at) => event(at + 1, place));
    const { markerTexts } = drawingOf(values, {}, { annotations }).extra!;
    const places = markerTexts.map(({ x }) => x);

    expect(places[1]! - places[0]!).to.be.at.least(20.9);
    expect(places[2]! - places[1]!).to.be.at.least(20.9);
  });

  it('tells a change that was tried out by the shape of its marker', () => {
    const round = drawingOf(values, {}, { annotations: [event(1, 4)] }).extra!.markers;
    const square = drawingOf(values, {}, { annotations: [{ ...event(1, 4), kind: 'test-of-change' }] }).extra!.markers;

    expect(round).to.include('a');
    expect(square).not.to.include('a');
  });

  it('leaves a line for each, and the newest their numbers, where there is no room for all', () => {
    const annotations = Array.from({ length: 24 }, (_, at) => event(at + 1, at));
    const { markerTexts, markerLines } = drawingOf(values, {}, { annotations, width: 288 }).extra!;

    expect(markerTexts.length).to.be.within(5, 15);
    expect(markerTexts.at(-1)!.text).to.equal('24');
    expect(markerLines.match(/V/g)).to.have.length(24);
  });
});

const values = months((at) => ({ value: 50 + ((at * 7) % 11) }));
const counts = months((at) => ({ value: (at * 13) % 37 }));
const shares = months((at) => ({ numerator: 30 + (at % 5), denominator: 40 + ((at * 17) % 40) }));

function months(row: (at: number) => Partial<SeriesPoint>): SeriesPoint[] {
  return Array.from({ length: 24 }, (_, at) => ({
    date: new Date(Date.UTC(2024, at, 1)).toISOString().slice(0, 10),
    ...row(at),
  }));
}

function event(number: number, place: number): { number: number; place: number; kind: 'note' } {
  return { number, place, kind: 'note' };
}

function drawingOf(
  points: readonly SeriesPoint[],
  options: AnalysisOptions = {},
  drawing: Partial<DrawingOptions> = {},
): Drawing {
  return draw({
    analysis: analyse(points, options),
    unit: 'number',
    leastSpan: 0,
    reader: createReader({ unit: 'number' }),
    words: firstEnglish,
    language: 'en-GB',
    width: 900,
    fontSize: 14,
    textWidth: (text) => text.length * 8,
    ...drawing,
  });
}
