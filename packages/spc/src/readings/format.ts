import type { Grain } from '../analysis.ts';
import { instantOf } from '../dates.ts';
import type { CoreMessages } from './messages.ts';
import { numbersOf, type Numbers } from './numbers.ts';

/** What the values count in: shares (0.95) written as percentages, or plain numbers. */
export type Unit = 'percent' | 'number';

/** What is counted, in each grammatical number of the language: `{ one: 'day', other: 'days' }`. */
export type UnitNames = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

export interface FormatOptions {
  /** BCP 47 tag; default `en-GB`. One that the platform does not know is read as the default. */
  readonly locale?: string;
  /** Default `number`. */
  readonly unit?: Unit;
  /** Written and spoken after each value that is not a percentage: `12.5 days`. */
  readonly unitNames?: UnitNames;
  /** Most decimals to write. Default: 1 for percentages, for numbers enough for three figures. */
  readonly decimals?: number;
  /** Writes a number in place of the options above: `(days) => \`${days} days\``. */
  readonly format?: (value: number) => string;
}

/** Writes numbers and dates in one locale. */
export interface Format extends Numbers {
  /** Whether values are shares, written as percentages. */
  readonly shares: boolean;
  /** A date at the grain of the data, in UTC; with the time of day where days are counted and it has one. */
  readonly date: (date: string, grain: Grain) => string;
  /** A count, whatever the unit. */
  readonly plain: (value: number) => string;
}

/** Makes a format for one locale and unit; `words` are what a language adds to its dates. */
export function createFormat(options: FormatOptions, { week, months }: Pick<CoreMessages, 'week' | 'months'>): Format {
  const locales = knownLocales(options.locale);
  const { unit = 'number', unitNames, decimals: most, format } = options;
  const style = unit === 'percent' ? 'percent' : 'decimal';
  const shares = unit === 'percent' && format === undefined;
  const plurals = unitNames && !shares ? new Intl.PluralRules(locales) : undefined;
  const writer = remembered((decimals: number) => numberFormat(locales, { style, maximumFractionDigits: decimals }));
  const dates = remembered((grain: Grain) => dateFormat(locales, { timeZone: 'UTC', ...dateParts[grain] }));
  const decimalsFor = (value: number): number => most ?? (unit === 'percent' ? 1 : decimalsOf(value));
  const written = (given: number, decimals: number): string => {
    // What rounds to zero is zero: nobody should read "-0".
    const isZero = given <= 0 && !format && !Number((unit === 'percent' ? given * 100 : given).toFixed(decimals));
    const value = isZero ? 0 : given + 0;
    const text = format?.(value) ?? writer(decimals).format(value);
    const name = plurals && !format ? (unitNames?.[plurals.select(value)] ?? unitNames?.other) : undefined;
    return name === undefined ? text : `${text} ${name}`;
  };
  // Two points of one day would else have the same name.
  const timed = (instant: number): string =>
    months
      ? `${inWords(new Date(instant), 'day', months)}, ${dateFormat(locales, { timeZone: 'UTC', ...time }).format(instant)}`
      : dateFormat(locales, { timeZone: 'UTC', ...day, ...time }).format(instant);
  const date = (date: string, grain: Grain): string => {
    const instant = instantOf(date);
    if (Number.isNaN(instant)) return date;
    if (grain === 'day' && instant % dayInMs !== 0) return timed(instant);
    const text = months ? inWords(new Date(instant), grain, months) : dates(grain).format(instant);
    return grain === 'week' ? week(text) : text;
  };
  return {
    shares,
    ...numbersOf(written, decimalsFor, shares),
    date,
    plain: (value) => numberFormat(locales, {}).format(Number(value.toFixed(3)) === 0 ? 0 : value),
  };
}

// Quarters and years are named by their first month, because they need not begin in January.
const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const month = { month: 'long', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit' } as const;
const dayInMs = 86_400_000;
const dateParts: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
  day,
  week: day,
  month,
  quarter: month,
  year: month,
};

function inWords(date: Date, grain: Grain, months: readonly string[]): string {
  const text = `${months[date.getUTCMonth()] ?? ''} ${String(date.getUTCFullYear())}`;
  return dateParts[grain] === day ? `${String(date.getUTCDate())} ${text}` : text;
}

function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return 0;
  return Math.min(20, 2 - Math.floor(Math.log10(size)));
}

// A language that the browser has no numbers for is written as in Britain, not as on the machine it happens to run on.
function knownLocales(locale = 'en-GB'): string[] {
  try {
    return [...Intl.getCanonicalLocales(locale), 'en-GB'];
  } catch {
    return ['en-GB'];
  }
}

// Making an Intl formatter is dear, writing with one is cheap, and many readers of a page need the same few.
const numberFormat = shared(
  (locales: readonly string[], options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales, options),
);
const dateFormat = shared(
  (locales: readonly string[], options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales, options),
);

/** More than a page has languages and decimals; whoever goes through more, such as a server, starts again. */
const mostShared = 100;

function shared<Options, Made>(
  make: (locales: readonly string[], options: Options) => Made,
): (locales: readonly string[], options: Options) => Made {
  const all = new Map<string, Made>();
  return (locales, options) => {
    const name = JSON.stringify([locales, options]);
    const known = all.get(name);
    if (known) return known;
    const made = make(locales, options);
    if (all.size >= mostShared) all.clear();
    all.set(name, made);
    return made;
  };
}

function remembered<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
