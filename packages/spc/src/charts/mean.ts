/**
 * The mean, gaps left out; `null` without a value. Rounding must not put the mean of equal values beside them (twenty times 0.95
 * would be a shift): they are their own mean.
 */
export function meanOf(values: Float64Array): number | null {
  let sum = 0;
  let count = 0;
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (count === 0) return null;
  return least === most ? least : sum / count;
}
