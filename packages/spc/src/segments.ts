import { instantOf, lastInstantOf } from './dates.ts';
import type { Segment } from './analysis.ts';
import type { Baseline, Rebase } from './options.ts';
import type { Series } from './series.ts';
import type { Listed, Settings } from './settings.ts';
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
 * Divides a series at its rebases, and the first phase, or every one, at the end of its baseline. A baseline and what follows it
 * are different partitions in Making Data Count: a shift or two of three does not cross the end of it.
 */
export function divide(
  series: Series,
  settings: Pick<Settings, 'rebase' | 'rebaseBetweenPoints' | 'baseline' | 'baselineIn' | 'missing'>,
): Division {
  const { rebase, rebaseBetweenPoints, baseline, baselineIn } = settings;
  const warnings: Warning[] = [];
  const length = series.instants.length;
  if (length === 0) return { spans: [], warnings };
  const starts = startsOf(series, rebase, rebaseBetweenPoints, warnings);
  const phases = starts.map(({ at, reason }, phase): Span => ({
    phase,
    kind: phase === 0 ? 'first' : 'rebased',
    from: at,
    to: (starts[phase + 1]?.at ?? length) - 1,
    reason,
  }));
  if (baseline === null) return { spans: phases, warnings };
  const isEvery = baselineIn === 'every' && 'points' in baseline;
  const spans = phases.flatMap((span) =>
    isEvery || span.phase === 0
      ? withBaseline(span, baselineEnd(series, span, baseline, settings.missing), warnings)
      : span,
  );
  return { spans, warnings };
}

function withBaseline(span: Span, end: number | Unmatched, warnings: Warning[]): Span[] {
  if (typeof end === 'string') {
    const available = span.to - span.from + 1;
    warnings.push(warn('baselineUnmatched', { phase: span.phase, available, because: end }));
    return [span];
  }
  const held: Span = { ...span, kind: 'baseline', to: end };
  return end === span.to ? [held] : [held, { ...span, kind: 'afterBaseline', from: end + 1, reason: null }];
}

const fromTheFirst: readonly Start[] = [{ at: 0, reason: null }];

function startsOf(
  series: Series,
  rebases: readonly Listed<Rebase>[],
  between: 'next' | 'ignore',
  warnings: Warning[],
): readonly Start[] {
  if (rebases.length === 0) return fromTheFirst;
  const reasons = new Map<number, string | null>([[0, null]]);
  const inOrder = rebases
    .map((rebase) => ({ ...rebase, date: dateOf(rebase), instant: instantOfRebase(series, rebase) }))
    .sort((a, b) => a.instant - b.instant);
  for (const { date, reason, instant, entry } of inOrder) {
    const at = Number.isNaN(instant) ? -1 : firstFrom(series.instants, instant);
    const exact = series.instants[at] === instant;
    const used = exact || (between === 'next' && at >= 0 && at < series.instants.length);
    if (!exact) {
      const startsAt = used ? (series.input[series.rows[at] ?? 0]?.date ?? null) : null;
      warnings.push(warn('rebaseUnmatched', { rebase: entry, date, startsAt }));
    }
    if (used) reasons.set(at, reason ?? reasons.get(at) ?? null);
  }
  return [...reasons].map(([at, reason]) => ({ at, reason })).sort((a, b) => a.at - b.at);
}

// An index counts before a date, as it does for a ghost.
function instantOfRebase({ rows, instants }: Series, rebase: Rebase): number {
  return 'index' in rebase ? (instants[rows.indexOf(rebase.index)] ?? NaN) : instantOf(rebase.date);
}

function dateOf(rebase: Rebase): string {
  return 'index' in rebase ? '' : rebase.date;
}

/** Why a baseline cannot be. */
type Unmatched = Extract<Warning, { code: 'baselineUnmatched' }>['because'];

// Place of the last point of the baseline, or why it does not lie within the phase.
function baselineEnd(
  series: Series,
  phase: Span,
  baseline: Baseline,
  missing: Settings['missing'],
): number | Unmatched {
  if ('points' in baseline) {
    if (!Number.isInteger(baseline.points) || baseline.points < 1) return 'noCount';
    const end = nthFrom(series, phase.from, baseline.points, missing);
    return end <= phase.to ? end : 'tooMany';
  }
  const until = lastInstantOf(baseline.until);
  if (Number.isNaN(until)) return 'noDate';
  const end = Math.min(firstFrom(series.instants, until + 1) - 1, phase.to);
  return end >= phase.from ? end : 'beforeFirst';
}

// Place of the nth row from a place on; rows without a value do not count where they are as if they were not there.
function nthFrom({ columns: { values } }: Series, from: number, n: number, missing: Settings['missing']): number {
  if (missing === 'gap') return from + n - 1;
  let at = from - 1;
  for (let count = 0; count < n && at < values.length; at += 1) if (!Number.isNaN(values[at + 1])) count++;
  return at;
}

/** Place of the first of the ascending `instants` that is not before `instant`; their number if all are. */
export function firstFrom(instants: readonly number[], instant: number): number {
  let low = 0;
  let high = instants.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((instants[middle] ?? Infinity) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
