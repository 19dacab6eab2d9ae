import { dayOf, daysIn } from './days.ts';

const dayInMs = 86_400_000;
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
  return first + daysIn(Number(date.slice(0, 4)), Number(date.slice(5))) * dayInMs - 1;
}
