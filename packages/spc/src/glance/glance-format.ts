import type { Grain } from '../analysis.ts';
import { britishDate, britishNumber, isBritish, type DateParts } from '../readings/british.ts';
import type { FormatOptions } from '../readings/format.ts';
import type { GlanceMessages } from '../readings/messages.ts';
import { numbersOf, type Numbers } from '../readings/numbers.ts';

/** Numbers and dates as `createFormat` writes them, of what the first sight of a chart needs. */
export interface GlanceFormat extends Numbers {
  /** The date of a moment, at the grain of the data. */
  readonly date: (instant: number, grain: Grain) => string;
}

/** `locale` is a tag that `Intl` knows. */
export function glanceFormat(
  { locale = 'en-GB', unit, decimals: most }: Pick<FormatOptions, 'locale' | 'unit' | 'decimals'>,
  { week, months }: Pick<GlanceMessages, 'week' | 'months'>,
): GlanceFormat {
  const share = unit === 'percent';
  const decimalsFor = (value: number): number => most ?? (share ? 1 : figuresOf(value));
  const written = (given: number, decimals: number): string => {
    const isZero = given <= 0 && !Number((share ? given * 100 : given).toFixed(decimals)); // nobody should read "-0"
    return writeNumber(isZero ? 0 : given, decimals, share, locale);
  };
  const date: GlanceFormat['date'] = (instant, grain) => {
    const dated = grain === 'day' || grain === 'week';
    const text = months ? britishDate(instant, partsOf(dated), months) : writeDate(instant, partsOf(dated), locale);
    return grain === 'week' ? week(text) : text;
  };
  return { ...numbersOf(written, decimalsFor, share), date };
}

function partsOf(dated: boolean): DateParts {
  return { ...(dated && { day: 'numeric' }), month: 'long', year: 'numeric' };
}

/** Three figures. */
function figuresOf(value: number): number {
  const size = Math.abs(value);
  return size === 0 || size >= 100 ? 0 : Math.min(20, 2 - Math.floor(Math.log10(size)));
}

/** A number, by `Intl` where it is not in British English. */
export function writeNumber(value: number, decimals: number, share: boolean, locale: string): string {
  const ours = isBritish(locale) ? britishNumber(value, decimals, share) : null;
  return ours ?? made(locale, decimals, share).format(value);
}

/** A day in UTC, by `Intl` where it is not in British English. */
export function writeDate(instant: number, parts: DateParts, locale: string): string {
  if (isBritish(locale)) return britishDate(instant, parts);
  const name = [locale, ...Object.keys(parts), parts.month].join();
  const writer = writers.get(name) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts });
  writers.set(name, writer);
  return writer.format(instant);
}

/** Making a writer is dear, and a page of charts needs the same few. */
const writers = new Map<string, { format(value: number): string }>();

function made(locale: string, decimals: number, share: boolean): { format(value: number): string } {
  const name = `${locale} ${decimals} ${share}`;
  const style = share ? 'percent' : 'decimal';
  const writer = writers.get(name) ?? new Intl.NumberFormat(locale, { style, maximumFractionDigits: decimals });
  writers.set(name, writer);
  return writer;
}
