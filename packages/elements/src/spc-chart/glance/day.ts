/**
 * The first moment of a day written `2026-03-01`, in milliseconds since 1970 in UTC; `NaN` where it is no such day, or of the
 * first century.
 */
export function dayOf(date: string): number {
  let digits = 0;
  for (let at = 0; at < 10; at++) {
    const digit = date.charCodeAt(at) - 48;
    if (at === 4 || at === 7 ? digit !== -3 : !(digit >= 0 && digit <= 9)) return NaN;
    if (digit >= 0) digits = digits * 10 + digit;
  }
  const month = Math.trunc(digits / 100) % 100;
  const day = digits % 100;
  const instant = Date.UTC(Math.trunc(digits / 10_000), month - 1, day);
  const isDay = digits > 1_000_000 && month > 0 && month < 13 && day > 0;
  return isDay && (day < 29 || new Date(instant).getUTCDate() === day) ? instant : NaN;
}
