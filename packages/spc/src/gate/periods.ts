import { analyse } from '../analyse.ts';
import type { AnalysedPoint, Analysis } from '../analysis.ts';
import { isFields } from '../checked.ts';
import { instantOf } from '../dates.ts';
import { isAnalysis } from '../is-analysis.ts';
import type { SeriesPoint } from '../options.ts';
import { wilson } from '../small-samples/wilson.ts';
import type { GateInput, GateOptions, Pool, Unusable } from './gate.ts';

/** A period in which people answered. */
export interface Period {
  readonly date: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** The history, divided at the change. */
export interface History {
  /** In date order: as given, without ghosts, and with a gap for each period in a pause, so that no run goes across it. */
  readonly rows: readonly SeriesPoint[];
  /** How many of `rows` are the baseline's. */
  readonly split: number;
  readonly before: readonly Period[];
  readonly after: readonly Period[];
  /** Rows whose counts cannot be, as they were given: gaps. */
  readonly leftOut: readonly number[];
}

/** Reads the history, or says why it cannot be read. */
export function historyOf(input: GateInput, options: GateOptions): History | Unusable {
  const given = isAnalysis(input) ? input : analyse(input);
  if (given.warnings.some(({ severity }) => severity === 'error')) return 'dates';
  const end = endOfBaseline(given.points, options);
  if (end === null) return 'options';
  const rows: SeriesPoint[] = [];
  const before: Period[] = [];
  const after: Period[] = [];
  const leftOut: number[] = [];
  let split = 0;
  for (const [place, point] of given.points.entries()) {
    if (point.ghost !== null) continue;
    if (place < end) split++;
    const period = point.pause === null ? periodOf(point) : null;
    if (period === 'people') return 'people';
    if (period === 'impossible') leftOut.push(point.row);
    if (period === null || period === 'impossible') rows.push({ date: point.date, value: null });
    else rows.push(period);
    if (period !== null && period !== 'impossible') (place < end ? before : after).push(period);
  }
  return { rows, split, before, after, leftOut };
}

// `null` for a gap. Counts that cannot be are one too, as they are for `analyse` where it is told that it counts cases.
function periodOf({ date, value, numerator, denominator }: AnalysedPoint): Period | 'people' | 'impossible' | null {
  if (value === null) return isImpossible(numerator, denominator) ? 'impossible' : null;
  if (numerator === null || denominator === null) return 'people';
  return isImpossible(numerator, denominator) ? 'impossible' : { date, numerator, denominator };
}

// More people who said it than were asked, or fewer than none. Nobody asked is no fault.
function isImpossible(numerator: number | null, denominator: number | null): boolean {
  if (numerator === null || denominator === null) return false;
  return numerator < 0 || denominator < 0 || (numerator > denominator && denominator > 0);
}

// Place of the first point after the baseline; null when there is none such.
function endOfBaseline(points: Analysis['points'], options: GateOptions): number | null {
  if ('changeDate' in options && typeof options.changeDate === 'string') return firstFrom(points, options.changeDate);
  const baseline: unknown = 'baseline' in options ? options.baseline : undefined;
  if (!isFields(baseline)) return null;
  if ('points' in baseline) {
    const end = baseline['points'];
    return typeof end === 'number' && Number.isInteger(end) && end >= 1 && end <= points.length ? end : null;
  }
  const last = baseline['until'];
  const until = typeof last === 'string' ? firstFrom(points, last) : null;
  if (typeof last !== 'string' || until === null) return null;
  const isThatDay = instantOf(points[until]?.date ?? '') === instantOf(last);
  return isThatDay ? until + 1 : until;
}

function firstFrom(points: Analysis['points'], date: string): number | null {
  const instant = instantOf(date);
  if (Number.isNaN(instant)) return null;
  const at = points.findIndex((point) => instantOf(point.date) >= instant);
  return at < 0 ? points.length : at;
}

/** Periods taken together, with Wilson's 95 % interval; `null` without any. */
export function poolOf(periods: readonly Period[]): Pool | null {
  const numerator = periods.reduce((sum, period) => sum + period.numerator, 0);
  const denominator = periods.reduce((sum, period) => sum + period.denominator, 0);
  const interval = wilson(numerator, denominator);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!interval.ok || first === undefined || last === undefined) return null;
  return {
    numerator,
    denominator,
    share: numerator / denominator,
    lower: interval.lower,
    upper: interval.upper,
    periods: periods.length,
    from: first.date,
    until: last.date,
  };
}

/** The median number of people in a period. */
export function typicalPeople(periods: readonly Period[]): number | null {
  const sizes = periods.map(({ denominator }) => denominator).sort((a, b) => a - b);
  const [low, high] = [sizes[(sizes.length - 1) >> 1], sizes[sizes.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
