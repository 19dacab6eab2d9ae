import { createCoreReader, type CoreReader, type CoreReaderOptions } from '@always-kit/spc/reading';
import { withLatinDigits } from '../language/latin-digits.ts';
import type { ChartData } from '../spc-chart/chart-data.ts';
import { unfinishedEnglish } from '../spc-chart/unfinished-words.ts';

/** What every element of a board has among its words. */
export interface BoardMessages {
  /** Words for what a chart says, in place of the English of `@always-kit/spc`. */
  readonly readings: NonNullable<CoreReaderOptions['messages']>;
}

/** The words, numbers and dates of a board in one language. Making one is dear: keep it. */
export class BoardWords<Messages extends BoardMessages> {
  readonly text: Messages;
  /** A BCP 47 tag that `Intl` knows, with the digits 0 to 9. */
  readonly language: string;
  readonly #readers = new Map<string, CoreReader>();

  constructor(text: Messages, language: string) {
    this.text = text;
    this.language = withLatinDigits(language);
  }

  /** Says the analysis of a measure in words. */
  reader({ unit, decimals, unfinished }: Pick<ChartData, 'unit' | 'decimals' | 'unfinished'>): CoreReader {
    const name = `${unit} ${decimals ?? ''} ${unfinished}`;
    const known = this.#readers.get(name);
    if (known) return known;
    const messages = { ...(unfinished && unfinishedEnglish), ...this.text.readings };
    const made = createCoreReader({
      locale: this.language,
      unit,
      ...(decimals !== undefined && { decimals }),
      messages,
    });
    this.#readers.set(name, made);
    return made;
  }
}
