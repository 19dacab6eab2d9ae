import type { Analysis, Signal } from '../analysis.ts';
import type { Warning } from '../warnings.ts';
import { createCoreReader, type CoreReader } from './core-reader.ts';
import { createDetailsReader, type DetailsReader } from './details.ts';
import { createEasyReader, type EasyReader } from './easy-read.ts';
import { english } from './english.ts';
import type { FormatOptions } from './format.ts';
import type { ReadingMessages } from './messages.ts';
import { createWarningReader } from './warning-reader.ts';

export interface ReaderOptions extends FormatOptions {
  /** Words to use in place of the English ones. */
  readonly messages?: Partial<ReadingMessages>;
}

/** Says an analysis in words. Every method is pure: the same analysis gives the same words. */
export interface Reader extends CoreReader, DetailsReader {
  /** What changed, in one sentence: for cards and alternative text. Where nothing could be worked out, why. */
  readonly sentence: (analysis: Analysis) => string;
  /** What changed, the numbers behind it and what led up to it. Starts with `sentence`. */
  readonly paragraph: (analysis: Analysis) => string;
  /** The chart for people who find reading hard: a list of short sentences, one idea each. */
  readonly easyRead: (analysis: Analysis) => readonly string[];
  /** One signal for them. */
  readonly easySignal: (analysis: Analysis, signal: Signal) => readonly string[];
  /** Any icon for them. */
  readonly easyIcons: Pick<EasyReader, 'variation' | 'assurance'>;
  /** The icons of this chart for them: where it is too early to say, they say so. */
  readonly easyIconsOf: EasyReader['iconsOf'];
  readonly warning: (analysis: Analysis, warning: Warning) => string;
  /** What this kind of chart shows and how to read it. */
  readonly kind: (analysis: Pick<Analysis, 'chart'>) => string;
}

/**
 * Makes a reader with all its words, for one language and unit. Keep it: making one is dearer than reading with it. A page that
 * counts its bytes takes `createCoreReader` from `@always-kit/spc/reading` first, and the rest when it is asked for.
 *
 * @example
 * const reader = createReader({ unit: 'percent' });
 * reader.sentence(analyse(points, { direction: 'increase' }));
 * // 'This has got better: the last 7 points are above the mean of 84.2%.'
 */
export function createReader(options: ReaderOptions = {}): Reader {
  const words = { ...english, ...options.messages };
  const core = createCoreReader({ ...options, messages: words });
  const warning = createWarningReader(core, words.warnings);
  const easy = createEasyReader(core, words.easy);
  const orWhyNot =
    (say: (analysis: Analysis) => string) =>
    (analysis: Analysis): string => {
      const error = analysis.warnings.find(({ severity }) => severity === 'error');
      return error ? warning(analysis, error) : say(analysis);
    };
  const own = { language: core.language, sentence: orWhyNot(core.sentence), paragraph: orWhyNot(core.paragraph) };
  const details = createDetailsReader(own, words);
  return {
    ...core,
    ...details,
    sentence: own.sentence,
    paragraph: (analysis) => `${own.paragraph(analysis)} ${details.background(analysis)}`.trim(),
    easyRead: easy.chart,
    easySignal: easy.signal,
    easyIcons: { variation: easy.variation, assurance: easy.assurance },
    easyIconsOf: easy.iconsOf,
    warning,
    kind: ({ chart }) => words.kinds[chart],
  };
}
