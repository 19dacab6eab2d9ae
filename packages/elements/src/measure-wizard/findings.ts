import type { Period } from '@always-kit/contract';
import { countsTheSame, whatIsCounted, type Undertaking } from './as-written.ts';
import type { CountableQuestion, CountedAnswer } from './countable.ts';
import type { MeasureDraft } from './draft.ts';
import type { Foresight } from './foresight.ts';
import { outlookOf, resultsOf, shareSoFar, type Outlook } from './outlook.ts';
import type { ChartAdvice } from './reckoning.ts';
import type { FoundMeasures } from './wizard-reader.ts';
import type { Words } from './words.ts';

/** What the findings are about. */
export interface Asked {
  readonly draft: MeasureDraft;
  readonly undertaking: Undertaking | undefined;
  readonly question: CountableQuestion | undefined;
  readonly counted: readonly CountedAnswer[];
  readonly period: Period;
}

/** What they are worked out with. */
export interface FindingsHost {
  readonly found: FoundMeasures | undefined;
  readonly words: Words;
  readonly foresight: Foresight;
}

/** What is foreseen, in sentences. */
export interface Foreseen {
  readonly forecasts: readonly string[];
  /** How many people to ask to know where it stands now; left out where that is not known. */
  readonly whereNow: string | undefined;
}

/** What can be worked out from the answers of a draft, and from the results there are: where it stands, what will be seen, on which chart. */
export class Findings {
  readonly #asked: Asked;
  readonly #host: FindingsHost;

  constructor(asked: Asked, host: FindingsHost) {
    this.#asked = asked;
    this.#host = host;
  }

  /** Where it stands by the results there are; `undefined` without any of what is counted now. */
  get shareSoFar(): number | undefined {
    return shareSoFar(this.#results());
  }

  get outlook(): Outlook {
    const { draft, period } = this.#asked;
    return outlookOf(draft, period, this.shareSoFar);
  }

  /** `undefined` while it is worked out. */
  get foreseen(): Foreseen | undefined {
    const { foresight, words } = this.#host;
    const { reckoning, results } = foresight;
    if (!reckoning || !results) return undefined;
    const how = words.howToSay(this.#asked.period);
    const { from, to, alreadyThere } = this.outlook;
    const gap = from !== undefined && to !== undefined && !alreadyThere;
    return {
      forecasts: results.map((result) => reckoning.sayForecast(result, how)),
      whereNow: gap ? reckoning.sayPeopleToAsk(to, from, how) : undefined,
    };
  }

  /** Which chart fits; `undefined` while that cannot be worked out. */
  get advice(): ChartAdvice | undefined {
    const { foresight, words } = this.#host;
    const { people, from } = this.outlook;
    const expected = people !== undefined && from !== undefined ? { people, share: from } : undefined;
    return foresight.reckoning?.adviseChart(this.#results(), expected, words.howToSay(this.#asked.period));
  }

  /** The results of the measure, as long as they are of what is counted now. */
  #results(): ReturnType<typeof resultsOf> {
    const series = this.#host.found?.series;
    const { question, counted, undertaking, period } = this.#asked;
    if (!series || !question || series.measure.id !== undertaking?.id) return [];
    const same = countsTheSame(series.measure, whatIsCounted(question, counted));
    return same && series.measure.period === period ? resultsOf(series) : [];
  }
}
