import type { Period } from '@always-kit/contract';
import type { Often } from './draft.ts';

/** From this many people a day on, a day is a point of its own. Below, days are put together to weeks. */
const enoughForADay = 5;
/** On how many days of a week people are asked who are asked every day: on a ward that may be 7, in a clinic 5. */
const daysOfAWeek = 5;

/** How often a point is put on the chart, so that none rests on next to nobody. There is no period of 2 weeks. */
export function periodFor(often: Often | '', people: number | undefined): Period {
  if (often === 'daily') return (people ?? 0) >= enoughForADay ? 'day' : 'week';
  return often === 'fortnightly' || often === 'monthly' ? 'month' : 'week';
}

/** About how many people one point stands for; at least 1. */
export function peopleEachPoint(people: number, often: Often, period: Period): number {
  const timesAMonth = { daily: daysOfAWeek * 4, weekly: 4, fortnightly: 2, monthly: 1 }[often];
  const pointsAMonth = { day: daysOfAWeek * 4, week: 4, month: 1 }[period];
  return Math.max(1, Math.round((people * timesAMonth) / pointsAMonth));
}
