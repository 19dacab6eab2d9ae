import type { LanguageWords } from './language-words.ts';

/** A whole date as it stands in a text: day, month and year. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Whether the year had all four digits. */
  readonly fullYear: boolean;
  /** Whether day, month and year were told apart: "12031962" is a date only where something says so. */
  readonly parted: boolean;
}

const before = '(?<![\\p{L}\\d])(?<!\\d[./:,-])';
const after = '(?![\\p{L}\\d])(?![./:-]\\d)';
const numeric = new RegExp(
  `${before}(?:(\\d{1,2})( ?[./\\\\-] ?| )(\\d{1,2})\\2(\\d{4}|\\d{2})|(\\d{4})([./-])(\\d{1,2})\\6(\\d{1,2}))${after}`,
  'gu',
);
const together = /(?<![\p{L}\d])(?:(\d{2})(\d{2})(\d{4})|(\d{2})(\d{2})(\d{2}))(?![\p{L}\d])/gu;

/** The months of one language, and the two ways to write them among day and year. */
interface InWords {
  readonly months: ReadonlyMap<string, number>;
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
}

/** Finds whole dates in the order of day, month, year that Britain writes; month first where only that fits. */
export function dateFinder(languages: readonly LanguageWords[]): (text: string, today: Date) => FoundDate[] {
  const inWords = languages.map(monthsIn);
  return (text, today) => {
    const found: FoundDate[] = [];
    const add = (
      start: number,
      words: string,
      day?: string,
      month?: string | number,
      year = '',
      parted = true,
    ): void => {
      const date = { day: Number(day), month: Number(month), year: fullYear(year, today) };
      const turned = { ...date, day: date.month, month: date.day };
      const real = [date, turned].find(isReal);
      if (!real) return;
      found.push({ ...real, start, end: start + words.length, fullYear: year.length === 4, parted });
    };
    for (const { 0: words, 1: day, 3: month, 4: year, 5: y, 7: m, 8: d, index } of text.matchAll(numeric)) {
      add(index, words, day ?? d, month ?? m, year ?? y);
    }
    for (const { 0: words, 1: day, 2: month, 3: year, 4: d, 5: m, 6: y, index } of text.matchAll(together)) {
      add(index, words, day ?? d, month ?? m, year ?? y, false);
    }
    for (const { months, dayFirst, monthFirst } of inWords) {
      for (const { 0: words, 1: day, 2: month, 3: year, index } of text.matchAll(dayFirst)) {
        add(index, words, day, months.get(month?.toLowerCase() ?? ''), year);
      }
      for (const { 0: words, 1: month, 2: day, 3: year, index } of text.matchAll(monthFirst)) {
        add(index, words, day, months.get(month?.toLowerCase() ?? ''), year?.replace("'", ''));
      }
    }
    return found;
  };
}

function monthsIn({ months: ways }: LanguageWords): InWords {
  const months = new Map(ways.flatMap((each, index) => each.map((way) => [way, index + 1] as const)));
  const name = `(${[...months.keys()].toSorted((one, other) => other.length - one.length).join('|')})`;
  const gap = "[ ,./'-]{0,3}";
  return {
    months,
    dayFirst: new RegExp(
      `${before}(\\d{1,2})(?:st|nd|rd|th)?(?: ?of)?${gap}${name}\\.?${gap}(\\d{4}|\\d{2})${after}`,
      'giu',
    ),
    monthFirst: new RegExp(
      `(?<!\\p{L})${name}\\.?${gap}(\\d{1,2})(?:st|nd|rd|th)?[ ,.]{1,3}(\\d{4}|'\\d{2})${after}`,
      'giu',
    ),
  };
}

function fullYear(year: string, today: Date): number {
  if (year.length === 4) return Number(year);
  const recent = today.getFullYear() - (today.getFullYear() % 100) + Number(year);
  return recent > today.getFullYear() ? recent - 100 : recent;
}

function isReal({ day, month, year }: Pick<FoundDate, 'day' | 'month' | 'year'>): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(year, month, 0).getDate();
}
