import { wilson, type Interval } from '../small-samples/wilson.ts';
import { behind, type PublicCount } from './suppress.ts';

/** A share and where the true one may well lie, from 0 to 1. */
export interface PublicShare extends Interval {
  readonly share: number;
}

/**
 * The share of a count that is shown, from the rounded numbers and from nothing else. Its interval holds Wilson's 95 % interval
 * of all exact counts that the rounded ones may stand for, so that it is never too narrow. `null` where there is none to show.
 *
 * @param parts Of how many rounded counts it is the sum.
 */
export function shareOf({ people, yes }: PublicCount, parts = 1): PublicShare | null {
  if (people === null || yes === null || people === 0) return null;
  const [leastPeople, mostPeople] = behind(people, parts);
  const [leastYes, mostYes] = behind(yes, parts);
  let lower = 1;
  let upper = 0;
  for (let all = leastPeople; all <= mostPeople; all++) {
    for (let some = leastYes; some <= Math.min(mostYes, all); some++) {
      const interval = wilson(some, all);
      if (!interval.ok) continue;
      lower = Math.min(lower, interval.lower);
      upper = Math.max(upper, interval.upper);
    }
  }
  return { share: Math.min(1, yes / people), lower, upper };
}
