import { isShare } from './is-share.ts';

/**
 * The chance of each count from 0 to `people`, when each person says it with chance `rate`.
 *
 * Each is worked out from its neighbour, starting from the likeliest, and all are divided by their sum: no factorials, so
 * nothing overflows, and a small chance is as exact as a large one.
 */
export function binomialChances(people: number, rate: number): Float64Array {
  const chances = new Float64Array(people + 1);
  const likeliest = Math.min(people, Math.floor((people + 1) * rate));
  chances[likeliest] = 1;
  let sum = 1;
  let chance = 1;
  for (let count = likeliest; count < people && chance > 0; count++) {
    chance *= ((people - count) / (count + 1)) * (rate / (1 - rate));
    chances[count + 1] = chance;
    sum += chance;
  }
  chance = 1;
  for (let count = likeliest; count > 0 && chance > 0; count--) {
    chance *= (count / (people - count + 1)) * ((1 - rate) / rate);
    chances[count - 1] = chance;
    sum += chance;
  }
  return chances.map((each) => each / sum);
}

/**
 * The exact chance that `count` or fewer of `people` say it, when each does so with chance `rate` (0 to 1).
 * `null` when that cannot be: people and count must be whole, people 0 or more.
 */
export function chanceAtMost(count: number, people: number, rate: number): number | null {
  if (!isTrial(count, people, rate)) return null;
  if (count >= people) return 1;
  let sum = 0;
  binomialChances(people, rate).forEach((chance, at) => {
    if (at <= count) sum += chance;
  });
  return sum;
}

/**
 * The exact chance that `count` or more of `people` say it, when each does so with chance `rate` (0 to 1). `null` as for
 * `chanceAtMost`.
 */
export function chanceAtLeast(count: number, people: number, rate: number): number | null {
  return isTrial(count, people, rate) ? chanceAtMost(people - count, people, 1 - rate) : null;
}

/**
 * The chance that everybody in a sample says "always" although only a share `rate` of all people would: with a true rate of
 * 80 %, 5 of 5 still happens one time in three. `null` as for `chanceAtMost`.
 *
 * @example
 * chanceAllSayAlways(0.8, 5); // 0.32768
 */
export function chanceAllSayAlways(rate: number, people: number): number | null {
  return isTrial(people, people, rate) ? rate ** people : null;
}

function isTrial(count: number, people: number, rate: number): boolean {
  return Number.isInteger(count) && Number.isInteger(people) && people >= 0 && people <= 1e6 && isShare(rate);
}
