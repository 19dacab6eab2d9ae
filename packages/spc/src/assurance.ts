import type { Assurance, Lines } from './analysis.ts';
import { slackOf } from './rounding.ts';
import type { Settings } from './settings.ts';

/** What can be, from the least to the most: shares end at 0 and 1, counts and times begin at 0. */
export interface Range {
  readonly least?: number;
  readonly most?: number;
}

/**
 * The assurance icon: whether all of the limits lie on the better side of the target. A target exactly on a limit counts as
 * passed or failed (`inclusive`, as in the Making Data Count SQL tool), or as hit or miss; and always as hit or miss where the
 * limit was cut at the end of what can be, since points lie there. So does a lower limit that is not drawn because it would lie
 * beyond that end (`g`, `t`).
 */
export function assuranceOf(
  lines: Lines,
  target: number | null,
  { direction, assurance }: Pick<Settings, 'direction' | 'assurance'>,
  { least = -Infinity, most = Infinity }: Range,
): Assurance | null {
  const { lowerLimit: lower, upperLimit: upper } = lines;
  if (direction === 'neutral' || target === null || upper === null) return null;
  const slack = slackOf(lines);
  // Limits that are one line, because nothing varies, have not been cut, wherever they lie.
  const reached = (beyond: number, isCut: boolean): boolean =>
    beyond > slack || (beyond >= -slack && assurance === 'inclusive' && !(isCut && lower !== upper));
  const isAbove = reached(target - upper, upper === most);
  const isBelow = reached((lower ?? least) - target, (lower ?? least) === least);
  // Where both hold, limits and target are one line: the target is met by every point on it.
  if (direction === 'increase' ? isBelow : isAbove) return 'pass';
  return isAbove || isBelow ? 'fail' : 'hitOrMiss';
}
