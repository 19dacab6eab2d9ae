const dayInMs = 86_400_000;
const hyphen = 45;
const zero = 48;
const withTime = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * The moment an ISO date stands for, in milliseconds since 1970 in UTC, so that dates can be put in order. `NaN` if it is not
 * a date that exists. Takes `2026-03-01`, `2026-03` (its first day) and a date with a time; a time without a zone is read as
 * UTC, so that the answer does not depend on where the program runs.
 */
export function instantOf(date: string): number {
  if (date.length === 10) return dayOf(date);
  if (date.length === 7) return dayOf(`${date}-01`);
  const parts = withTime.exec(date);
  if (!parts || Number.isNaN(dayOf(parts[1] ?? ''))) return NaN;
  return Date.parse(date.replace(' ', 'T') + (parts[2] === undefined ? 'Z' : ''));
}

/**
 * The last moment of an ISO date, for the end of a period that includes it: the last millisecond of a day or month, and the
 * moment itself for a date with a time. `NaN` if it is not a date that exists.
 */
export function lastInstantOf(date: string): number {
  const first = instantOf(date);
  if (date.length === 10) return first + dayInMs - 1;
  if (date.length !== 7) return first;
  return first + daysIn(yearOf(date), twoDigits(date, 5)) * dayInMs - 1;
}

// By hand, because it runs once a row and `Date.parse` lets 31 February through in some engines.
function dayOf(date: string): number {
  if (date.charCodeAt(4) !== hyphen || date.charCodeAt(7) !== hyphen) return NaN;
  const year = yearOf(date);
  const month = twoDigits(date, 5);
  const day = twoDigits(date, 8);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return NaN;
  return (daysBeforeYear(year) + dayOfYear(year, month, day)) * dayInMs;
}

// Below zero when they are not digits.
function yearOf(date: string): number {
  const centuries = twoDigits(date, 0);
  const years = twoDigits(date, 2);
  return centuries < 0 || years < 0 ? -1 : centuries * 100 + years;
}

// Below zero when they are not digits.
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
  if (month === 2 && isLeap(year)) return 29;
  return (daysBefore[month] ?? 0) - (daysBefore[month - 1] ?? 0);
}

function dayOfYear(year: number, month: number, day: number): number {
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return (daysBefore[month - 1] ?? 0) + leapDay + day - 1;
}

function daysBeforeYear(year: number): number {
  const before = year - 1;
  const centuries = Math.trunc(before / 100);
  return before * 365 + (before >> 2) - centuries + (centuries >> 2) - 719_162;
}
