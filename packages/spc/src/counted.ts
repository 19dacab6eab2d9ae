import { gaps, indices } from './columns.ts';
import type { Ghosts } from './ghosts.ts';
import type { Pauses } from './pauses.ts';
import type { Settings } from './settings.ts';

/** The points that count, one behind the other, as their places in the analysis; −1 stands for a pause between two of them. */
export interface Counted {
  readonly places: readonly number[];
  /** Every point counts, and `places` says nothing new. */
  readonly isAll: boolean;
}

/**
 * Takes out ghosts, points in a pause and, where gaps are bridged, points without a value. What is left is neighbours, but for
 * a gap, which is there as a point without a value, and a pause.
 */
export function countedOf(
  values: readonly number[],
  ghosts: Ghosts['marks'],
  pauses: Pick<Pauses, 'marks' | 'byPlace'>,
  missing: Settings['missing'],
): Counted {
  const bridged = missing === 'bridge' && hasGap(values);
  if (ghosts.size === 0 && pauses.marks.length === 0 && !bridged) {
    return { places: indices(values.length), isAll: true };
  }
  const resumes = new Set(pauses.marks.map(({ next }) => next));
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) {
    if (resumes.has(at)) places.push(-1);
    const isLeftOut = ghosts.has(at) || pauses.byPlace.has(at) || (bridged && Number.isNaN(values[at]));
    if (!isLeftOut) places.push(at);
  }
  return { places, isAll: false };
}

function hasGap(values: readonly number[]): boolean {
  for (let at = 0; at < values.length; at++) if (Number.isNaN(values[at])) return true;
  return false;
}

/** A column of all points, for the `places` that count; `NaN` for a pause. A column that is not used stays empty. */
export function pick(column: readonly number[], places: readonly number[]): readonly number[] {
  if (column.length === 0) return column;
  const picked = gaps(places.length);
  for (let at = 0; at < picked.length; at++) picked[at] = column[places[at] ?? -1] ?? NaN;
  return picked;
}
