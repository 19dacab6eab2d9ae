import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { analyse, type Analysis } from '@always-kit/spc';
import type { AlwaysSpcChart } from '../spc-chart.ts';
import { drawn, textOf } from '../support/drawn.ts';
import { improved, seriesOf } from '../support/example.ts';
import { openDrawer, sliderOf } from '../support/looking.ts';
import { scoreOf } from './score.ts';
import { schedule } from './sound.ts';

const rate = 8000;

describe('the score of a chart', () => {
  it('has a note for each point, higher for a higher value, on one scale with the limits', () => {
    const { notes, opening } = scoreOf(analysed([4, 6, 5, 9, 5, 6, 4, 5, 6, 5, 4, 6, 5, 4, 6, 5]));
    const heights = notes.map(({ height }) => height!);

    expect(notes).to.have.length(16);
    expect(heights[3]).to.be.above(heights[1]!);
    expect(heights[1]).to.be.above(heights[0]!);
    expect(opening).to.have.length(3);
    expect(Math.min(...opening, ...heights)).to.equal(0);
    expect(Math.max(...opening, ...heights)).to.equal(1);
  });

  it('is silent where there is no value, and level where all are one', () => {
    expect(scoreOf(analysed([4, null, 6])).notes[1]!.height).to.equal(null);
    expect(scoreOf(analysed([4, 4, 4])).notes.map(({ height }) => height)).to.deep.equal([0.5, 0.5, 0.5]);
  });

  it('ticks at a special cause, by what it means, and not while there are too few points', () => {
    const usual = [4, 6, 5, 5, 5, 6, 4, 5, 6, 5, 4, 6, 5, 4, 6, 5];

    expect(ticks([...usual, 9])).to.deep.equal([16]);
    expect(scoreOf(analysed([...usual, 9])).notes[16]!.tick).to.equal('improvement');
    expect(scoreOf(analysed([...usual, 1])).notes[16]!.tick).to.equal('concern');
    expect(ticks([5, 5, 6, 5, 5, 6, 5, 40])).to.deep.equal([]);
  });

  for (const count of [1, 24, 1000, 100_000]) {
    it(`lasts at most 12 seconds for ${count} points`, () => {
      const { notes, opening, step } = scoreOf(analysed(Array.from({ length: count }, (_, at) => at % 5)));

      expect(notes.length * step + opening.length * 0.3 + 0.1).to.be.at.most(12.05);
    });
  }

  it('never leaves out a special cause among thousands', () => {
    const values = Array.from({ length: 5000 }, (_, at) => (at === 3333 ? 90 : (at * 7) % 11));

    expect(ticks(values)).to.include(3333);
  });
});

describe('the sound of a chart', () => {
  it('rises with the values', async () => {
    const { samples, start, step } = await rendered([1, 2, 3, 4, 5, 6]);
    const pitches = [0, 1, 2, 3, 4, 5].map((at) => pitchIn(samples, start + at * step, step * 0.8));

    expect(pitches).to.deep.equal([...pitches].sort((one, other) => one - other));
    expect(pitches[0]).to.be.closeTo(196, 15);
    expect(pitches[5]).to.be.closeTo(196 * 2 ** 2.5, 40);
  });

  it('goes from left to right', async () => {
    const { samples, right, start, step } = await rendered([3, 3, 3, 3, 3, 3]);
    const louder = (at: number): number =>
      loudness(right, start + at * step, step * 0.8) - loudness(samples, start + at * step, step * 0.8);

    expect(louder(0)).to.be.below(-0.02);
    expect(louder(5)).to.be.above(0.02);
  });

  it('leaves only the quiet mean where there is no value', async () => {
    const { samples, right, start, step } = await rendered([3, null, 4]);
    const both = (at: number): number =>
      loudness(samples, start + at * step, step * 0.8) + loudness(right, start + at * step, step * 0.8);

    expect(both(1)).to.be.above(0.005);
    expect(both(1)).to.be.below(both(0) / 3);
  });

  it('ends in silence', async () => {
    const { samples, start, step } = await rendered([3, 5, 4]);

    expect(loudness(samples, start + 3 * step + 0.05, 0.2)).to.equal(0);
  });
});

