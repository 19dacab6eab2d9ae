/** The calendar day of a day or a moment, `YYYY-MM-DD`. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** Whole days from one calendar day to another; below 0 where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / (24 * 60 * 60 * 1000));
}

/** The calendar day that is so many days after a day or a moment; before it where they are below 0. */
export function addDays(moment: string, days: number): string {
  return new Date(Date.parse(dayOf(moment)) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The latest of some days; `undefined` of none. */
export function latest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .map(dayOf)
    .sort()
    .at(-1);
}
