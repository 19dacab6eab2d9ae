import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../analyse.ts';
import { firstSeen } from './first-seen.ts';
import { forecast, type ForecastOptions } from './forecast.ts';

type Played = Extract<ReturnType<typeof forecast>, { ok: true }>;

function play(options: ForecastOptions): Played {
  const played = forecast(options);
  assert.ok(played.ok);
  return played;
}

describe('forecast', () => {
  const rise = { peopleEachPeriod: 5, from: 0.5, to: 0.8 };

  it('foresees that 5 people a week show a rise from 50% to 80% within 12 weeks nine times in ten', () => {
    const { seen, medianPeriods } = play({ ...rise, runs: 2000 });

    assert.ok(seen.lower < 0.9 && seen.upper > 0.88, JSON.stringify(seen));
    assert.ok(seen.lower < seen.chance && seen.chance < seen.upper);
    assert.equal(medianPeriods, 7);
  });

  it('does not take weeks exactly at the mean for a sign of improvement', () => {
    const { seen } = play({ peopleEachPeriod: 5, from: 0.8, to: 0.95, runs: 4000 });

    assert.ok(seen.chance > 0.61 && seen.chance < 0.655, String(seen.chance));
  });

  it('owns up to signs where nothing changed', () => {
    const { falseAlarm } = play({ ...rise, runs: 2000 });

    assert.ok(falseAlarm.chance > 0.1 && falseAlarm.chance < 0.2, String(falseAlarm.chance));
  });

  it('sees more with more people, and with more weeks', () => {
    const usual = play({ peopleEachPeriod: 5, from: 0.8, to: 0.9 });

    assert.ok(play({ peopleEachPeriod: 20, from: 0.8, to: 0.9 }).seen.chance > usual.seen.chance + 0.1);
    assert.ok(play({ peopleEachPeriod: 5, from: 0.8, to: 0.9, periods: 30 }).seen.chance > usual.seen.chance + 0.1);
  });

  it('sees a fall in misses as it sees a rise in what is wanted', () => {
    const fall = play({ peopleEachPeriod: 5, from: 0.5, to: 0.2, runs: 2000 });

    assert.ok(Math.abs(fall.seen.chance - play({ ...rise, runs: 2000 }).seen.chance) < 0.04);
  });

  it('gives the same answer for the same seed, and another for another', () => {
    assert.deepEqual(forecast({ ...rise, runs: 300, seed: 4 }), forecast({ ...rise, runs: 300, seed: 4 }));
    assert.notDeepEqual(forecast({ ...rise, runs: 300, seed: 4 }), forecast({ ...rise, runs: 300, seed: 5 }));
  });

  it('reads the chart by the rules it is given', () => {
    const rules = { outside: false, shift: false, trend: false, twoOfThree: false };

    assert.equal(play({ ...rise, chart: { rules }, runs: 100 }).seen.chance, 0);
    assert.equal(play({ ...rise, chart: { rules }, runs: 100 }).medianPeriods, null);
  });

  it('sees nothing before the chart shows anything', () => {
    const few = { peopleEachPeriod: 50, from: 0.2, to: 0.9, runs: 100 };

    assert.equal(play(few).medianPeriods, 3);
    assert.equal(play({ ...few, chart: { minPoints: 20 } }).medianPeriods, 8);
    assert.equal(play({ ...few, chart: { minPoints: 30 } }).seen.chance, 0);
  });

  const wrong: [options: Partial<ForecastOptions>, reason: string][] = [
    [{ peopleEachPeriod: 0 }, 'people'],
    [{ peopleEachPeriod: 2.5 }, 'people'],
    [{ to: 1.1 }, 'share'],
    [{ from: NaN }, 'share'],
    [{ to: 0.5 }, 'same'],
    [{ periods: 0 }, 'periods'],
    [{ baselinePeriods: -1 }, 'periods'],
    [{ runs: 0 }, 'runs'],
  ];
  for (const [options, reason] of wrong) {
    it(`answers ${JSON.stringify(options)} with ${reason}`, () => {
      assert.deepEqual(forecast({ ...rise, ...options }), { ok: false, reason });
    });
  }
});

describe('what a reader of a growing chart sees first', () => {
  const steady = [5, 6, 4, 5, 6, 4, 5, 6, 4, 5, 6, 4];
  const chart = (after: readonly number[]): ReturnType<typeof analyse> =>
    analyse(
      [...steady, ...after].map((value, at) => ({
        date: new Date(Date.UTC(2026, 0, 5 + 7 * at)).toISOString().slice(0, 10),
        value,
      })),
      { baseline: { points: 12 }, direction: 'increase' },
    );

  const cases: [name: string, after: number[], minPoints: number, seen: number | null][] = [
    ['nothing', [5, 6, 4, 5], 1, null],
    ['a point outside, at once', [20, 5], 1, 12],
    ['a point outside, when the chart has marks', [20, 5, 5, 5], 15, 14],
    ['a shift, with its seventh point', [6, 6, 6, 6, 6, 6, 6, 6, 6], 1, 18],
    ['two of three, with the second', [8.5, 5.5, 8.5, 5, 5], 1, 14],
    ['not what is worse', [-20, 5, 5], 1, null],
  ];
  for (const [name, after, minPoints, seen] of cases) {
    it(`is ${name}`, () => {
      assert.equal(firstSeen(chart(after), 12, minPoints), seen);
    });
  }
});
