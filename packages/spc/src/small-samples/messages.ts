import type { Grain } from '../analysis.ts';
import type { ForecastResult } from './forecast.ts';
import type { Often } from './often.ts';
import type { PeopleToAskResult } from './people-to-ask.ts';
import type { SampleFault } from './wilson.ts';

type Fault<Result extends { readonly ok: boolean }> = Extract<Result, { ok: false; reason: string }>['reason'];

export interface PeopleToAskFacts {
  readonly people: number;
  /** It is shown if this many, and fewer or more, say so. */
  readonly shownAt: number;
  readonly direction: 'below' | 'above';
  readonly standard: string;
  readonly suspected: string;
  readonly works: string;
  readonly wrong: string;
}

export interface ForecastFacts {
  readonly people: number;
  readonly grain: Grain;
  readonly direction: 'increase' | 'decrease';
  readonly from: string;
  readonly to: string;
  readonly periods: number;
  readonly seen: string;
  /** `null` when it is seen less than one time in two. */
  readonly median: number | null;
  readonly falseAlarm: string;
}

/**
 * Every word about small samples, in one language. Percentages and chances come as text; counts are numbers, so that a
 * language can choose its plural.
 */
export interface SmallSampleMessages {
  readonly often: (facts: Often) => string;
  /** What a share may really be. */
  readonly interval: (facts: {
    numerator: number;
    denominator: number;
    share: string;
    lower: string;
    upper: string;
  }) => string;
  readonly sampleFault: Readonly<Record<SampleFault, () => string>>;
  /** That everybody says so is likely enough when not everybody would. */
  readonly allSaySo: (facts: { rate: string; people: number; often: string }) => string;
  readonly peopleToAsk: (facts: PeopleToAskFacts) => string;
  readonly peopleToAskFault: Readonly<Record<Fault<PeopleToAskResult>, () => string>>;
  readonly forecast: (facts: ForecastFacts) => string;
  readonly forecastFault: Readonly<Record<Fault<ForecastResult>, () => string>>;
  readonly easy: {
    readonly interval: (facts: {
      numerator: number;
      denominator: number;
      lower: string;
      upper: string;
    }) => readonly string[];
    readonly peopleToAsk: (facts: PeopleToAskFacts) => readonly string[];
    readonly forecast: (facts: ForecastFacts) => readonly string[];
  };
}
