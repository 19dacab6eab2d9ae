import { binomialChances } from './binomial.ts';

/** Numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger 2017, public domain): 32 bits of state, plenty for some ten thousand made-up weeks. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws how many of `people` say it, when each does so with chance `rate`: one random number a draw, however many people. */
export function binomialDraw(people: number, rate: number): (random: Random) => number {
  const upTo = binomialChances(people, rate);
  for (let count = 1; count <= people; count++) upTo[count] = (upTo[count] ?? 0) + (upTo[count - 1] ?? 0);
  return (random) => {
    const at = random();
    let low = 0;
    let high = people;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at < (upTo[middle] ?? 1)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
