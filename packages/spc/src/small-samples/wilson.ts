import { isShare } from './is-share.ts';
import { criticalValue } from './normal.ts';

/** Where the true share may well lie. Both from 0 to 1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Why a count of people cannot be used: `nobodyAsked` (0 of 0: there is no share), `notANumber`, `negative`, `moreThanAsked`
 * (a numerator above its denominator), or a `level` that is not between 0 and 1.
 */
export type SampleFault = 'nobodyAsked' | 'notANumber' | 'negative' | 'moreThanAsked' | 'level';

export type WilsonResult = ({ readonly ok: true } & Interval) | { readonly ok: false; readonly reason: SampleFault };

/**
 * Wilson's score interval for a share: with 5 of 5 the true share may be anything from 57% to 100%.
 *
 * It keeps its level for few people and near 0 and 100 %, where the usual ± interval does not, and never leaves 0 to 1.
 * Wilson 1927, Journal of the American Statistical Association 22: 209–212; recommended for small samples by Brown, Cai &
 * DasGupta 2001, Statistical Science 16: 101–133. No correction for continuity.
 *
 * @param numerator People who said it. Need not be whole, so that weighted counts can be given.
 * @param denominator People asked.
 * @param level How sure: 0.95 for a 95 % interval; anything between 0 and 1.
 * @example
 * wilson(5, 5); // { ok: true, lower: 0.5655…, upper: 1 }
 * wilson(0, 0); // { ok: false, reason: 'nobodyAsked' }
 */
export function wilson(numerator: number, denominator: number, level = 0.95): WilsonResult {
  const reason = sampleFault(numerator, denominator) ?? (isShare(level) && level > 0 && level < 1 ? null : 'level');
  if (reason !== null) return { ok: false, reason };
  const z = level === 0.95 ? usual : criticalValue(level);
  const share = numerator / denominator;
  const spread = z * Math.sqrt(share * (1 - share) * denominator + (z * z) / 4);
  const middle = numerator + (z * z) / 2;
  const whole = denominator + z * z;
  return {
    ok: true,
    // Rounding must not leave the interval short of a share of none or all.
    lower: numerator === 0 ? 0 : Math.min(share, (middle - spread) / whole),
    upper: numerator === denominator ? 1 : Math.max(share, (middle + spread) / whole),
  };
}

const usual = criticalValue(0.95);

/** What is wrong with a count out of a number of people, or `null`. */
function sampleFault(numerator: number, denominator: number): Exclude<SampleFault, 'level'> | null {
  if (!Number.isFinite(numerator) || !Number.isFinite(denominator)) return 'notANumber';
  if (numerator < 0 || denominator < 0) return 'negative';
  if (numerator > denominator) return 'moreThanAsked';
  return denominator === 0 ? 'nobodyAsked' : null;
}
