/** A source of numbers from 0 up to 1 that gives the same ones for the same seed, so that every visitor sees the same story. */
export type Random = () => number;

/** Mulberry32: 32 bits of state, plenty for a made-up half-year. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function oneOf<Item>(random: Random, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** A UUID version 7 of a moment whose random bits come from `random`: a second seeding sends the same ids again. */
export function seededUuid(random: Random, moment: Date): string {
  const hex = (digits: number, keep = 16 ** digits - 1, set = 0): string =>
    ((between(random, 0, 16 ** digits - 1) & keep) | set).toString(16).padStart(digits, '0');
  const time = moment.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${hex(4, 0x3fff, 0x8000)}-${hex(6)}${hex(6)}`;
}
