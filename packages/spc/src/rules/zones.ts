import type { Lines, Side } from '../analysis.ts';

// What is known of a point once its lines are: the sum of those that hold. No line is on neither side of anything.

/** On this side of the centre. */
export const high = 1;
export const low = 2;
/** Beyond two sigma. */
export const farHigh = 4;
export const farLow = 8;
/** Outside the limit. */
export const outsideHigh = 16;
export const outsideLow = 32;
/** A gap, or a pause. */
export const gap = 64;
/** The first of a partition: a stretch that a shift and two of three do not leave. */
export const newPartition = 128;
/** The first of a phase: a trend may be kept from leaving one. */
export const newPhase = 256;

/**
 * How a value lies to its lines. Nearer to one than `slack` (see `slackOf`) it is on it. A comparison with a line that is not
 * there is left out, since `null` would count as 0.
 */
export function zoneOf(value: number, lines: Lines, slack: number): number {
  const { centre, lowerTwoSigma, upperTwoSigma, lowerLimit, upperLimit } = lines;
  if (centre === null || Number.isNaN(value)) return Number.isNaN(value) ? gap : 0;
  // On which side a value lies is chance, so no processor can guess a branch right: this has none.
  let zone = high * Number(value > centre + slack) + low * Number(value < centre - slack);
  if (upperTwoSigma !== null && value > upperTwoSigma + slack) zone |= farHigh;
  if (lowerTwoSigma !== null && value < lowerTwoSigma - slack) zone |= farLow;
  if (upperLimit !== null && value > upperLimit + slack) zone |= outsideHigh;
  if (lowerLimit !== null && value < lowerLimit - slack) zone |= outsideLow;
  return zone;
}

/** The name of a side of the centre. */
export function sideNamed(side: number): Side {
  return side === high ? 'high' : 'low';
}
