import type { Analysis, AnalysedPoint } from '@always-kit/spc';
import { markAt, type Mark } from './marks.ts';
import type { Spot } from './paths.ts';

/** One path for all marks of a kind. */
export interface MarkDrawing {
  /** Half the width of a common mark, in pixels. */
  readonly radius: number;
  readonly marks: ReadonlyMap<Mark, string>;
}

/** What a point is drawn as; nothing where it has no value. While there are too few points, none is special. */
export function markOf({ cause, value, ghost }: AnalysedPoint, enoughPoints: boolean): Mark | null {
  if (value === null) return null;
  if (ghost !== null) return 'unfinished';
  return enoughPoints ? (cause ?? 'common') : 'common';
}

/**
 * The marks of all points. Where they lie closer than the eye can part them, one mark of a kind is drawn for each cell of 3 by
 * 3 pixels, so no special cause is ever left out.
 */
export function marksOf({ points, enoughPoints }: Analysis, spots: readonly Spot[], radius: number): MarkDrawing {
  const pieces = new Map<Mark, string[]>();
  const cells = new Set<string>();
  for (const [at, point] of points.entries()) {
    const mark = markOf(point, enoughPoints);
    const { x = 0, y = null } = spots[at] ?? {};
    if (mark === null || y === null) continue;
    const cell = `${mark}${Math.floor(x / 3)},${Math.floor(y / 3)}`;
    if (cells.has(cell)) continue;
    cells.add(cell);
    const drawn = pieces.get(mark) ?? [];
    drawn.push(markAt(mark, x, y, radius));
    pieces.set(mark, drawn);
  }
  return { radius, marks: new Map([...pieces].map(([mark, drawn]) => [mark, drawn.join('')])) };
}
