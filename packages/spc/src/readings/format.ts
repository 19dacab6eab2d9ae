import type { Grain } from '../analysis.ts';
import { instantOf } from '../dates.ts';

/** What the values count in: shares (0.95) written as percentages, or plain numbers. */
export type Unit = 'percent' | 'number';

export interface FormatOptions {
  /** BCP 47 tag; default `en-GB`. One that the platform does not know is read as the default. */
  readonly locale?: string;
  /** Default `number`. */
  readonly unit?: Unit;
  /** Most decimals to write. Default: 1 for percentages, for numbers enough for three figures. */
  readonly decimals?: number;
  /** Writes a number in place of `unit` and `decimals`: `(days) => \`${days} days\``. */
  readonly format?: (value: number) => string;
}

/** Writes numbers and dates in one locale. */
export interface Format {
  readonly number: (value: number) => string;
  /** A limit: a share is kept between none and all, because it cannot be otherwise whatever the limits say. */
  readonly limit: (value: number) => string;
  /** Two numbers that are not equal, with decimals enough that they do not look equal. */
  readonly apart: (one: number, other: number) => readonly [string, string];
  /** A date at the grain of the data; `week` says how a week is called. */
  readonly date: (date: string, grain: Grain, week: (date: string) => string) => string;
  /** Without decimals, whatever the unit. */
  readonly whole: (value: number) => string;
  /** A count, whatever the unit. */
  readonly plain: (value: number) => string;
}

export function createFormat(options: FormatOptions): Format {
  const locale = knownLocale(options.locale);
  const { unit = 'number' } = options;
  const shares = unit === 'percent' && options.format === undefined;
  const style = unit === 'percent' ? 'percent' : 'decimal';
  const writer = remembered(
    (decimals: number) => new Intl.NumberFormat(locale, { style, maximumFractionDigits: decimals }),
  );
  const decimalsFor = (value: number): number => options.decimals ?? (unit === 'percent' ? 1 : decimalsOf(value));
  const number = (value: number): string => options.format?.(value) ?? writer(decimalsFor(value)).format(value);
  const dates = remembered((grain: Grain) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...dateParts[grain] }));
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const plain = new Intl.NumberFormat(locale);
  return {
    number,
    limit: (value) => number(shares ? Math.min(1, Math.max(0, value)) : value),
    apart(one, other) {
      const most = Math.max(decimalsFor(one), decimalsFor(other));
      for (let decimals = most; decimals < most + 4 && one !== other && !options.format; decimals++) {
        const texts = [writer(decimals).format(one), writer(decimals).format(other)] as const;
        if (texts[0] !== texts[1]) return decimals === most ? [number(one), number(other)] : texts;
      }
      return [number(one), number(other)];
    },
    date(date, grain, week) {
      const instant = instantOf(date);
      if (Number.isNaN(instant)) return date;
      const text = dates(grain).format(instant);
      return grain === 'week' ? week(text) : text;
    },
    whole: (value) => whole.format(value),
    plain: (value) => plain.format(value),
  };
}

// Quarters and years are named by their first month, because they need not begin in January.
const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const month = { month: 'long', year: 'numeric' } as const;
const dateParts: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
  day,
  week: day,
  month,
  quarter: month,
  year: month,
};

function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return 0;
  return Math.min(20, 2 - Math.floor(Math.log10(size)));
}

function knownLocale(locale = 'en-GB'): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

// Making an Intl formatter is dear, writing with one is cheap.
function remembered<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
