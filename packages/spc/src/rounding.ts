import type { Lines } from './analysis.ts';

/** Far above what rounding does to a sum of shares, and far below any difference that was measured. */
const nearness = 1e-12;

/**
 * How near a line a number counts as lying on it. The mean of twelve weeks in which four of five said so on average may come out
 * as 0.7999999999999999, and a week of four of five would then lie above its own mean. Measured by the largest of centre and
 * limits, because a mean near zero is rounded as much as the values it comes from.
 */
export function slackOf({ centre, lowerLimit, upperLimit }: Lines): number {
  return nearness * Math.max(Math.abs(centre ?? 0), Math.abs(lowerLimit ?? 0), Math.abs(upperLimit ?? 0));
}
