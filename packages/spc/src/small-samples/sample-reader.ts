import type { Grain } from '../analysis.ts';
import { chanceAllSayAlways } from './binomial.ts';
import { smallSampleEnglish } from './english.ts';
import type { Forecast, ForecastResult } from './forecast.ts';
import type { ForecastFacts, PeopleToAskFacts, SmallSampleMessages } from './messages.ts';
import { oftenOf } from './often.ts';
import type { PeopleToAsk, PeopleToAskResult } from './people-to-ask.ts';
import { percentWriter } from './percent.ts';
import { wilson } from './wilson.ts';

export interface SampleReaderOptions {
  /** BCP 47 tag; default `en-GB`. */
  readonly locale?: string;
  /** What a period is. Default `week`. */
  readonly grain?: Grain;
  /** Words to use in place of the English ones. */
  readonly messages?: Partial<SmallSampleMessages>;
}

/** Says what small samples hold. Each method answers a mistake in what it was given with a sentence that names it. */
export interface SampleReader {
  /** What may really be so, given that `numerator` of `denominator` people said it. */
  readonly interval: (numerator: number, denominator: number) => string;
  /** How likely it is that everybody asked says so; empty when that cannot be worked out. */
  readonly allSaySo: (rate: number, people: number) => string;
  readonly peopleToAsk: (result: PeopleToAskResult) => string;
  readonly forecast: (result: ForecastResult) => string;
  /** The same in easy read: short sentences, one idea each. */
  readonly easyRead: {
    readonly interval: (numerator: number, denominator: number) => readonly string[];
    readonly peopleToAsk: (result: PeopleToAskResult) => readonly string[];
    readonly forecast: (result: ForecastResult) => readonly string[];
  };
}

/**
 * Makes a reader of small samples for one language.
 *
 * @example
 * createSampleReader().forecast(forecast({ peopleEachPeriod: 5, from: 0.5, to: 0.8 }));
 * // 'With 5 people a week, a rise from 50% to 80% is seen within 12 weeks about 9 times in 10. …'
 */
export function createSampleReader({ locale, grain = 'week', messages }: SampleReaderOptions = {}): SampleReader {
  const text = { ...smallSampleEnglish, ...messages };
  const percent = percentWriter(locale);
  const often = (chance: number): string => text.often(oftenOf(chance));
  const asked = ({ standard, suspected, power, falseAlarm, ...rest }: PeopleToAsk): PeopleToAskFacts => ({
    ...rest,
    standard: percent(standard),
    suspected: percent(suspected),
    works: often(power),
    wrong: often(falseAlarm),
  });
  const foreseen = ({
    peopleEachPeriod,
    from,
    to,
    periods,
    seen,
    medianPeriods,
    falseAlarm,
  }: Forecast): ForecastFacts => ({
    people: peopleEachPeriod,
    grain,
    direction: to > from ? 'increase' : 'decrease',
    from: percent(from),
    to: percent(to),
    periods,
    seen: often(seen.chance),
    median: medianPeriods,
    falseAlarm: often(falseAlarm.chance),
  });
  return {
    interval(numerator, denominator) {
      const found = wilson(numerator, denominator);
      if (!found.ok) return text.sampleFault[found.reason]();
      const [lower, upper] = [percent(found.lower), percent(found.upper)];
      return text.interval({ numerator, denominator, share: percent(numerator / denominator), lower, upper });
    },
    allSaySo(rate, people) {
      const chance = chanceAllSayAlways(rate, people);
      return chance === null ? '' : text.allSaySo({ rate: percent(rate), people, often: often(chance) });
    },
    peopleToAsk: (result) => (result.ok ? text.peopleToAsk(asked(result)) : text.peopleToAskFault[result.reason]()),
    forecast: (result) => (result.ok ? text.forecast(foreseen(result)) : text.forecastFault[result.reason]()),
    easyRead: {
      interval(numerator, denominator) {
        const found = wilson(numerator, denominator);
        if (!found.ok) return [text.sampleFault[found.reason]()];
        const [lower, upper] = [percent(found.lower), percent(found.upper)];
        return text.easy.interval({ numerator, denominator, lower, upper });
      },
      peopleToAsk: (result) =>
        result.ok ? text.easy.peopleToAsk(asked(result)) : [text.peopleToAskFault[result.reason]()],
      forecast: (result) => (result.ok ? text.easy.forecast(foreseen(result)) : [text.forecastFault[result.reason]()]),
    },
  };
}
