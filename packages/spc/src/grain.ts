import type { Grain } from './analysis.ts';

const dayInMs = 86_400_000;

/**
 * What dates in ascending order count in. Gaps do not matter: a month left out leaves months. Weeks are steps of seven days;
 * months fall on one day of the month, or on its end; anything else is days.
 */
export function grainOf(instants: Float64Array): Grain {
  if (instants.length < 2) return 'day';
  if (everyStep(instants, (from, to) => (to - from) % (7 * dayInMs) === 0)) return 'week';
  const months = Array.from(instants, monthOf);
  if (months.includes(null)) return 'day';
  if (!sameDayOfMonth(instants)) return 'day';
  const steps = months.slice(1).map((month, at) => (month ?? 0) - (months[at] ?? 0));
  if (steps.some((step) => step < 1)) return 'day';
  if (steps.every((step) => step % 12 === 0)) return 'year';
  return steps.every((step) => step % 3 === 0) ? 'quarter' : 'month';
}

function everyStep(instants: Float64Array, fits: (from: number, to: number) => boolean): boolean {
  for (let at = 1; at < instants.length; at++) {
    if (!fits(instants[at - 1] ?? NaN, instants[at] ?? NaN)) return false;
  }
  return true;
}

// Months since year 0, or null when the moment is not the start of a day.
function monthOf(instant: number): number | null {
  if (instant % dayInMs !== 0) return null;
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

// The end of each month counts as one day of the month: 31 January, 28 February, 31 March.
function sameDayOfMonth(instants: Float64Array): boolean {
  const first = new Date(instants[0] ?? NaN).getUTCDate();
  const onOneDay = instants.every((instant) => new Date(instant).getUTCDate() === first);
  return onOneDay || instants.every((instant) => new Date(instant + dayInMs).getUTCDate() === 1);
}
