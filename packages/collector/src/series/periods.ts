import type { Period } from '@always-kit/contract';

/** The first day of the period that a day is in. Weeks start on Monday, as in ISO 8601. Days are `YYYY-MM-DD`. */
export function periodStart(day: string, period: Period): string {
  switch (period) {
    case 'day':
      return day;
    case 'week': {
      const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7; // Monday is 0
      return addDays(day, -weekday);
    }
    case 'month':
      return `${day.slice(0, 7)}-01`;
  }
}

/** The first day of the next period after one that starts on `start`. */
export function nextPeriod(start: string, period: Period): string {
  switch (period) {
    case 'day':
      return addDays(start, 1);
    case 'week':
      return addDays(start, 7);
    case 'month': {
      const date = new Date(`${start}T00:00:00Z`);
      date.setUTCMonth(date.getUTCMonth() + 1);
      return date.toISOString().slice(0, 10);
    }
  }
}

/** The last day of the period that a day is in. */
export function periodEnd(day: string, period: Period): string {
  return dayBefore(nextPeriod(periodStart(day, period), period));
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return addDays(day, -1);
}

/** So many days later. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
