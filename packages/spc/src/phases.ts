import type { Lines, Segment } from './analysis.ts';
import type { ChartMethod, Columns, Measurement, Stretch } from './charts/method.ts';
import { pick, type Counted } from './counted.ts';
import type { MovingRange } from './moving-range.ts';
import type { Span } from './segments.ts';
import type { Settings } from './settings.ts';
import { warn, type Warning } from './warnings.ts';

/** The segments, the lines of each point, and what was noticed while measuring. */
export interface Measured {
  /** Their run tests are still to come. */
  readonly segments: readonly Segment[];
  /** `null` where all points of a segment have its lines. */
  readonly lines: readonly Lines[] | null;
  readonly warnings: readonly Warning[];
}

/** Calculates the lines of each span; what follows a baseline takes the baseline's. */
export function measure(
  method: ChartMethod,
  columns: Columns,
  counted: Counted,
  spans: readonly Span[],
  settings: Settings,
): Measured {
  const warnings: Warning[] = [];
  const segments = new Array<Segment>(spans.length);
  let lines: Lines[] | null = null;
  let held: Measurement | undefined;
  let next = 0;
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index];
    if (span === undefined) break;
    const first = next;
    while (next < counted.places.length && (counted.places[next] ?? 0) <= span.to) next++;
    const own = stretchOf(columns, counted, first, next, index);
    if (held === undefined || span.kind !== 'afterBaseline') {
      held = method.measure(own, settings);
      for (const warning of held.warnings) warnings.push(warning);
      notice(held.movingRange, index, warnings);
    }
    if (held.linesFor) {
      lines ??= new Array<Lines>(columns.values.length);
      layLines(lines, held.linesFor, columns.n, span);
    }
    segments[index] = {
      index,
      phase: span.phase,
      kind: span.kind,
      from: span.from,
      to: span.to,
      lines: held.lines,
      count: countOf(own.values),
      meanMovingRange: held.movingRange?.mean ?? null,
      reason: span.reason,
      runs: null,
    };
  }
  return { segments, lines, warnings };
}

function notice(range: MovingRange | null, segment: number, warnings: Warning[]): void {
  if (range === null) return;
  if (range.mean === null && range.screened > 0) {
    warnings.push(warn('noRangesLeft', { segment }));
    return;
  }
  if (range.mean === 0) warnings.push(warn('constantSeries', { segment }));
  if (range.undone) warnings.push(warn('screeningUndone', { segment }));
  if (range.screened > 0) warnings.push(warn('outliersScreened', { segment, ranges: range.screened }));
}

function layLines(all: Lines[], linesFor: (n: number) => Lines, n: readonly number[], { from, to }: Span): void {
  for (let at = from; at <= to; at++) all[at] = linesFor(n[at] ?? NaN);
}

// The columns of the points that count from `first` up to `end`. Where those are all points, they are the columns themselves.
function stretchOf(columns: Columns, { places, isAll }: Counted, first: number, end: number, segment: number): Stretch {
  if (isAll && first === 0 && end === columns.values.length) {
    const { values, n, numerators, deviations } = columns;
    return { segment, values, n, numerators, deviations };
  }
  const own = places.slice(first, end);
  return {
    segment,
    values: pick(columns.values, own),
    n: pick(columns.n, own),
    numerators: pick(columns.numerators, own),
    deviations: pick(columns.deviations, own),
  };
}

function countOf(values: readonly number[]): number {
  let count = 0;
  for (let at = 0; at < values.length; at++) if (!Number.isNaN(values[at])) count++;
  return count;
}
