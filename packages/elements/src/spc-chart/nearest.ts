/** The place in ascending `places` that is nearest to `x`; -1 when there are none. */
export function nearest(places: ArrayLike<number>, x: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  const before = places[low - 1];
  return before !== undefined && x - before <= (places[low] ?? 0) - x ? low - 1 : low;
}
