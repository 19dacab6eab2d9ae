import type { Grain } from '../analysis.ts';
import type { ChartKind } from '../options.ts';
import { percentWriter } from '../small-samples/percent.ts';
import type { ChartChoice } from './choice.ts';
import { choiceEnglish } from './english.ts';
import type { ChoiceMessages, ReasonFacts } from './messages.ts';

export interface ChoiceReaderOptions {
  /** BCP 47 tag; default `en-GB`. */
  readonly locale?: string;
  /** What a period is. Default `week`. */
  readonly grain?: Grain;
  /** Words to use in place of the English ones. */
  readonly messages?: Partial<ChoiceMessages>;
}

/** Says which chart fits, and why. */
export interface ChoiceReader {
  /** The chart and the reason for it, and how many rows were left out. */
  readonly sentence: (choice: ChartChoice) => string;
  /** What else might fit, and when. */
  readonly alternatives: (choice: ChartChoice) => readonly { readonly chart: ChartKind; readonly text: string }[];
  /** The chart and the reason in easy read: short sentences, one idea each. */
  readonly easyRead: (choice: ChartChoice) => readonly string[];
}

/** Makes a reader of choices for one language. */
export function createChoiceReader({ locale, grain = 'week', messages }: ChoiceReaderOptions = {}): ChoiceReader {
  const text = { ...choiceEnglish, ...messages };
  const percent = percentWriter(locale);
  const number = numberWriter(locale);
  const reasonFacts = ({ chart, later, facts }: ChartChoice): ReasonFacts => ({
    grain,
    counting: facts.counting,
    chart: text.charts[chart],
    later: text.charts[later],
    periods: facts.periods,
    more: Math.max(0, facts.needed - facts.periods),
    smallest: facts.size === null ? '' : number(facts.size.smallest),
    largest: facts.size === null ? '' : number(facts.size.largest),
    centre: facts.centre === null ? '' : (facts.counting === 'share' ? percent : number)(facts.centre),
    rarer: (facts.centre ?? 0) > 0.5 ? 'notSaid' : 'said',
    dispersion: facts.dispersion === null ? '' : number(facts.dispersion.ratio),
  });
  return {
    sentence(choice) {
      const { skipped } = choice.facts;
      const why = text.reasons[choice.reason](reasonFacts(choice));
      return skipped === 0 ? why : `${why} ${text.skipped({ count: skipped })}`;
    },
    alternatives: ({ alternatives }) =>
      alternatives.map(({ chart, reason }) => ({
        chart,
        text: text.alternatives[reason]({ chart: text.charts[chart], grain }),
      })),
    easyRead: (choice) => text.easy.reasons[choice.reason](reasonFacts(choice)),
  };
}

function numberWriter(locale = 'en-GB'): (value: number) => string {
  let format: Intl.NumberFormat;
  try {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  } catch {
    format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
  }
  return (value) => format.format(value);
}
