/** The middle value, or the mean of the two in the middle; gaps are left out. `null` without a value. */
export function medianOf(values: readonly number[]): number | null {
  const known = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  if (known.length === 0) return null;
  const middle = known.length >> 1;
  const upper = known[middle] ?? 0;
  return known.length % 2 === 1 ? upper : ((known[middle - 1] ?? 0) + upper) / 2;
}
