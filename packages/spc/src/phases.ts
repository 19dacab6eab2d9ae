import type { Lines, Segment } from './analysis.ts';
import { noLines } from './charts/lines.ts';
import type { ChartMethod, Columns, Measurement, Stretch } from './charts/method.ts';
import { pick, type Counted } from './counted.ts';
import type { MovingRange } from './moving-range.ts';
import type { Track } from './rules/track.ts';
import type { Span } from './segments.ts';
import type { Settings } from './settings.ts';
import { warn, type Warning } from './warnings.ts';

/** The segments, the lines of each point, and what was noticed while measuring. */
export interface Measured {
  readonly segments: readonly Segment[];
  readonly lines: readonly Lines[];
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
  const segments: Segment[] = [];
  const lines = new Array<Lines>(columns.values.length);
  let held: Measurement | undefined;
  let next = 0;
  for (const [index, span] of spans.entries()) {
    const first = next;
    while (next < counted.places.length && (counted.places[next] ?? 0) <= span.to) next++;
    const own = stretchOf(columns, counted.isAll ? null : counted.places.subarray(first, next), span, index);
    if (held === undefined || span.kind !== 'afterBaseline') {
      held = method.measure(own, settings);
      warnings.push(...held.warnings, ...noticed(held.movingRange, index));
    }
    layLines(lines, held, columns.n, span);
    segments.push({
      index,
      ...span,
      lines: held.lines,
      count: countOf(own.values),
      meanMovingRange: held.movingRange?.mean ?? null,
      runs: null,
    });
  }
  return { segments, lines, warnings };
}

function noticed(range: MovingRange | null, segment: number): Warning[] {
  const warnings: Warning[] = [];
  if (range === null) return warnings;
  if (range.mean === 0) warnings.push(warn('constantSeries', { segment }));
  if (range.undone) warnings.push(warn('screeningUndone', { segment }));
  if (range.screened > 0) warnings.push(warn('outliersScreened', { segment, ranges: range.screened }));
  return warnings;
}

function layLines(all: Lines[], { lines, linesFor }: Measurement, n: Float64Array, { from, to }: Span): void {
  for (let at = from; at <= to; at++) all[at] = linesFor === null ? lines : linesFor(n[at] ?? NaN);
}

/** The track the rules run along: every point that counts, with its lines. */
export function layTrack(
  values: Float64Array,
  { places, isAll }: Counted,
  segments: readonly Segment[],
  lines: readonly Lines[],
  acrossBaseline: boolean,
): Track {
  const length = places.length;
  const track = {
    places,
    values: isAll ? values : pick(values, places),
    partitions: new Int32Array(length),
    phases: new Int32Array(length),
    centre: new Float64Array(length),
    lowerLimit: new Float64Array(length),
    upperLimit: new Float64Array(length),
    lowerTwoSigma: new Float64Array(length),
    upperTwoSigma: new Float64Array(length),
  };
  let segment = 0;
  for (let at = 0; at < length; at++) {
    const place = places[at] ?? 0;
    while (place > (segments[segment]?.to ?? Infinity)) segment++;
    const own = lines[place] ?? noLines;
    const phase = segments[segment]?.phase ?? 0;
    track.partitions[at] = acrossBaseline ? phase : segment;
    track.phases[at] = phase;
    track.centre[at] = own.centre ?? NaN;
    track.lowerLimit[at] = own.lowerLimit ?? NaN;
    track.upperLimit[at] = own.upperLimit ?? NaN;
    track.lowerTwoSigma[at] = own.lowerTwoSigma ?? NaN;
    track.upperTwoSigma[at] = own.upperTwoSigma ?? NaN;
  }
  return track;
}

function stretchOf(columns: Columns, places: Int32Array | null, { from, to }: Span, segment: number): Stretch {
  const own = (all: Float64Array): Float64Array => (places === null ? all.slice(from, to + 1) : pick(all, places));
  return {
    segment,
    values: own(columns.values),
    n: own(columns.n),
    numerators: own(columns.numerators),
    deviations: own(columns.deviations),
  };
}

function countOf(values: Float64Array): number {
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) count++;
  return count;
}
