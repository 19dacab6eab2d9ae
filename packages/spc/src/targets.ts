import { instantOf } from './dates.ts';
import type { AnalysisOptions, TargetPeriod } from './options.ts';
import type { Series } from './series.ts';

/** The target at each point in date order; `NaN` where there is none. */
export function targetsOf(series: Series, target: AnalysisOptions['target']): Float64Array {
  const targets = new Float64Array(series.rows.length).fill(NaN);
  if (target === undefined || target === null) return targets;
  if (typeof target === 'number') return targets.fill(finite(target));
  if (isPeriods(target)) {
    for (const period of target) fillPeriod(targets, series.instants, period);
    return targets;
  }
  for (let at = 0; at < targets.length; at++) targets[at] = finite(target[series.rows[at] ?? 0]);
  return targets;
}

/** Whether targets are given for periods and not row by row. */
export function isPeriods(
  target: readonly (number | null)[] | readonly TargetPeriod[],
): target is readonly TargetPeriod[] {
  return typeof target[0] === 'object' && target[0] !== null;
}

function fillPeriod(targets: Float64Array, instants: Float64Array, period: TargetPeriod): void {
  const from = period.from === undefined ? -Infinity : instantOf(period.from);
  const until = period.until === undefined ? Infinity : instantOf(period.until);
  for (let at = 0; at < targets.length; at++) {
    const instant = instants[at] ?? NaN;
    if (instant >= from && instant <= until) targets[at] = finite(period.value);
  }
}

function finite(value: number | null | undefined): number {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : NaN;
}
