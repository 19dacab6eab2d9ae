import type { PublicShare } from '@always-kit/spc/suppression';

/** What may be said of several shares with intervals, and no more. */
export type Comparison =
  | { readonly is: 'noneShown' | 'oneShown' | 'mayBeChance' }
  | { readonly is: 'apart'; readonly one: number; readonly other: number };

/**
 * Whether any two intervals do not overlap: of those the pair that is furthest apart, by their places in the order given.
 * Intervals that overlap do not prove that there is no difference, only that this may be chance.
 */
export function compare(shares: readonly (PublicShare | null)[]): Comparison {
  const shown = shares.flatMap((share, at) => (share ? [{ ...share, at }] : []));
  const [first] = shown;
  if (!first) return { is: 'noneShown' };
  if (shown.length === 1) return { is: 'oneShown' };
  const low = shown.reduce((one, other) => (other.upper < one.upper ? other : one), first);
  const high = shown.reduce((one, other) => (other.lower > one.lower ? other : one), first);
  if (high.lower <= low.upper) return { is: 'mayBeChance' };
  return { is: 'apart', one: Math.min(low.at, high.at), other: Math.max(low.at, high.at) };
}
