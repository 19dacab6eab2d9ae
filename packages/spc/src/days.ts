const dayInMs = 86_400_000;
const hyphen = 45;
/** Named, because while every day exists the compiler has not seen the global `NaN`, and boxes what may be that or a number. */
const noDay = NaN;

/**
 * The first moment of a day written `2026-03-01`, in milliseconds since 1970 in UTC; `NaN` if there is no such day. By hand,
 * because it runs once a row and `Date.parse` lets 31 February through in some engines.
 */
export function dayOf(date: string): number {
  if (date.charCodeAt(4) !== hyphen || date.charCodeAt(7) !== hyphen) return noDay;
  const century = twoDigits(date, 0);
  const years = twoDigits(date, 2);
  const month = twoDigits(date, 5);
  const day = twoDigits(date, 8);
  const year = century * 100 + years;
  if (century < 0 || years < 0 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return noDay;
  // A year that begins in March has its leap day at its end.
  const early = month < 3;
  const before = early ? year - 1 : year;
  const centuries = early && years === 0 ? century - 1 : century;
  const leapDays = (before >> 2) - centuries + (centuries >> 2);
  const inYear = ((153 * (month + (early ? 9 : -3)) + 2) / 5) | 0;
  return (before * 365 + leapDays + inYear + day - 719_469) * dayInMs;
}

/** How many days a month has, 1 being January. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return 30 + ((month + (month >> 3)) & 1);
}

// Below zero when they are not digits.
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
