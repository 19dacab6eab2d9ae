import type { Analysis, AnalysedPoint } from '@always-kit/spc';
import { markAt, type Mark } from './marks.ts';
import type { Places } from './paths.ts';
import { rounded } from './scale.ts';

/** One path for all marks of a kind. */
export interface MarkDrawing {
  /** Half the width of a common mark, in pixels. */
  readonly radius: number;
  readonly marks: ReadonlyMap<Mark, string>;
}

/** What a point is drawn as; nothing where it has no value. While there are too few points, none is special. */
export function markOf(
  { cause, value, ghost, pause }: Pick<AnalysedPoint, 'cause' | 'value' | 'ghost' | 'pause'>,
  enoughPoints: boolean,
): Mark | null {
  if (value === null) return null;
  if (ghost !== null || pause !== null) return 'unfinished';
  return enoughPoints ? (cause ?? 'common') : 'common';
}

/** A sign of change has to be seen among thousands of points. */
const leastSpecial = 2.5;

/** Side of a cell, in pixels: marks that lie closer than this cannot be parted by the eye. */
const cell = 3;

/**
 * The marks of all points. With `thin` one mark of a kind is drawn for each cell of 3 by 3 pixels, so no special cause is ever
 * left out: where one lies, its cell has its mark.
 */
export function marksOf(
  { points, enoughPoints }: Analysis,
  { xs, ys }: Places,
  radius: number,
  thin: boolean,
): MarkDrawing {
  const marks = new Map<Mark, string>();
  // By the row of a cell, the column in which it was last taken: points come from left to right.
  const taken = new Map<Mark, Map<number, number>>();
  for (let at = 0; at < points.length; at++) {
    const point = points[at];
    const mark = point ? markOf(point, enoughPoints) : null;
    if (mark === null) continue;
    const x = xs[at] ?? 0;
    const y = ys[at] ?? 0;
    if (thin) {
      const rows = taken.get(mark) ?? new Map<number, number>();
      const row = Math.floor(y / cell);
      const column = Math.floor(x / cell);
      if (rows.get(row) === column) continue;
      taken.set(mark, rows.set(row, column));
    }
    // A dot that the styles give its size is the shortest to write, and most points of a long series are common.
    const piece =
      thin && mark === 'common'
        ? `M${rounded(x)} ${rounded(y)}h0`
        : markAt(mark, x, y, mark === 'common' ? radius : Math.max(radius, leastSpecial));
    marks.set(mark, (marks.get(mark) ?? '') + piece);
  }
  return { radius, marks };
}
