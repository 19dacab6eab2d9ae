/**
 * The mean, gaps left out; `null` without a value. Rounding must not put the mean of equal values beside them (twenty times 0.95
 * would be a shift): they are their own mean.
 */
export function meanOf(values: ArrayLike<number>): number | null {
  let sum = 0;
  let count = 0;
  let least = Infinity;
  let most = -Infinity;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (count === 0) return null;
  return least === most ? least : sum / count;
}

/** The mean distance between neighbouring values, none being taken across a gap; `null` when no two values are neighbours. */
export function meanStep(values: ArrayLike<number>): number | null {
  let sum = 0;
  let count = 0;
  let before = NaN;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? NaN;
    const step = Math.abs(value - before);
    before = value;
    if (Number.isNaN(step)) continue;
    sum += step;
    count++;
  }
  return count === 0 ? null : sum / count;
}
