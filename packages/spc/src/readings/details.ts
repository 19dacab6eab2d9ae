import type { Analysis, Signal } from '../analysis.ts';
import { background } from './background.ts';
import type { CoreReader } from './core-reader.ts';
import { englishDetails } from './english-details.ts';
import type { DetailMessages } from './messages.ts';
import { signalList, signalSentence, type DetailLanguage } from './signals.ts';

/** Says what a chart can say later than at first sight. */
export interface DetailsReader {
  /** One sentence for each signal, oldest first. Empty while there are too few points. */
  readonly signals: (analysis: Analysis) => readonly { readonly signal: Signal; readonly text: string }[];
  /** The kind of chart, its points and its dates; empty without points, and where nothing could be worked out. */
  readonly about: (analysis: Analysis) => string;
  /** What led up to the latest point: another target, the last signal, a new start, a pause, what was left out. */
  readonly background: (analysis: Analysis) => string;
  /**
   * The chart at three levels: 1 is one sentence; 2 a paragraph with the kind of chart, its dates, its numbers and what led up to
   * them; 3 a list of the signs of change with their dates, what was seen and what it means, or one sentence where there are
   * none.
   */
  readonly describe: {
    (analysis: Analysis, level: 1 | 2): string;
    (analysis: Analysis, level: 3): readonly string[];
  };
}

/**
 * Makes a reader of details.
 *
 * @param reader Whose sentence, numbers and dates to use.
 * @param words In place of the English ones.
 */
export function createDetailsReader(
  { language: { format }, sentence, paragraph }: Pick<CoreReader, 'language' | 'sentence' | 'paragraph'>,
  words: DetailMessages = englishDetails,
): DetailsReader {
  const language: DetailLanguage = { text: words, format };
  const isRefused = ({ warnings }: Analysis): boolean => warnings.some(({ severity }) => severity === 'error');
  const about = (analysis: Analysis): string => {
    const { chart, points, grain } = analysis;
    const [from = '', to = ''] = [points[0], points.at(-1)].map((point) => format.date(point?.date ?? '', grain));
    const none = points.length === 0 || isRefused(analysis);
    return none ? '' : words.about({ chart, count: points.length, from, to, grain });
  };
  const past = (analysis: Analysis): string => background(analysis, language).join(' ');
  function describe(analysis: Analysis, level: 1 | 2): string;
  function describe(analysis: Analysis, level: 3): readonly string[];
  function describe(analysis: Analysis, level: 1 | 2 | 3): string | readonly string[] {
    const lead = sentence(analysis);
    const refused = isRefused(analysis);
    if (level === 3) return refused ? [lead] : signalList(analysis, language);
    if (level === 1 || refused) return lead;
    const numbers = paragraph(analysis).slice(lead.length).trim(); // a paragraph starts with its sentence
    return [lead, about(analysis), numbers, past(analysis)].filter((text) => text !== '').join(' ');
  }
  return {
    signals: (analysis) =>
      analysis.enoughPoints
        ? analysis.signals.map((signal) => ({ signal, text: signalSentence(analysis, signal, language) }))
        : [],
    about,
    background: past,
    describe,
  };
}

export { englishDetails };
export type { DetailMessages } from './messages.ts';
