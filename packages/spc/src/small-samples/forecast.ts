import { analyse } from '../analyse.ts';
import type { AnalysisOptions, SeriesPoint } from '../options.ts';
import { isFields } from '../checked.ts';
import { firstSeen } from './first-seen.ts';
import { isShare } from './is-share.ts';
import { binomialDraw, seededRandom, type Random } from './random.ts';
import { wilson, type Interval } from './wilson.ts';

/** How the made-up answers are read: any chart of shares, its limits frozen on the baseline. */
export interface ForecastChart extends Omit<
  AnalysisOptions,
  'chart' | 'baseline' | 'direction' | 'target' | 'rebase' | 'ghost' | 'pauses'
> {
  /** Default `i`, the XmR chart. */
  readonly chart?: 'i' | 'p' | 'pp' | 'ip';
}

/** A change to look for, and how it is measured. Shares from 0 to 1. */
export interface ForecastOptions {
  /** People who answer in each period. */
  readonly peopleEachPeriod: number;
  /** The share now. */
  readonly from: number;
  /** The share after the change. Below `from`: the chart looks for a decrease. */
  readonly to: number;
  /** Periods after the change in which it should be seen. Default 12. */
  readonly periods?: number;
  /** Periods before the change, from which the limits come. Default 12. */
  readonly baselinePeriods?: number;
  /** The chart's own options, as for `analyse`: the kind of chart, its rules. Left out, those of Making Data Count. */
  readonly chart?: ForecastChart;
  /** How often the whole is played through, with the change and without. Default 1,000. */
  readonly runs?: number;
  /** The same seed gives the same answer. Default 1. */
  readonly seed?: number;
}

/** A chance from counting runs, and between which values it lies but for one time in twenty. */
export interface CountedChance extends Interval {
  readonly chance: number;
}

export interface Forecast {
  readonly peopleEachPeriod: number;
  readonly from: number;
  readonly to: number;
  readonly periods: number;
  readonly baselinePeriods: number;
  /** The chance that the change is seen within `periods`. */
  readonly seen: CountedChance;
  /** The period, counted from 1, by which it is seen one time in two; `null` when that is not within `periods`. */
  readonly medianPeriods: number | null;
  /** The chance that the chart shows such a sign within `periods` although nothing changed. */
  readonly falseAlarm: CountedChance;
  readonly runs: number;
}

export type ForecastResult =
  | ({ readonly ok: true } & Forecast)
  | {
      readonly ok: false;
      /** `people`, `share`, `periods`, `runs`: one of these cannot be; `same`: there is no change to see. */
      readonly reason: 'people' | 'share' | 'periods' | 'runs' | 'same';
    };

/**
 * How likely a chart is to show a change, and how soon: played through many times with made-up answers that `analyse` itself
 * reads. Limits are frozen on the baseline; every person answers independently, with the same chance all through the baseline
 * and with another all through the time after. Real life varies more, so read the answer as the best that can be hoped for.
 *
 * @example
 * forecast({ peopleEachPeriod: 5, from: 0.5, to: 0.8 }); // seen.chance about 0.9
 */
export function forecast(options: ForecastOptions): ForecastResult {
  // What a page hands over may be anything at all.
  const given: Partial<ForecastOptions> = isFields(options) ? options : {};
  const { peopleEachPeriod = NaN, from = NaN, to = NaN, periods = 12, baselinePeriods = 12, runs = 1000 } = given;
  const reason = faultOf(peopleEachPeriod, [from, to], [periods, baselinePeriods], runs);
  if (reason !== null) return { ok: false, reason };
  const chart: ForecastChart = isFields(given.chart) ? given.chart : {};
  const least = Number.isInteger(chart.minPoints) ? (chart.minPoints ?? 15) : 15;
  const analysis: AnalysisOptions = {
    ...chart,
    baseline: { points: baselinePeriods },
    direction: to > from ? 'increase' : 'decrease',
  };
  const dates = Array.from({ length: baselinePeriods + periods }, (_, week) => weekOf(week));
  const before = binomialDraw(peopleEachPeriod, from);
  const after = binomialDraw(peopleEachPeriod, to);
  const random = seededRandom(typeof given.seed === 'number' ? given.seed : 1);
  const play = (draw: (random: Random) => number): number | null => {
    const points = dates.map((date, at): SeriesPoint => {
      const numerator = (at < baselinePeriods ? before : draw)(random);
      return { date, numerator, denominator: peopleEachPeriod };
    });
    return firstSeen(analyse(points, analysis), baselinePeriods, least);
  };

  const seenAfter = new Array<number>(periods).fill(0);
  let alarms = 0;
  for (let run = 0; run < runs; run++) {
    const seen = play(after);
    if (seen !== null) seenAfter[seen - baselinePeriods] = (seenAfter[seen - baselinePeriods] ?? 0) + 1;
    if (play(before) !== null) alarms++;
  }
  return {
    ok: true,
    peopleEachPeriod,
    from,
    to,
    periods,
    baselinePeriods,
    seen: counted(
      seenAfter.reduce((sum, count) => sum + count, 0),
      runs,
    ),
    medianPeriods: medianOf(seenAfter, runs),
    falseAlarm: counted(alarms, runs),
    runs,
  };
}

function faultOf(
  people: number,
  shares: readonly [number, number],
  lengths: readonly number[],
  runs: number,
): Exclude<ForecastResult, { ok: true }>['reason'] | null {
  const whole = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;
  if (!whole(people, 100_000)) return 'people';
  if (!shares.every(isShare)) return 'share';
  if (shares[0] === shares[1]) return 'same';
  if (!lengths.every((length) => whole(length, 1000))) return 'periods';
  return whole(runs, 1_000_000) ? null : 'runs';
}

function medianOf(seenAfter: readonly number[], runs: number): number | null {
  let sum = 0;
  const at = seenAfter.findIndex((count) => (sum += count) * 2 >= runs);
  return at < 0 ? null : at + 1;
}

function counted(count: number, runs: number): CountedChance {
  const interval = wilson(count, runs);
  const chance = count / runs;
  return interval.ok ? { chance, lower: interval.lower, upper: interval.upper } : { chance, lower: 0, upper: 1 };
}

// Any Monday will do, so long as the dates are a week apart and come out the same each time.
function weekOf(week: number): string {
  return new Date(Date.UTC(2024, 0, 1 + week * 7)).toISOString().slice(0, 10);
}
