import type { Lines } from '../analysis.ts';

/** No line at all. */
export const noLines: Lines = aroundCentre(null);

/** A centre without limits. */
export function aroundCentre(centre: number | null): Lines {
  return {
    centre,
    lowerLimit: null,
    upperLimit: null,
    lowerTwoSigma: null,
    upperTwoSigma: null,
    lowerOneSigma: null,
    upperOneSigma: null,
  };
}

/**
 * Lines at one, two and three sigma to both sides of the centre. `width` is three sigma; without it there is a centre only.
 * What lies beyond `least` or `most` is put there, for charts of what cannot be less or more.
 */
export function symmetric(
  centre: number | null,
  width: number | null,
  least: number = -Infinity,
  most: number = Infinity,
): Lines {
  if (centre === null || width === null) return aroundCentre(centre);
  const line = (thirds: number): number => Math.min(Math.max(centre + (thirds * width) / 3, least), most);
  return {
    centre,
    lowerLimit: line(-3),
    upperLimit: line(3),
    lowerTwoSigma: line(-2),
    upperTwoSigma: line(2),
    lowerOneSigma: line(-1),
    upperOneSigma: line(1),
  };
}
