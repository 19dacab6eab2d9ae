const dayInMs = 86_400_000;

/**
 * The first moment of a day written `2026-03-01`, in milliseconds since 1970 in UTC; `NaN` if there is no such day. By hand,
 * because it runs once a row and `Date.parse` lets 31 February through in some engines.
 */
export function dayOf(date: string): number {
  let digits = 0;
  for (let at = 0; at < 10; at++) {
    const digit = date.charCodeAt(at) - 48;
    if (at === 4 || at === 7) {
      if (digit !== -3) return NaN; // a hyphen
    } else if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else return NaN;
  }
  const month = Math.trunc(digits / 100) % 100;
  const day = digits % 100;
  // Counted from March, so that a leap day is the last of its year.
  const early = month < 3;
  const year = Math.trunc(digits / 10_000) - (early ? 1 : 0);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(Math.trunc(digits / 10_000), month)) return NaN;
  const centuries = Math.floor(year / 100);
  const leapDays = Math.floor(year / 4) - centuries + Math.floor(centuries / 4);
  const before = Math.trunc((153 * (month + (early ? 9 : -3)) + 2) / 5);
  return (year * 365 + leapDays + before + day - 719_469) * dayInMs;
}

/** How many days a month has, 1 being January. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return 30 + ((month + (month >> 3)) & 1);
}
