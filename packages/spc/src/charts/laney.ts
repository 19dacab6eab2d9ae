import { movingRange, threeSigma, type MovingRange } from '../moving-range.ts';
import { gaps } from '../columns.ts';
import type { Settings } from '../settings.ts';
import type { Stretch } from './method.ts';

/** How far the values of a p′ or u′ chart vary beyond what their n explains. */
export interface Dispersion {
  readonly movingRange: MovingRange;
  /** Three sigma of a point that rests on `n`; `null` where the variation cannot be known. */
  width(n: number): number | null;
}

/**
 * Laney's correction: sigma z, the mean moving range of (value − mean) / sigma(n) over 1.128, multiplies each sigma (Laney 2002,
 * Quality Engineering 14:531–537). It is always 1.128, unrounded: Making Data Count has no such chart.
 */
export function dispersionOf(
  { values, n }: Stretch,
  mean: number | null,
  sigma: (mean: number, n: number) => number,
  settings: Settings,
): Dispersion {
  const centre = mean ?? NaN;
  // Where sigma is 0, all of the values being cases or none, 0 / 0 makes z NaN, and there is no moving range.
  const scores = gaps(values.length);
  for (let at = 0; at < scores.length; at++) {
    scores[at] = ((values[at] ?? NaN) - centre) / sigma(centre, n[at] ?? NaN);
  }
  const range = movingRange(scores, settings.screen);
  return {
    movingRange: range,
    width: (size) => (range.mean === null ? null : threeSigma['3/1.128'] * range.mean * sigma(centre, size)),
  };
}