describe('<always-spc-chart> is listened to', () => {
  // The browser of a test may ask for less motion by itself.
  before(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('by a button that stops it too, and moves the point that is looked at', async () => {
    const chart = await drawn(seriesOf({ counts: improved.points.slice(0, 4).map(countsOf) }));
    const listen = await listenButton(chart);
    await press(listen);
    await waitUntil(() => listen.textContent.trim() === 'Stop listening');
    await waitUntil(() => sliderOf(chart).value === '0', 'it begins at the first point', { timeout: 5000 });
    await waitUntil(() => Number(sliderOf(chart).value) > 0, 'it goes on', { timeout: 5000 });

    await press(listen);
    await waitUntil(() => listen.textContent.trim() === 'Listen to the chart');
    const stopped = sliderOf(chart).value;
    await new Promise((done) => setTimeout(done, 400));
    expect(sliderOf(chart).value).to.equal(stopped);
  });

  it('until its end, by itself', async () => {
    const chart = await drawn(seriesOf({ counts: improved.points.slice(0, 3).map(countsOf) }));
    const listen = await listenButton(chart);
    await press(listen);
    await waitUntil(() => listen.textContent.trim() === 'Stop listening');
    await waitUntil(() => listen.textContent.trim() === 'Listen to the chart', 'it ends', { timeout: 8000 });

    expect(sliderOf(chart).value).to.equal('2');
    expect(textOf(chart, '[role=status]')).to.equal('');
  });

  it('until Escape', async () => {
    const chart = await drawn(improved);
    const listen = await listenButton(chart);
    await press(listen);
    await waitUntil(() => listen.textContent.trim() === 'Stop listening');

    await sendKeys({ press: 'Escape' });
    await waitUntil(() => listen.textContent.trim() === 'Listen to the chart');
    expect(listen.isConnected, 'the first Escape only stops the sound').to.equal(true);
  });

  it('without anything that moves where a person asks for less', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const chart = await drawn(seriesOf({ counts: improved.points.slice(0, 3).map(countsOf) }));
      const listen = await listenButton(chart);
      await press(listen);
      await waitUntil(() => listen.textContent.trim() === 'Stop listening');
      const seen = new Set<string>();
      await waitUntil(
        () => {
          seen.add(sliderOf(chart).value);
          return listen.textContent.trim() === 'Listen to the chart';
        },
        'it ends',
        { timeout: 8000 },
      );

      expect([...seen]).to.deep.equal(['2']);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('or says that this browser cannot', async () => {
    const { AudioContext } = globalThis;
    delete (globalThis as { AudioContext?: unknown }).AudioContext;
    try {
      const chart = await drawn(improved);
      await press(await listenButton(chart));
      await waitUntil(() => textOf(chart, '[role=status]') !== '');

      expect(textOf(chart, '[role=status]')).to.equal('This browser cannot play the sound.');
      expect((await listenButton(chart)).textContent.trim()).to.equal('Listen to the chart');
    } finally {
      globalThis.AudioContext = AudioContext;
    }
  });
});

/** A browser lets a page sound only after a real press. */
async function press(button: HTMLElement): Promise<void> {
  button.focus();
  await sendKeys({ press: 'Enter' });
}

function countsOf({ numerator, denominator }: { numerator: number; denominator: number }): readonly [number, number] {
  return [numerator, denominator];
}

async function listenButton(chart: AlwaysSpcChart): Promise<HTMLButtonElement> {
  const ways = await openDrawer(chart, 'More ways to look', '.ways');
  return [...ways.querySelectorAll('button')].at(-1)!;
}

function analysed(values: readonly (number | null)[]): Analysis {
  const rows = values.map((value, at) => ({
    date: new Date(Date.UTC(1700, 0, 1 + at)).toISOString().slice(0, 10),
    value,
  }));
  return analyse(rows, { direction: 'increase' });
}

function ticks(values: readonly number[]): number[] {
  return scoreOf(analysed(values)).notes.flatMap(({ tick, place }) => (tick ? [place] : []));
}

/** The sound itself, as numbers. */
async function rendered(values: readonly (number | null)[]): Promise<{
  samples: Float32Array;
  right: Float32Array;
  start: number;
  step: number;
}> {
  const score = scoreOf(analysed(values));
  const context = new OfflineAudioContext(2, rate * 5, rate);
  const start = schedule(context, score, 0);
  const buffer = await context.startRendering();
  return { samples: buffer.getChannelData(0), right: buffer.getChannelData(1), start, step: score.step };
}

/** Cycles in a second, by how often the sound crosses zero upwards. */
function pitchIn(samples: Float32Array, from: number, length: number): number {
  const part = samples.subarray(Math.round(from * rate), Math.round((from + length) * rate));
  let crossings = 0;
  for (let at = 1; at < part.length; at++) if (part[at - 1]! < 0 && part[at]! >= 0) crossings++;
  return crossings / length;
}

function loudness(samples: Float32Array, from: number, length: number): number {
  const part = samples.subarray(Math.round(from * rate), Math.round((from + length) * rate));
  return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
}
