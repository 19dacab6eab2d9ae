import { britishDate, britishNumber, type DateParts } from '../readings/british.ts';

/** Whether a BCP 47 tag is of the English that `british.ts` writes, with the digits 0 to 9. */
function isBritish(tag: string): boolean {
  return tag === 'en-GB' || tag === 'en-GB-u-nu-latn';
}

/** A number, by `Intl` where it is not in British English. */
export function writeNumber(value: number, decimals: number, share: boolean, locale: string): string {
  return isBritish(locale) ? britishNumber(value, decimals, share) : made(locale, decimals, share).format(value);
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
