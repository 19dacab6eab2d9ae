/** The longest pause, and the longest that a collector can ask for, in milliseconds. */
export const longestPause: number = 60 * 60 * 1000;
const shortestPause = 2_000;

/**
 * How long to wait before another attempt, in milliseconds: anything up to twice the time before ("full jitter"), so that a ward
 * of tablets does not knock at once when the wifi is back.
 *
 * @param tries how many attempts have failed in a row.
 * @param random from 0 to below 1.
 */
export function pauseAfter(tries: number, random: number): number {
  return random * Math.min(longestPause, shortestPause * 2 ** tries);
}
