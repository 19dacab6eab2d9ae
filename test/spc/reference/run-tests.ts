import type { Lines, RunTest } from '@always-kit/spc';
import type { Pattern } from './rules.ts';
import type { Settings } from './settings.ts';
import { roundingOf, sideOf } from './sides.ts';

/**
 * The tests of a run chart between two places. Points on the median, gaps and ghosts are passed over; a pause ends a run.
 *
 * Anhøj: a run longer than round(log2(useful)) + 3, or fewer crossings than the 5 % quantile of a binomial(chances, ½), the
 * chances being all neighbours that could have been on two sides. Classic (Perla and others 2011, after Swed and Eisenhart 1943):
 * a shift, or fewer or more runs than in 97.5 % of all ways to arrange as many points above and below.
 */
export function runTestOf(
  stretches: readonly (readonly number[])[],
  values: readonly (number | null)[],
  lines: Lines,
  settings: Settings,
): { test: RunTest | null; patterns: Pattern[] } {
  const rounding = roundingOf(lines);
  const sideAt = (at: number): 'high' | 'low' | 'on' => sideOf(values[at]!, lines.centre!, rounding);
  const useful = stretches.map((run) => run.filter((at) => sideAt(at) !== 'on')).filter((run) => run.length > 0);
  const count = useful.flat().length;
  if (count === 0) return { test: null, patterns: [] };
  const isHigh = (at: number): boolean => sideAt(at) === 'high';
  const runs: number[][] = [];
  let crossings = 0;
  for (const stretch of useful) {
    for (const [index, at] of stretch.entries()) {
      const isFirst = index === 0;
      const isSame = !isFirst && isHigh(at) === isHigh(stretch[index - 1]!);
      if (isSame) runs.at(-1)!.push(at);
      else runs.push([at]);
      if (!isFirst && !isSame) crossings++;
    }
  }
  const longest = Math.max(...runs.map((run) => run.length));
  const found = { useful: count, longest, crossings };
  if (settings.runTests === 'classic') {
    const high = useful.flat().filter(isHigh).length;
    const { fewest, most } = runsByChance(high, count - high);
    const longestMax = settings.shift === null ? count : settings.shift.n - 1;
    const signal = longest > longestMax || crossings + 1 < fewest || crossings + 1 > most;
    const crossingsMax = most === Infinity ? null : most - 1;
    return {
      test: { test: 'classic', ...found, longestMax, crossingsMin: fewest - 1, crossingsMax, signal },
      patterns: [],
    };
  }
  const longestMax = Math.round(Math.log2(count)) + 3;
  const crossingsMin = binomialQuantile(count - useful.length);
  const signal = longest > longestMax || crossings < crossingsMin;
  return {
    test: { test: 'anhoej', ...found, longestMax, crossingsMin, crossingsMax: null, signal },
    patterns: runs
      .filter((run) => run.length > longestMax)
      .map((places) => ({ rule: 'longRun', side: isHigh(places[0]!) ? 'high' : 'low', places })),
  };
}

/** The fewest and most runs of `high` and `low` points that are not among the rarest 2.5 % at either end; counted out exactly. */
function runsByChance(high: number, low: number): { fewest: number; most: number } {
  if (high === 0 || low === 0) return { fewest: 1, most: Infinity };
  // Ways to share `points` out among so many runs of one side.
  const ways = (points: number, runs: number): bigint => choose(points - 1, runs - 1);
  const arrangements = (runs: number): bigint => {
    const [more, fewer] = [Math.ceil(runs / 2), Math.floor(runs / 2)];
    return ways(high, more) * ways(low, fewer) + ways(high, fewer) * ways(low, more);
  };
  const all = choose(high + low, high);
  const isRare = (count: bigint): boolean => 1000n * count <= 25n * all;
  const possible = Array.from({ length: high + low - 1 }, (_, at) => at + 2).filter((runs) => arrangements(runs) > 0n);
  const upTo = (runs: number): bigint => total(possible.filter((other) => other <= runs).map(arrangements));
  const from = (runs: number): bigint => total(possible.filter((other) => other >= runs).map(arrangements));
  const fewest = possible.find((runs) => !isRare(upTo(runs)))!;
  const most = possible.findLast((runs) => !isRare(from(runs)))!;
  return { fewest, most: most === possible.at(-1) ? Infinity : most };
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let taken = 1; taken <= k; taken++) ways = (ways * BigInt(n - k + taken)) / BigInt(taken);
  return ways;
}

function total(counts: readonly bigint[]): bigint {
  return counts.reduce((sum, count) => sum + count, 0n);
}

/** The least k with P(X ≤ k) ≥ 0.05 for X of binomial(n, ½). */
function binomialQuantile(n: number): number {
  // In logarithms, because ½ to the power of a long series is 0.
  let term = n * Math.log(0.5);
  let total = Math.exp(term);
  let k = 0;
  while (total < 0.05) {
    term += Math.log(n - k) - Math.log(k + 1);
    k++;
    total += Math.exp(term);
  }
  return k;
}
