import type { AnalysedPoint, Analysis } from '@always-kit/spc';
import { markKinds, type Mark } from './marks.ts';

/** What a point is drawn as; nothing where it has no value. While there are too few points, none is special. */
export function markOf(
  { cause, value, ghost, pause }: Pick<AnalysedPoint, 'cause' | 'value' | 'ghost' | 'pause'>,
  enoughPoints: boolean,
): Mark | null {
  if (value === null) return null;
  if (ghost !== null || pause !== null) return 'unfinished';
  return enoughPoints ? (cause ?? 'common') : 'common';
}

/** The marks of all points, by their numbers in `markKinds`. */
export function marksIn({ points, enoughPoints }: Pick<Analysis, 'points' | 'enoughPoints'>): Uint8Array {
  return Uint8Array.from(points, (point) => markKinds.indexOf(markOf(point, enoughPoints)));
}
