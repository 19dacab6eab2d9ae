import { instantOf } from './dates.ts';
import type { Segment } from './analysis.ts';
import type { Baseline, Rebase } from './options.ts';
import type { Series } from './series.ts';
import { warn, type Warning } from './warnings.ts';

/** A stretch of points that rules do not cross, before its lines are known. Both ends included. */
export type Span = Pick<Segment, 'phase' | 'kind' | 'from' | 'to' | 'reason'>;

export interface Division {
  readonly spans: readonly Span[];
  readonly warnings: readonly Warning[];
}

interface Start {
  readonly at: number;
  readonly reason: string | null;
}

/**
 * Divides a series at its rebases, and the first phase at the end of its baseline. A baseline and what follows it are
 * different partitions in Making Data Count: a shift or two of three does not cross the end of it.
 */
export function divide(
  series: Series,
  rebases: readonly Rebase[],
  between: 'next' | 'ignore',
  baseline: Baseline | null,
): Division {
  const warnings: Warning[] = [];
  const length = series.instants.length;
  if (length === 0) return { spans: [], warnings };
  const starts = startsOf(series, rebases, between, warnings);
  const spans = starts.map(({ at, reason }, phase): Span => ({
    phase,
    kind: phase === 0 ? 'first' : 'rebased',
    from: at,
    to: (starts[phase + 1]?.at ?? length) - 1,
    reason,
  }));
  const [first, ...others] = spans;
  if (first === undefined || baseline === null) return { spans, warnings };
  const end = baselineEnd(series, first, baseline);
  if (end === null) {
    warnings.push(warn('baselineUnmatched', {}));
    return { spans, warnings };
  }
  const held: Span = { ...first, kind: 'baseline', to: end };
  if (end === first.to) return { spans: [held, ...others], warnings };
  return { spans: [held, { ...first, kind: 'afterBaseline', from: end + 1, reason: null }, ...others], warnings };
}

function startsOf(
  series: Series,
  rebases: readonly Rebase[],
  between: 'next' | 'ignore',
  warnings: Warning[],
): readonly Start[] {
  const reasons = new Map<number, string | null>([[0, null]]);
  const inOrder = rebases
    .map((rebase) => ({ ...rebase, instant: instantOf(rebase.date) }))
    .sort((a, b) => a.instant - b.instant);
  for (const { date, reason, instant } of inOrder) {
    const at = Number.isNaN(instant) ? -1 : firstFrom(series.instants, instant);
    const exact = series.instants[at] === instant;
    const used = exact || (between === 'next' && at >= 0 && at < series.instants.length);
    if (!exact) {
      const startsAt = used ? (series.input[series.rows[at] ?? 0]?.date ?? null) : null;
      warnings.push(warn('rebaseUnmatched', { date, startsAt }));
    }
    if (used) reasons.set(at, reason ?? reasons.get(at) ?? null);
  }
  return [...reasons].map(([at, reason]) => ({ at, reason })).sort((a, b) => a.at - b.at);
}

// Place of the last point of the baseline, or null when it does not lie within the first phase.
function baselineEnd(series: Series, first: Span, baseline: Baseline): number | null {
  if ('points' in baseline) {
    const end = baseline.points - 1;
    return Number.isInteger(end) && end >= 0 && end <= first.to ? end : null;
  }
  const until = instantOf(baseline.until);
  if (Number.isNaN(until)) return null;
  const after = firstFrom(series.instants, until);
  const end = Math.min(series.instants[after] === until ? after : after - 1, first.to);
  return end >= 0 ? end : null;
}

/** Place of the first of the ascending `instants` that is not before `instant`; their number if all are. */
export function firstFrom(instants: Float64Array, instant: number): number {
  let low = 0;
  let high = instants.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((instants[middle] ?? Infinity) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
