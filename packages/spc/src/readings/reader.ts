import type { AnalysedPoint, Analysis, Assurance, Signal, Variation } from '../analysis.ts';
import type { Warning } from '../warnings.ts';
import { easyRead } from './easy-read.ts';
import { english } from './english.ts';
import { createFormat, type Format, type FormatOptions } from './format.ts';
import type { IconWords, ReadingMessages } from './messages.ts';
import { pointSentence, linesSentence } from './point.ts';
import { signalSentence } from './signal.ts';
import { paragraph, sentence } from './summary.ts';
import { warningSentence } from './warning.ts';

export interface ReaderOptions extends FormatOptions {
  /** Words to use in place of the English ones. */
  readonly messages?: Partial<ReadingMessages>;
}

/** What readings are written with: words, numbers and dates. */
export interface Language {
  readonly text: ReadingMessages;
  readonly format: Format;
}

/** Says an analysis in words. Every method is pure: the same analysis gives the same words. */
export interface Reader {
  /** What changed, in one sentence: for cards and alternative text. */
  readonly sentence: (analysis: Analysis) => string;
  /** What changed, the latest value, mean, limits, target, the last signal and what to be careful of. */
  readonly paragraph: (analysis: Analysis) => string;
  /** The same for people who find reading hard: a list of short sentences, one idea each. */
  readonly easyRead: (analysis: Analysis) => readonly string[];
  /** One sentence for each signal, oldest first. Empty while there are too few points. */
  readonly signals: (analysis: Analysis) => readonly { readonly signal: Signal; readonly text: string }[];
  /** One point, for a read-out or a screen reader; empty if there is none at that place. */
  readonly point: (analysis: Analysis, place: number) => string;
  /** Mean, limits and target at a point; empty if there are none to show. */
  readonly lines: (analysis: Analysis, place: number) => string;
  /** Words for an icon; `null` when it should not be shown. */
  readonly variation: (analysis: Analysis) => IconWords | null;
  readonly assurance: (analysis: Analysis) => IconWords | null;
  /** Words for any icon, for a key. */
  readonly icons: {
    readonly variation: Readonly<Record<Variation, IconWords>>;
    readonly assurance: Readonly<Record<Assurance, IconWords>>;
  };
  readonly warning: (analysis: Analysis, warning: Warning) => string;
  /** A number in the unit of the values. */
  readonly value: (value: number) => string;
  /** The date of a point at the grain of the data. */
  readonly date: (analysis: Analysis, point: Pick<AnalysedPoint, 'date'>) => string;
}

/**
 * Makes a reader for one language and unit. Keep it: making one is dearer than reading with it.
 *
 * @example
 * const reader = createReader({ unit: 'percent' });
 * reader.sentence(analyse(points, { direction: 'increase' }));
 * // 'This has got better: the last 7 points are above the mean of 84.2%.'
 */
export function createReader(options: ReaderOptions = {}): Reader {
  const language: Language = { text: { ...english, ...options.messages }, format: createFormat(options) };
  const { text, format } = language;
  const percent = options.unit === 'percent' && !options.format;
  return {
    sentence: (analysis) => sentence(analysis, language),
    paragraph: (analysis) => paragraph(analysis, language),
    easyRead: (analysis) => easyRead(analysis, language, percent),
    signals: (analysis) =>
      analysis.enoughPoints
        ? analysis.signals.map((signal) => ({ signal, text: signalSentence(analysis, signal, language) }))
        : [],
    point: (analysis, place) => pointSentence(analysis, place, language),
    lines: (analysis, place) => linesSentence(analysis, place, language),
    variation: ({ variation, enoughPoints }) => (variation && enoughPoints ? text.variation[variation] : null),
    assurance: ({ assurance, enoughPoints }) => (assurance && enoughPoints ? text.assuranceIcon[assurance] : null),
    icons: { variation: text.variation, assurance: text.assuranceIcon },
    warning: (analysis, warning) => warningSentence(analysis, warning, language),
    value: format.number,
    date: ({ grain }, { date }) => format.date(date, grain, text.week),
  };
}
