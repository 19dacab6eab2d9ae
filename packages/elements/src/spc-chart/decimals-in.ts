/**
 * Most decimals to write numbers with, and the mean and limits of them, where a page says nothing: as many as they carry, and one
 * for whole ones, whose mean is seldom whole. `undefined` where they carry more than two, as they do when they were divided: then
 * three figures say enough.
 */
export function decimalsIn(values: Iterable<number | null | undefined>): number | undefined {
  let most = 0;
  for (const value of values) {
    if (typeof value !== 'number' || value !== value) continue;
    while (most < 3 && Math.round(value * 10 ** most) / 10 ** most !== value) most++;
    if (most > 2) return undefined;
  }
  return Math.max(1, most);
}
