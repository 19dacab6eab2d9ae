import type { Segment } from './analysis.ts';
import { column, indices } from './columns.ts';
import { xmrLimits, type Limits } from './limits.ts';
import type { Track } from './rules/track.ts';
import type { Span } from './segments.ts';
import type { Settings } from './settings.ts';
import { warn, type Warning } from './warnings.ts';

type Ghosts = ReadonlyMap<number, unknown>;

/** The segments with their lines, and what was noticed while measuring. */
export interface Measured {
  readonly segments: readonly Segment[];
  readonly warnings: readonly Warning[];
}

/** Calculates the lines of each span; what follows a baseline takes the baseline's. */
export function measure(
  values: Float64Array,
  ghosts: Ghosts,
  spans: readonly Span[],
  screen: Settings['screen'],
): Measured {
  const warnings: Warning[] = [];
  const segments: Segment[] = [];
  let limits: Limits | undefined;
  for (const [index, span] of spans.entries()) {
    const own = withoutGhosts(values, ghosts, span.from, span.to);
    if (limits === undefined || span.kind !== 'afterBaseline') {
      limits = xmrLimits(own, screen);
      warnings.push(...noticed(limits, index));
    }
    segments.push({
      index,
      ...span,
      lines: limits.lines,
      count: countOf(own),
      meanMovingRange: limits.movingRange.mean,
      runs: null,
    });
  }
  return { segments, warnings };
}

function noticed({ movingRange }: Limits, segment: number): Warning[] {
  const warnings: Warning[] = [];
  if (movingRange.mean === 0) warnings.push(warn('constantSeries', { segment }));
  if (movingRange.undone) warnings.push(warn('screeningUndone', { segment }));
  if (movingRange.screened > 0) warnings.push(warn('outliersScreened', { segment, ranges: movingRange.screened }));
  return warnings;
}

/** The track the rules run along: every point but the ghosts, with the lines of its segment. */
export function layTrack(values: Float64Array, ghosts: Ghosts, segments: readonly Segment[]): Track {
  const all = indices(values.length, (at) => at);
  const places = ghosts.size === 0 ? all : all.filter((at) => !ghosts.has(at));
  const length = places.length;
  const track = {
    places,
    values: ghosts.size === 0 ? values : column(length, (at) => values[places[at] ?? 0] ?? NaN),
    segments: new Int32Array(length),
    centre: new Float64Array(length),
    lowerLimit: new Float64Array(length),
    upperLimit: new Float64Array(length),
    lowerTwoSigma: new Float64Array(length),
    upperTwoSigma: new Float64Array(length),
  };
  let from = 0;
  for (const { index, to, lines } of segments) {
    let end = from;
    while (end < length && (places[end] ?? 0) <= to) end++;
    track.segments.fill(index, from, end);
    for (const name of ['centre', 'lowerLimit', 'upperLimit', 'lowerTwoSigma', 'upperTwoSigma'] as const) {
      track[name].fill(lines[name] ?? NaN, from, end);
    }
    from = end;
  }
  return track;
}

function withoutGhosts(values: Float64Array, ghosts: Ghosts, from: number, to: number): Float64Array {
  const own = values.slice(from, to + 1);
  return ghosts.size === 0 ? own : own.filter((_, at) => !ghosts.has(from + at));
}

/** The middle value, or the mean of the two in the middle; gaps are left out. `null` without a value. */
export function medianOf(values: Float64Array): number | null {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  if (known.length === 0) return null;
  const middle = known.length >> 1;
  const upper = known[middle] ?? 0;
  return known.length % 2 === 1 ? upper : ((known[middle - 1] ?? 0) + upper) / 2;
}

function countOf(values: Float64Array): number {
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) count++;
  return count;
}
