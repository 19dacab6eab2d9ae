import type { RunTest } from '../analysis.ts';
import type { Pattern } from './pattern.ts';
import type { Track } from './track.ts';
import { high, low, sideNamed } from './zones.ts';

/** The runs about the centre in a stretch: points on it, and gaps, are passed over. A pause ends a run. */
export interface Runs {
  readonly runs: readonly (Pattern & { readonly points: readonly number[] })[];
  /** Points that are not on the centre. */
  readonly useful: number;
  readonly above: number;
  readonly longest: number;
  readonly crossings: number;
  /** How many times the centre could have been crossed. */
  readonly chances: number;
}

/** Finds the runs from place `from` to place `to` of the analysis. */
export function runsIn(track: Track, from: number, to: number): Runs {
  const runs: { side: number; points: number[]; follows: boolean }[] = [];
  let broken = true;
  let above = 0;
  for (let at = 0; at < track.places.length; at++) {
    const place = track.places[at] ?? -1;
    if (place < 0) broken = true;
    if (place < from || place > to) continue;
    const side = (track.zones[at] ?? 0) & (high | low);
    if (side === 0) continue;
    if (side === high) above++;
    const last = runs.at(-1);
    if (last && !broken && last.side === side) last.points.push(at);
    else runs.push({ side, points: [at], follows: !broken });
    broken = false;
  }
  const useful = runs.reduce((sum, { points }) => sum + points.length, 0);
  return {
    runs: runs.map(({ side, points }) => ({
      rule: 'longRun',
      side: sideNamed(side),
      from: points[0] ?? 0,
      to: points.at(-1) ?? 0,
      points,
    })),
    useful,
    above,
    longest: runs.reduce((most, { points }) => Math.max(most, points.length), 0),
    crossings: runs.filter(({ follows }) => follows).length,
    chances: useful - runs.filter(({ follows }) => !follows).length,
  };
}

/** A test, and the runs that are too long. */
export interface RunsFound {
  /** `null` where no point lies off the centre. */
  readonly test: RunTest | null;
  readonly long: readonly Pattern[];
}

/**
 * Anhøj's tests: a run longer than round(log2(useful)) + 3, or fewer crossings than the 5 % quantile of a binomial(useful − 1,
 * ½), does not come about by chance in 95 % of charts (Anhøj & Olesen 2014, PLoS ONE 9:e113825).
 */
export function anhoej({ runs, useful, longest, crossings, chances }: Runs): RunsFound {
  if (useful === 0) return { test: null, long: [] };
  const longestMax = Math.round(Math.log2(useful)) + 3;
  const crossingsMin = halfQuantile(chances, 0.05);
  const signal = longest > longestMax || crossings < crossingsMin;
  return {
    test: { test: 'anhoej', useful, longest, longestMax, crossings, crossingsMin, crossingsMax: null, signal },
    long: runs.filter(({ points }) => points.length > longestMax),
  };
}

/**
 * The classic tests of Perla, Provost & Murray (2011, BMJ Quality & Safety 20:46): a shift, which the rule of that name finds,
 * and too few or too many runs. `longestMax` is one point less than a shift.
 *
 * For the runs they print a table after Swed & Eisenhart (1943). This is the distribution behind it: fewer or more runs than
 * chance gives in 97.5 % of charts with so many points above and below. The table allows one run more here and there.
 */
export function classic({ useful, above, longest, crossings }: Runs, longestMax: number): RunsFound {
  if (useful === 0) return { test: null, long: [] };
  const { fewest, most } = runsByChance(above, useful - above, 0.025);
  const signal = longest > longestMax || crossings + 1 < fewest || (most !== null && crossings + 1 > most);
  const crossingsMin = Math.max(fewest - 1, 0);
  const crossingsMax = most === null ? null : most - 1;
  return {
    test: { test: 'classic', useful, longest, longestMax, crossings, crossingsMin, crossingsMax, signal },
    long: [],
  };
}

/** The least k for which a binomial(n, ½) is k or less with a probability of `share` or more. */
function halfQuantile(n: number, share: number): number {
  let logProbability = -n * Math.LN2;
  let sum = Math.exp(logProbability);
  let k = 0;
  // As in R, a hair less than the share will do.
  while (sum < share * (1 - 64 * Number.EPSILON)) {
    k++;
    logProbability += Math.log((n - k + 1) / k);
    sum += Math.exp(logProbability);
  }
  return k;
}

/** Between how many runs there are when only chance arranges `a` points on one side and `b` on the other. */
function runsByChance(a: number, b: number, share: number): { fewest: number; most: number | null } {
  const total = a + b;
  if (a === 0 || b === 0) return { fewest: 1, most: null };
  const logFactorials = new Float64Array(total + 1);
  for (let n = 2; n <= total; n++) logFactorials[n] = (logFactorials[n - 1] ?? 0) + Math.log(n);
  const logOf = (n: number): number => logFactorials[n] ?? NaN;
  const choose = (n: number, k: number): number => (k < 0 || k > n ? -Infinity : logOf(n) - logOf(k) - logOf(n - k));
  const all = choose(total, a);
  const probability = (runs: number): number => {
    const half = runs >> 1;
    const way = (x: number, y: number): number => Math.exp(choose(a - 1, x - 1) + choose(b - 1, y - 1) - all);
    return runs % 2 === 0 ? 2 * way(half, half) : way(half + 1, half) + way(half, half + 1);
  };
  let fewest = 2;
  for (let sum = probability(2); sum <= share && fewest < total; sum += probability(fewest)) fewest++;
  const top = 2 * Math.min(a, b) + (a === b ? 0 : 1);
  let most = top;
  for (let sum = probability(top); sum <= share && most > 2; sum += probability(most)) most--;
  return { fewest, most: most === top ? null : most };
}
