import { createReader, english, type Reader, type ReadingMessages } from '@always-kit/spc';
import type { ChartData } from './chart-data.ts';
import { firstEnglish, type FirstMessages } from './first.messages.ts';
import type { SomeMessages } from './spc-chart.messages.ts';
import { unfinishedEnglish } from './unfinished-words.ts';

/** The chart's words, numbers and dates in one language. Making one is dear: keep it. */
export class ChartWords {
  readonly text: FirstMessages;
  readonly readings: ReadingMessages;
  /** A BCP 47 tag that `Intl` knows, with the digits 0 to 9: Arabic and Bengali digits would not match the drawing. */
  readonly language: string;
  readonly #given: SomeMessages;
  readonly #unfinished: ReadingMessages;
  readonly #readers = new Map<string, Reader>();
  readonly #groups = new Map<object, object>();
  readonly #moments: Intl.DateTimeFormat;

  constructor(messages: SomeMessages, language: string) {
    this.#given = messages;
    this.language = withLatinDigits(language);
    this.text = { ...this.group(firstEnglish), language: this.language };
    const { readings, marks } = this.text;
    this.readings = { ...english, ...readings };
    this.#unfinished = { ...english, ghost: () => `${marks.unfinished}.`, ...unfinishedEnglish, ...readings };
    this.#moments = new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeStyle: 'short' });
  }

  /** Words that are loaded later, with those that the page has its own for. `ours` is the English of all of them. */
  group<Group extends object>(ours: Group): Group {
    const known = this.#groups.get(ours);
    if (known) return known as Group;
    const made = Object.entries(ours).map(([key, value]) => [key, completed(value, (this.#given as never)[key])]);
    const whole = Object.fromEntries(made) as Group;
    this.#groups.set(ours, whole);
    return whole;
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

/** A group of words may be given in part. */
function completed(ours: unknown, given: unknown): unknown {
  if (given === undefined) return ours;
  const group = typeof ours === 'object' && ours !== null && !Array.isArray(ours);
  return group ? { ...ours, ...(given as object) } : given;
}

/** A page may carry a language tag that `Intl` refuses; that must not stop the chart. */
function withLatinDigits(language: string): string {
  try {
    return new Intl.Locale(language, { numberingSystem: 'latn' }).toString();
  } catch {
    return 'en-GB-u-nu-latn';
  }
}
