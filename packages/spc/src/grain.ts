import type { Grain } from './analysis.ts';

const dayInMs = 86_400_000;

/**
 * What dates in ascending order count in. Gaps do not matter: a month left out leaves months. Months fall on one day of the
 * month, or on its end; weeks are steps of seven days; anything else is days.
 */
export function grainOf(instants: readonly number[] | Float64Array): Grain {
  if (instants.length < 2) return 'day';
  let weekly = true;
  let least = Infinity;
  for (let at = 1; at < instants.length; at++) {
    const step = (instants[at] ?? NaN) - (instants[at - 1] ?? NaN);
    if (step < least) least = step;
    weekly &&= Number.isInteger(step / (7 * dayInMs));
    if (!weekly && least < 28 * dayInMs) return 'day';
  }
  if (least >= 28 * dayInMs && onOneDayOfMonth(instants)) return ofMonths(instants);
  return weekly ? 'week' : 'day';
}

function ofMonths(instants: readonly number[] | Float64Array): Grain {
  const months = Array.from(instants, (instant) => {
    const date = new Date(instant);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  });
  const first = months[0] ?? 0;
  if (months.every((month) => (month - first) % 12 === 0)) return 'year';
  return months.every((month) => (month - first) % 3 === 0) ? 'quarter' : 'month';
}

// The end of each month counts as one day of the month: 31 January, 28 February, 31 March.
function onOneDayOfMonth(instants: readonly number[] | Float64Array): boolean {
  const first = new Date(instants[0] ?? NaN).getUTCDate();
  if (instants.some((instant) => instant % dayInMs !== 0)) return false;
  const same = instants.every((instant) => new Date(instant).getUTCDate() === first);
  return same || instants.every((instant) => new Date(instant + dayInMs).getUTCDate() === 1);
}
