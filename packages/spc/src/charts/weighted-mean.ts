import type { Stretch } from './method.ts';

/**
 * The mean of values that rest on n each: Σ parts / Σ n, `part` being the share of a point in the sum. `null` without a value.
 */
export function weightedMean(
  { values, n }: Pick<Stretch, 'values' | 'n'>,
  part: (at: number) => number,
): number | null {
  let sum = 0;
  let total = 0;
  let least = Infinity;
  let most = -Infinity;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? NaN;
    if (Number.isNaN(value)) continue;
    sum += part(at);
    total += n[at] ?? NaN;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (!(total > 0)) return null;
  return least === most ? least : sum / total;
}

/** Σ numerators / Σ denominators. */
export function meanRatio(stretch: Stretch): number | null {
  return weightedMean(stretch, (at) => stretch.numerators[at] ?? NaN);
}
