import { coreEnglish, createCoreReader, type CoreMessages, type CoreReader } from '@always-kit/spc/reading';
import type { ReadingMessages } from '@always-kit/spc';
import { withLatinDigits } from '../language/latin-digits.ts';
import type { ChartData } from './chart-data.ts';
import { firstEnglish, type FirstMessages } from './first.messages.ts';
import type { SomeMessages } from './spc-chart.messages.ts';
import { unfinishedEnglish } from './unfinished-words.ts';

/** The chart's words, numbers and dates in one language. Making one is dear: keep it. */
export class ChartWords {
  readonly text: FirstMessages;
  readonly readings: CoreMessages;
  /** A BCP 47 tag that `Intl` knows, with the digits 0 to 9: Arabic and Bengali digits would not match the drawing. */
  readonly language: string;
  readonly #given: SomeMessages;
  readonly #readers = new Map<string, CoreReader>();
  readonly #groups = new Map<object, object>();
  #moments: Intl.DateTimeFormat | undefined;

  constructor(messages: SomeMessages, language: string) {
    this.#given = messages;
    this.language = withLatinDigits(language);
    this.text = { ...this.group(firstEnglish), language: this.language };
    this.readings = { ...coreEnglish, ...this.text.readings };
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

  /** What is said otherwise than in the English of `@always-kit/spc`. */
  changed(unfinished: boolean): Partial<ReadingMessages> {
    const { readings, marks } = this.text;
    return { ...(unfinished && { ghost: () => `${marks.unfinished}.`, ...unfinishedEnglish }), ...readings };
  }

  /** Says what a chart shows first. In a `column` of weeks, dates do not say each time that they are weeks. */
  reader(
    { unit, decimals, unfinished }: Pick<ChartData, 'unit' | 'decimals' | 'unfinished'>,
    column = false,
  ): CoreReader {
    const name = `${unit} ${decimals ?? ''} ${unfinished} ${column}`;
    const known = this.#readers.get(name);
    if (known) return known;
    const messages = { ...this.changed(unfinished), ...(column && { week: (date: string) => date }) };
    const locale = this.language;
    const made = createCoreReader({ locale, unit, ...(decimals !== undefined && { decimals }), messages });
    this.#readers.set(name, made);
    return made;
  }

  moment(value: string): string {
    this.#moments ??= new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeStyle: 'short' });
    return this.#moments.format(new Date(value));
  }
}

const ours = new Map<string, ChartWords>();

/** The words of a chart; charts that have none of their own share ours. */
export function chartWords(
  given: SomeMessages | undefined,
  own: SomeMessages | null | undefined,
  language: string,
): ChartWords {
  if (given || Object.keys(own ?? {}).length > 0) return new ChartWords({ ...given, ...own }, language);
  const known = ours.get(language) ?? new ChartWords({}, language);
  ours.set(language, known);
  return known;
}

/** A group of words may be given in part. */
function completed(ours: unknown, given: unknown): unknown {
  if (given === undefined) return ours;
  const group = typeof ours === 'object' && ours !== null && !Array.isArray(ours);
  return group ? { ...ours, ...(given as object) } : given;
}
