import { binomialChances } from '../small-samples/binomial.ts';
import { isShare } from '../small-samples/is-share.ts';

/** Between which shares chance alone keeps a place of a size. Both from 0 to 1. */
export interface FunnelLimits {
  readonly lower: number;
  readonly upper: number;
}

/** The two pairs of limits that are usual: outside the first 1 place of 20 lies by chance, outside the second 1 of 500. */
export const funnelLevels = [0.95, 0.998] as const;

/** More people than that in one place would take long, and tell no more. */
const most = 1_000_000;

/**
 * The limits of a funnel plot for a place of so many people, where each says it with chance `target`. `null` where there can be none:
 * `people` must be whole and from 1 to a million, `target` from 0 to 1, and `level` between 0 and 1.
 *
 * They are exact: with `r` the smallest count of which the binomial chance of `r` or fewer is at least `p` (half of what `level` leaves on
 * each side), a place lies outside where its count is above `r`. So that the line is smooth it is drawn at `(r + 1 − α) / people` with
 * `α = (P(R ≤ r) − p) / P(R = r)`, the interpolation of Spiegelhalter 2005 (Funnel plots for comparing institutional performance,
 * Statistics in Medicine 24: 1185–1202, appendix), moved out by one count: in the places of few people that we have, his own line leaves
 * more outside than the level says. The lower limit is the upper one of those who did not say it.
 *
 * @example
 * funnelLimits(100, 0.8, 0.95); // { lower: 0.7135…, upper: 0.8802… }
 */
export function funnelLimits(people: number, target: number, level: number): FunnelLimits | null {
  if (!Number.isInteger(people) || people < 1 || people > most || !isShare(target)) return null;
  if (!isShare(level) || level === 0 || level === 1) return null;
  return { lower: 1 - upperLimit(people, 1 - target, level), upper: upperLimit(people, target, level) };
}

function upperLimit(people: number, target: number, level: number): number {
  const outside = (1 - level) / 2;
  const chances = binomialChances(people, target);
  // From the end, so that a small chance is summed as exactly as it is small.
  let above = 0;
  for (let count = people; count > 0; count--) {
    const chance = chances[count] ?? 0;
    if (above + chance > outside) return Math.min(1, (count + 1 - (outside - above) / chance) / people);
    above += chance;
  }
  return Math.min(1, (1 - (outside - above) / (chances[0] ?? 1)) / people);
}
