import { rounded } from './scale.ts';

/** A place on the drawing; `null` where there is no value. */
export interface Spot {
  readonly x: number;
  readonly y: number | null;
}

/** A line through the spots, broken where there is no value. */
export function brokenLine(spots: readonly Spot[]): string {
  let path = '';
  let drawing = false;
  for (const { x, y } of spots) {
    if (y !== null) path += `${drawing ? 'L' : 'M'}${rounded(x)} ${rounded(y)}`;
    drawing = y !== null;
  }
  return path;
}

/**
 * The same line when there are more spots than pixels: the first, lowest, highest and last of each column of pixels look the
 * same and are drawn in the time of a short series. Breaks are kept.
 */
export function thinned(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  for (let from = 0; from < spots.length;) {
    const column = Math.floor(spots[from]?.x ?? 0);
    let to = from;
    while (to < spots.length && Math.floor(spots[to]?.x ?? 0) === column) to++;
    kept.push(...outline(spots.slice(from, to)));
    from = to;
  }
  return kept;
}

function outline(column: readonly Spot[]): readonly Spot[] {
  if (column.length <= 4) return column;
  const known = column.flatMap((spot) => (spot.y === null ? [] : [{ spot, y: spot.y }]));
  const heights = known.map(({ y }) => y);
  const at = (height: number): Spot | undefined => known.find(({ y }) => y === height)?.spot;
  const wanted = new Set([column[0], at(Math.min(...heights)), at(Math.max(...heights)), column.at(-1)]);
  return column.filter((spot) => wanted.has(spot));
}

/** A stretch of a straight line across the plot. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Level lines, one after the other, not joined: each stands for a stretch of time. */
export function levelLines(stretches: readonly Stretch[]): string {
  return stretches.map(({ from, to, y }) => `M${rounded(from)} ${rounded(y)}H${rounded(to)}`).join('');
}

/** The area between two level lines. */
export function band({ from, to }: Pick<Stretch, 'from' | 'to'>, top: number, bottom: number): string {
  return `M${rounded(from)} ${rounded(top)}H${rounded(to)}V${rounded(bottom)}H${rounded(from)}z`;
}
