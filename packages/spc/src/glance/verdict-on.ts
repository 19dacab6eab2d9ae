import type { Meaning, Side } from '../analysis.ts';
import { meaningOf } from '../meaning.ts';
import type { Direction } from '../options.ts';

/**
 * What the signs of a point come to, 1 for one upwards and 2 for one downwards: where they disagree, improvement is shown. Apart
 * from the rules, for pages that draw what a glance has found.
 */
export function verdictOn(
  signs: number,
  direction: Direction,
): { readonly cause: 'common' | Meaning; readonly side: Side | null } {
  if (signs === 0) return { cause: 'common', side: null };
  const side = signs === 1 || (signs === 3 && direction !== 'decrease') ? 'high' : 'low';
  return { cause: meaningOf(side, direction), side };
}
