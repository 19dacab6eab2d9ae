import { analyse } from '../analyse.ts';
import type { Analysis } from '../analysis.ts';
import type { AnalysisOptions } from '../options.ts';
import type { Condition, Pool } from './gate.ts';
import type { History, Period } from './periods.ts';

/** What the conditions are judged on. */
export interface Evidence {
  readonly direction: 'increase' | 'decrease';
  readonly aim: number;
  readonly analysis: Analysis;
  /** Place in the analysis of the first point after the baseline. */
  readonly since: number;
  readonly baseline: Pool | null;
  /** Pooled, and one by one; `null` and empty while there are too few. */
  readonly last: Pool | null;
  readonly latest: readonly Period[];
  readonly after: readonly Period[];
  /** A run this long on one side is no chance any more: the chart's shift. */
  readonly runLength: number;
}

/** The chart that the gate reads: limits frozen on the baseline, no trend rule. */
export function gateChart(
  { rows, split }: History,
  direction: 'increase' | 'decrease',
  chart: AnalysisOptions,
): Analysis {
  return analyse(rows, {
    ...chart,
    direction,
    baseline: { points: split },
    rules: { ...chart.rules, trend: false },
  });
}

/** All five conditions, in order. */
export function conditionsOf(evidence: Evidence): readonly Condition[] {
  const { direction, aim, baseline, last } = evidence;
  // Shares count as reached in spite of rounding: 0.1 + 0.7 is a hair less than 0.8.
  const reaches = (share: number, goal: number): boolean =>
    direction === 'increase' ? share >= goal - 1e-12 : share <= goal + 1e-12;
  const worse = (pool: Pool): number => (direction === 'increase' ? pool.lower : pool.upper);
  const better = (pool: Pool): number => (direction === 'increase' ? pool.upper : pool.lower);
  const beyond = (bound: number, than: number): boolean => (direction === 'increase' ? bound > than : bound < than);
  const pools = { baseline, last };
  return [
    signalOf(evidence),
    { code: 'aim', met: last && reaches(last.share, aim), aim, last },
    { code: 'aboveBaseline', met: last && baseline && beyond(worse(last), baseline.share), ...pools },
    slideOf(evidence),
    { code: 'apart', met: last && baseline && beyond(worse(last), better(baseline)), ...pools },
  ];
}

function signalOf({ analysis, since, after }: Evidence): Condition {
  const found = analysis.signals.filter(({ meaning, to }) => meaning === 'improvement' && to >= since);
  const places = found.map(({ from }) => Math.max(from, since));
  const first = found.length === 0 ? null : (analysis.points[Math.min(...places)]?.date ?? null);
  const met = after.length === 0 ? null : found.length > 0;
  return { code: 'signal', met, rules: [...new Set(found.map(({ rule }) => rule))], first };
}

function slideOf({ direction, latest, after, runLength }: Evidence): Condition {
  if (latest.length === 0) return { code: 'noSlide', met: null, longest: 0, atMost: runLength - 1, level: null };
  const shareOf = ({ numerator, denominator }: Period): number => numerator / denominator;
  const level = after.reduce((sum, period) => sum + shareOf(period), 0) / after.length;
  let run = 0;
  let longest = 0;
  for (const period of latest) {
    const above = shareOf(period) - level;
    run = (direction === 'increase' ? above < -1e-12 : above > 1e-12) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return { code: 'noSlide', met: longest < runLength, longest, atMost: runLength - 1, level };
}
