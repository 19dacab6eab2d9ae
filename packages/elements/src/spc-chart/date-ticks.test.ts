import { expect } from '@open-wc/testing';
import type { Grain } from '@always-kit/spc';
import { dateTicks, type DateTick } from './date-ticks.ts';
import { writersIn } from './formats.ts';

describe('dateTicks', () => {
  it('names the first week of each month, and the year once', () => {
    const ticks = weeks(26, 800);

    expect(ticks.map(({ text }) => text)).to.deep.equal(['5 Jan', '2 Feb', '2 Mar', '6 Apr', '4 May', '1 Jun']);
    expect(ticks.map(({ year }) => year)).to.deep.equal(['2026', null, null, null, null, null]);
  });

  it('names fewer where there is less room', () => {
    expect(weeks(26, 200).map(({ text }) => text)).to.deep.equal(['5 Jan', '2 Mar', '4 May']);
  });

  it('names every second week of a short series', () => {
    expect(weeks(9, 400).map(({ text }) => text)).to.deep.equal(['5 Jan', '19 Jan', '2 Feb', '16 Feb', '2 Mar']);
  });

  it('says the year where it changes', () => {
    const ticks = ticksOf('month', months(24), 700);

    expect(ticks.map(({ text, year }) => `${text} ${year ?? ''}`.trim())).to.deep.equal([
      'Jan 2026',
      'Jul',
      'Jan 2027',
      'Jul',
    ]);
  });

  it('names years as years', () => {
    const years = Array.from({ length: 5 }, (_, at) => Date.UTC(2020 + at, 0, 1));

    expect(ticksOf('year', years, 500).map(({ text, year }) => [text, year])).to.deep.equal(
      ['2020', '2021', '2022', '2023', '2024'].map((year) => [year, null]),
    );
  });

  it('leaves out a first stretch that is cut short, so that steps are even', () => {
    const fromLateJanuary = Array.from({ length: 26 }, (_, at) => Date.UTC(2026, 0, 26 + at * 7));

    expect(ticksOf('week', fromLateJanuary, 800)[0]!.text).to.equal('2 Feb');
  });

  for (const count of [1, 2, 15, 52, 520, 2000]) {
    for (const width of [150, 400, 1000]) {
      it(`never lets two of ${count} dates touch in ${width} pixels`, () => {
        const ticks = weeks(count, width);
        const ends = ticks.map(({ index, text }) => {
          const x = placeOf(index, count, width);
          return [x - (text.length * 8) / 2, x + (text.length * 8) / 2] as const;
        });

        expect(ticks.length).to.be.within(1, 7);
        for (const [at, [from]] of ends.entries()) if (at > 0) expect(from).to.be.above(ends[at - 1]![1]);
      });
    }
  }
});

function weeks(count: number, width: number): DateTick[] {
  const instants = Array.from({ length: count }, (_, at) => Date.UTC(2026, 0, 5 + at * 7));
  return ticksOf('week', instants, width);
}

function months(count: number): number[] {
  return Array.from({ length: count }, (_, at) => Date.UTC(2026, at, 1));
}

function ticksOf(grain: Grain, instants: readonly number[], width: number): DateTick[] {
  const places = instants.map((_, at) => placeOf(at, instants.length, width));
  const textWidth = (text: string): number => text.length * 8;
  return dateTicks({ instants, places, grain, write: writersIn('en-GB').date, width: textWidth, most: 7 });
}

function placeOf(at: number, count: number, width: number): number {
  return count === 1 ? width / 2 : (at / (count - 1)) * width;
}
