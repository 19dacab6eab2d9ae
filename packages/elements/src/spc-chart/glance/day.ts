const form = /^(?!00)\d{4}-(?!00)\d\d-\d\d$/;

/**
 * The first moment of a day written `2026-03-01`, in milliseconds since 1970 in UTC; `NaN` where it is no such day, or of the
 * first century.
 */
export function dayOf(date: string): number {
  const instant = form.test(date) ? Date.parse(date) : NaN;
  // Some engines take 31 February for 3 March.
  return new Date(instant).getUTCDate() === Number(date.slice(8)) ? instant : NaN;
}
