import { fill, type Plural } from './fill.ts';

/** What every set of words has that writes dates and numbers. */
export interface WrittenMessages {
  /** The language of these words, as a BCP 47 tag. */
  readonly language: string;
  /** The 12 months, for a language whose dates browsers do not know, such as Welsh. Left empty, the browser writes dates. */
  readonly months: readonly string[];
  /** `{day}`, `{month}`, `{year}`: a date with a month of `months`. */
  readonly date: string;
}

/** What the page gave us of our own words: any key may be left out, and any entry of a key that holds several. */
export type SomeOf<Messages> = {
  readonly [Key in keyof Messages]?: Messages[Key] extends string | readonly string[]
    ? Messages[Key]
    : Partial<Messages[Key]>;
};

type Values = Readonly<Record<string, string | number>>;

/** The words of one language, and dates, numbers, plurals and lists as it writes them. */
export class WrittenWords<Messages extends WrittenMessages> {
  readonly text: Messages;
  readonly language: string;
  readonly #plurals: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;
  readonly #days: Intl.DateTimeFormat;
  readonly #times: Intl.DateTimeFormat;
  readonly #lists: Intl.ListFormat;
  readonly #rows: Intl.ListFormat;

  constructor(ours: Messages, given: SomeOf<Messages>) {
    this.text = completed(ours, given);
    this.language = known(this.text.language);
    const latin = `${this.language}-u-nu-latn`; // else the digits of `ar` and `bn` differ from browser to browser
    this.#plurals = new Intl.PluralRules(this.language);
    this.#numbers = new Intl.NumberFormat(latin);
    this.#days = new Intl.DateTimeFormat(latin, { dateStyle: 'long' });
    this.#times = new Intl.DateTimeFormat(latin, { timeStyle: 'short' });
    this.#lists = new Intl.ListFormat(this.language, { type: 'conjunction' });
    this.#rows = new Intl.ListFormat(this.language, { type: 'unit', style: 'short' });
  }

  /** `template` with its `{names}` filled in. Numbers are written as the language writes them. */
  fill(template: string, values: Values): string {
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? this.number(value) : value,
    ]);
    return fill(template, Object.fromEntries(written) as Record<string, string>);
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** The form of `forms` for `count`, filled in. */
  count(forms: Plural, count: number, values: Values = {}): string {
    return this.fill(forms[this.#plurals.select(count)] ?? forms.other, { ...values, count });
  }

  /** `2026-06-03` or a moment, as `3 June 2026`. */
  day(value: string): string {
    // A day without a time is midnight in UTC to `Date`, which is the day before in some places.
    const date = value.length === 10 ? new Date(`${value}T12:00:00`) : new Date(value);
    const month = this.text.months[date.getMonth()];
    if (month === undefined) return this.#days.format(date);
    return fill(this.text.date, { day: date.getDate(), month, year: date.getFullYear() });
  }

  moment(value: string): string {
    return `${this.day(value)}, ${this.#times.format(new Date(value))}`;
  }

  /** One after the other, as in a row of a table. */
  row(words: readonly string[]): string {
    return this.#rows.format(words);
  }

  list(words: readonly string[]): string {
    return this.#lists.format(words);
  }

  /** With a capital at the start. */
  capital(words: string): string {
    const [first = '', ...rest] = words;
    return first.toLocaleUpperCase(this.language) + rest.join('');
  }
}

/** Our words with what the page gave instead of them. */
export function completed<Messages>(ours: Messages, given: SomeOf<Messages>): Messages {
  const whole: Record<string, unknown> = { ...(ours as object) };
  for (const [key, value] of Object.entries(given as Record<string, unknown>)) {
    if (value === undefined) continue;
    const own = whole[key];
    whole[key] = typeof own === 'object' && !Array.isArray(own) ? { ...own, ...(value as object) } : value;
  }
  return whole as unknown as Messages;
}

/** A page may carry a language tag that `Intl` refuses; that must not stop the element. */
function known(language: string): string {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    return 'en-GB';
  }
}
