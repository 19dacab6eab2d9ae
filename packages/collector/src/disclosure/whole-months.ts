import { dayBefore, periodEnd, periodStart } from '../series/periods.ts';

/** Whole months: the first day of the first and the last day of the last. */
export interface Months {
  readonly from: string | undefined;
  readonly to: string;
}

/** The last day of the last month that is over. What goes on is not shown: it would change with each person who answers. */
function lastWholeDay(now: number): string {
  return dayBefore(periodStart(new Date(now).toISOString().slice(0, 10), 'month'));
}

/** The whole months that days lie in, as far as they are over. */
export function wholeMonths({ from, to }: { from?: string | undefined; to?: string | undefined }, now: number): Months {
  const last = lastWholeDay(now);
  const end = to === undefined ? last : periodEnd(to, 'month');
  return { from: from && periodStart(from, 'month'), to: end < last ? end : last };
}

/** The month from day `from` to day `to`, if they are the first and the last of one that is over; without them the last. */
export function oneWholeMonth(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  now: number,
): { from: string; to: string } | undefined {
  const last = lastWholeDay(now);
  if (from === undefined && to === undefined) return { from: periodStart(last, 'month'), to: last };
  if (from === undefined || to === undefined) return undefined;
  return from.endsWith('-01') && periodEnd(from, 'month') === to && to <= last ? { from, to } : undefined;
}
