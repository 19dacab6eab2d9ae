import { createReader, english, type Reader, type ReadingMessages } from '@always-kit/spc';
import type { ChartData } from './chart-data.ts';
import { unfinishedEnglish } from './unfinished-words.ts';
import { spcChartMessages, type SpcChartMessages } from './spc-chart.messages.ts';

/** Words to say instead of ours; groups of words may be given in part too. */
export type SomeMessages = {
  readonly [Key in keyof SpcChartMessages]?: SpcChartMessages[Key] extends readonly string[] | string
    ? SpcChartMessages[Key]
    : Partial<SpcChartMessages[Key]>;
};

/** The chart's words, numbers and dates in one language. Making one is dear: keep it. */
export class ChartWords {
  readonly text: SpcChartMessages;
  readonly readings: ReadingMessages;
  /** A BCP 47 tag that `Intl` knows, with the digits 0 to 9: Arabic and Bengali digits would not match the drawing. */
  readonly language: string;
  readonly #unfinished: ReadingMessages;
  readonly #readers = new Map<string, Reader>();
  readonly #moments: Intl.DateTimeFormat;

  constructor(messages: SomeMessages, language: string) {
    this.language = withLatinDigits(language);
    this.text = { ...completed(messages), language: this.language };
    const { readings, marks } = this.text;
    this.readings = { ...english, ghost: () => `${marks.unfinished}.`, ...readings };
    this.#unfinished = { ...this.readings, ...unfinishedEnglish, ...readings };
    this.#moments = new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeStyle: 'short' });
  }

  /** Says an analysis in words. In a `column` of weeks, dates do not say each time that they are weeks. */
  reader({ unit, decimals, unfinished }: Pick<ChartData, 'unit' | 'decimals' | 'unfinished'>, column = false): Reader {
    const name = `${unit} ${decimals ?? ''} ${unfinished} ${column}`;
    const known = this.#readers.get(name);
    if (known) return known;
    const words = unfinished ? this.#unfinished : this.readings;
    const messages = { ...words, ...(column && { week: (date: string) => date }) };
    const made = createReader({ locale: this.language, unit, ...(decimals !== undefined && { decimals }), messages });
    this.#readers.set(name, made);
    return made;
  }

  moment(value: string): string {
    return this.#moments.format(new Date(value));
  }
}

function completed(messages: SomeMessages): SpcChartMessages {
  const whole: Record<string, unknown> = { ...spcChartMessages };
  for (const [key, value] of Object.entries(messages)) {
    if (value === undefined) continue;
    const ours = whole[key];
    const group = typeof ours === 'object' && !Array.isArray(ours);
    whole[key] = group ? { ...ours, ...(value as object) } : value;
  }
  return whole as unknown as SpcChartMessages;
}

/** A page may carry a language tag that `Intl` refuses; that must not stop the chart. */
function withLatinDigits(language: string): string {
  try {
    return new Intl.Locale(language, { numberingSystem: 'latn' }).toString();
  } catch {
    return 'en-GB-u-nu-latn';
  }
}
