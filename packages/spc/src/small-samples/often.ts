/** A chance as people say it: 9 times in 10, under 1 time in 100. */
export interface Often {
  readonly times: number;
  readonly outOf: 10 | 100;
  /** `under` and `over` for chances so near to never and always that rounding would say just that. */
  readonly bound: 'about' | 'under' | 'over';
}

/** Tens in the middle, hundreds near the ends, where they matter. Never 0 times and never every time. */
export function oftenOf(chance: number): Often {
  if (chance < 0.005) return { times: 1, outOf: 100, bound: 'under' };
  if (chance > 0.995) return { times: 99, outOf: 100, bound: 'over' };
  if (chance < 0.05 || chance > 0.95) {
    return { times: Math.min(99, Math.max(1, Math.round(chance * 100))), outOf: 100, bound: 'about' };
  }
  return { times: Math.min(9, Math.max(1, Math.round(chance * 10))), outOf: 10, bound: 'about' };
}
