import type { Lines } from '@always-kit/spc';

/** How near a line a number is on it, because it would be without rounding: 1e-12 of the largest of centre and limits. */
export function roundingOf({ centre, lowerLimit, upperLimit }: Lines): number {
  return 1e-12 * Math.max(Math.abs(centre ?? 0), Math.abs(lowerLimit ?? 0), Math.abs(upperLimit ?? 0));
}

/** Where a number lies to a line, nearer than `rounding` being on it. */
export function sideOf(number: number, line: number, rounding: number): 'high' | 'low' | 'on' {
  if (number - line > rounding) return 'high';
  return line - number > rounding ? 'low' : 'on';
}
