import type { AnalysedPoint, Analysis, Assurance, Variation } from '../analysis.ts';
import { coreEnglish } from './english-core.ts';
import { createFormat, type Format, type FormatOptions } from './format.ts';
import type { CoreMessages, IconWords } from './messages.ts';
import { causeSentence, linesSentence, pointSentence, type LinesFacts, type PointFacts } from './point.ts';
import { stateOf } from './state.ts';
import { paragraph, sentence } from './summary.ts';

export interface CoreReaderOptions extends FormatOptions {
  /** Words to use in place of the English ones. */
  readonly messages?: Partial<CoreMessages>;
}

/** What readings are written with: words, numbers and dates. */
export interface Language {
  readonly text: CoreMessages;
  readonly format: Format;
}

/** Says in words what a chart shows first. Every method is pure: the same analysis gives the same words. */
export interface CoreReader {
  /** What changed, in one sentence: for cards and alternative text. */
  readonly sentence: (analysis: Analysis) => string;
  /** What changed, and the numbers behind it: the latest value, centre, limits and target. Starts with `sentence`. */
  readonly paragraph: (analysis: Analysis) => string;
  /** One point, for a read-out or a screen reader; empty if there is none at that place. */
  readonly point: (analysis: Analysis, place: number, facts?: PointFacts) => string;
  /** Why a point is special, and how; empty if it is not, or if it is too early to say. */
  readonly cause: (analysis: Analysis, place: number) => string;
  /** Centre, limits and target at a point, and how sure its own value is; empty if there are none to show. */
  readonly lines: (analysis: Analysis, place: number, facts?: LinesFacts) => string;
  /** Words for an icon; `null` when it should not be shown. Soon after a new start they say that it is too early. */
  readonly variation: (analysis: Analysis) => IconWords | null;
  /** Words for the second variation icon, where signs disagree and both are shown. */
  readonly alsoVariation: (analysis: Analysis) => IconWords | null;
  /** The same for the target; `null` too soon after a new start, when nothing can be said of it yet. */
  readonly assurance: (analysis: Analysis) => IconWords | null;
  /** Words for any icon, for a key. */
  readonly icons: {
    readonly variation: Readonly<Record<Variation, IconWords>>;
    readonly assurance: Readonly<Record<Assurance, IconWords>>;
  };
  /** A number in the unit of the values. */
  readonly value: (value: number) => string;
  /** The date of a point at the grain of the data. */
  readonly date: (analysis: Analysis, point: Pick<AnalysedPoint, 'date'>) => string;
  /** For the readers that are loaded later: details, easy read and warnings. */
  readonly language: Language;
}

/**
 * Makes a reader of what a chart shows first, for one language and unit. Keep it: making one is dearer than reading with it.
 *
 * @example
 * const reader = createCoreReader({ unit: 'percent' });
 * reader.sentence(analyse(points, { direction: 'increase' }));
 * // 'This has got better: the last 7 points are above the mean of 84.2%.'
 */
export function createCoreReader(options: CoreReaderOptions = {}): CoreReader {
  const text = { ...coreEnglish, ...options.messages };
  const format = createFormat(options, text);
  const language: Language = { text, format };
  return {
    language,
    sentence: (analysis) => sentence(analysis, language),
    paragraph: (analysis) => paragraph(analysis, language),
    point: (analysis, place, facts = {}) => pointSentence(analysis, place, language, facts),
    cause: (analysis, place) => causeSentence(analysis, place, language),
    lines: (analysis, place, facts = {}) => linesSentence(analysis, place, language, facts),
    variation(analysis) {
      const { variation, enoughPoints } = analysis;
      if (variation === null || !enoughPoints) return null;
      const state = stateOf(analysis);
      if (state.is === 'oddCrossings') return text.oddCrossingsIcon;
      if (state.is === 'steady' && state.earlier) return text.earlierIcon;
      return state.is === 'tooFewSince' ? text.tooEarlyIcon : text.variation[variation];
    },
    alsoVariation: ({ alsoVariation: also, enoughPoints }) => (also && enoughPoints ? text.variation[also] : null),
    assurance(analysis) {
      const { assurance, enoughPoints } = analysis;
      if (assurance === null || !enoughPoints || stateOf(analysis).is === 'tooFewSince') return null;
      return text.assuranceIcon[assurance];
    },
    icons: { variation: text.variation, assurance: text.assuranceIcon },
    value: format.number,
    date: ({ grain }, { date }) => format.date(date, grain),
  };
}
