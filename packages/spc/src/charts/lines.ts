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
  return {
    centre,
    lowerLimit: lineAt(-3, centre, width, least, most),
    upperLimit: lineAt(3, centre, width, least, most),
    lowerTwoSigma: lineAt(-2, centre, width, least, most),
    upperTwoSigma: lineAt(2, centre, width, least, most),
    lowerOneSigma: lineAt(-1, centre, width, least, most),
    upperOneSigma: lineAt(1, centre, width, least, most),
  };
}

// Apart, because a function within would be made anew for each n of a chart.
function lineAt(sigmas: number, centre: number, width: number, least: number, most: number): number {
  return Math.min(Math.max(centre + (sigmas * width) / 3, least), most);
}
