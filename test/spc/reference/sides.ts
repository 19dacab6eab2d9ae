import type { Lines } from '@always-kit/spc';

/**
 * Where a number lies to one of the lines at its place. One that is nearer than 1e-12 of the largest of centre and limits is on
 * it: it would be without rounding.
 */
export function sideOf(number: number, line: number, { centre, lowerLimit, upperLimit }: Lines): 'high' | 'low' | 'on' {
  const sizes = [centre, lowerLimit, upperLimit].flatMap((line) => (line === null ? [] : [Math.abs(line)]));
  if (Math.abs(number - line) <= 1e-12 * Math.max(...sizes)) return 'on';
  return number > line ? 'high' : 'low';
}
