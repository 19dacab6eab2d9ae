/**
 * How many other sizes of one cell, with some other of one more cell or two, look the same to everybody outside. It stops at
 * `enough`.
 *
 * @param show all that anybody outside can be told of cells of these sizes
 */
export function othersAlike(
  sizes: readonly number[],
  at: number,
  show: (sizes: readonly number[]) => string,
  enough = 3,
): number {
  const shown = show(sizes);
  const found = new Set<number>();
  for (let size = 0; size <= 10 && found.size < enough; size++) {
    if (size !== sizes[at] && othersWith(sizes, at, size).some((other) => show(other) === shown)) found.add(size);
  }
  return found.size;
}

/** The same cells with another size of one, and with that made up for by one or two others, or not. */
function othersWith(sizes: readonly number[], at: number, size: number): number[][] {
  const by = size - sizes[at]!;
  const all = changesOf(sizes.length, at).flatMap((changes) =>
    [0, 1, 2, 3].map((share) =>
      sizes.map((one, cell) => {
        if (cell === at) return size;
        const place = changes.indexOf(cell);
        return place < 0 ? one : one - (place === 0 ? by - Math.sign(by) * share : Math.sign(by) * share);
      }),
    ),
  );
  return all.filter((other) => other.every((one) => one >= 0));
}

/** Which other cells change with it: none, one or two. */
function changesOf(cells: number, at: number): number[][] {
  const others = Array.from({ length: cells }, (_, cell) => cell).filter((cell) => cell !== at);
  return [
    [],
    ...others.map((cell) => [cell]),
    ...others.flatMap((a) => others.filter((b) => b !== a).map((b) => [a, b])),
  ];
}
