import type { Rule, Side } from '../analysis.ts';

/** Points that a rule flags together, as places in the track. */
export interface Pattern {
  readonly rule: Rule;
  readonly side: Side;
  /** First and last of them. */
  readonly from: number;
  readonly to: number;
  /** Which of these, ascending, where not all are flagged; `null` for all. */
  readonly points: readonly number[] | null;
}

/** How many points a pattern flags. */
export function countIn({ from, to, points }: Pattern): number {
  return points ? points.length : to - from + 1;
}

/** One of them, from 0 on. */
export function pointIn({ from, points }: Pattern, nth: number): number {
  return points ? (points[nth] ?? from) : from + nth;
}
