/** A period: events (or people who said it) for so many units (or people asked). */
export interface Counted {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * How many times the variation from one period to the next is what the distribution alone would bring: Laney's sigma z (2002,
 * Quality Engineering 14: 531–537), the mean moving range of standardised values over 1.128. It rests on neighbours, so one
 * lasting change hardly moves it. `null` without two periods, without variation to expect, or
 * where it is more than a number holds.
 *
 * It counts as too much above 1 + 1.645 × 0.91 / √(periods − 1): a mean moving range estimates sigma with a relative standard
 * error of about 0.91 / √(periods − 1) (Cryer & Ryan 1990, Journal of Quality Technology 22: 187–192), so chance alone goes
 * beyond that about one time in twenty. With 20 periods that is 1.34; the diagnostic chart of Minitab, built otherwise, gives
 * 1.29 in its own example.
 */
export function dispersionOf(
  periods: readonly Counted[],
  distribution: 'binomial' | 'poisson',
): { ratio: number; limit: number; over: boolean } | null {
  const numerator = periods.reduce((sum, period) => sum + period.numerator, 0);
  const denominator = periods.reduce((sum, period) => sum + period.denominator, 0);
  const rate = numerator / denominator;
  const variance = distribution === 'binomial' ? rate * (1 - rate) : rate;
  if (periods.length < 2 || !(variance > 0 && Number.isFinite(variance))) return null;
  const scores = periods.map(
    (period) => (period.numerator / period.denominator - rate) / Math.sqrt(variance / period.denominator),
  );
  const ranges = scores.slice(1).map((score, at) => Math.abs(score - (scores[at] ?? 0)));
  const ratio = ranges.reduce((sum, range) => sum + range, 0) / ranges.length / 1.128;
  if (!Number.isFinite(ratio)) return null;
  const limit = 1 + (1.645 * 0.91) / Math.sqrt(ranges.length);
  return { ratio, limit, over: ratio > limit };
}
