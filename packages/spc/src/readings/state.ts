import type { AnalysedPoint, Analysis, RunTest, Segment, Signal } from '../analysis.ts';
import type { Warning } from '../warnings.ts';

/**
 * The one thing that the data allow to be said about the latest point. Every sentence starts from this, so that none claims
 * more than another.
 */
export type State =
  | { readonly is: 'refused'; readonly because: Warning }
  | { readonly is: 'noData'; readonly shown: boolean }
  | { readonly is: 'tooFew'; readonly have: number; readonly more: number }
  | { readonly is: 'tooFewSince'; readonly have: number; readonly start: AnalysedPoint }
  | { readonly is: 'unchanging'; readonly value: number; readonly count: number }
  | { readonly is: 'oddCrossings'; readonly few: boolean }
  | { readonly is: 'steady'; readonly mean: number; readonly earlier: boolean }
  | { readonly is: 'mixed'; readonly signal: Signal; readonly against: Signal }
  | { readonly is: 'special'; readonly signal: Signal };

export function stateOf(analysis: Analysis): State {
  const { points, warnings } = analysis;
  const because = warnings.find(({ severity }) => severity === 'error');
  if (because) return { is: 'refused', because };
  const point = latestOf(analysis);
  if (!point) return { is: 'noData', shown: points.some(({ value }) => value !== null) };
  const few = warnings.find((warning) => warning.code === 'tooFewPoints');
  if (few) return { is: 'tooFew', have: few.have, more: few.more };
  return settledState(analysis, point);
}

/** The point that the words speak of: the last that counts. */
export function latestOf({ points, latest }: Analysis): AnalysedPoint | undefined {
  return latest === null ? undefined : points[latest];
}

function settledState(analysis: Analysis, point: AnalysedPoint): State {
  const { points, signals } = analysis;
  const signal = strongest(point.signals.filter(({ side }) => side === point.side));
  const against = strongest(point.signals.filter(({ side }) => side !== signal?.side));
  if (signal) return against ? { is: 'mixed', signal, against } : { is: 'special', signal };
  const segment = analysis.segments[point.segment];
  const start = segment && points[segment.from];
  if (start && segment.phase > 0 && segment.kind !== 'afterBaseline' && shortNow(analysis) !== null) {
    return { is: 'tooFewSince', have: segment.count, start };
  }
  const { centre: mean } = point.lines;
  if (mean === null) return { is: 'noData', shown: true };
  const { value } = point;
  if (value !== null && points.every((each) => each.value === null || !counts(each) || each.value === value)) {
    return { is: 'unchanging', value, count: analysis.count };
  }
  const runs = oddCrossingsIn(segment);
  if (runs) return { is: 'oddCrossings', few: runs.crossings < runs.crossingsMin };
  const earlier = signals.length > 0 || analysis.segments.some((each) => oddCrossingsIn(each) !== null);
  return { is: 'steady', mean, earlier };
}

/** Whether a point is in the calculations; a gap would be, if it had a value. */
function counts({ ghost, pause }: AnalysedPoint): boolean {
  return ghost === null && pause === null;
}

/** The run test of a stretch whose line crosses the middle value less or more often than by chance; otherwise `null`. */
export function oddCrossingsIn(segment: Segment | undefined): RunTest | null {
  const runs = segment?.runs ?? null;
  if (!runs) return null;
  const { crossings, crossingsMin, crossingsMax } = runs;
  return crossings < crossingsMin || (crossingsMax !== null && crossings > crossingsMax) ? runs : null;
}

/** The stretch in which the phase of `segment` began, if that was a new start. */
export function newStartOf({ segments }: Analysis, { phase }: Segment): Segment | undefined {
  return phase === 0 ? undefined : segments.find((each) => each.phase === phase);
}

/** How many values the lines at the latest point rest on, when those are too few; otherwise `null`. */
export function shortNow(analysis: Analysis): number | null {
  const { segments, warnings } = analysis;
  const phase = segments[latestOf(analysis)?.segment ?? 0]?.phase;
  for (const warning of warnings) {
    if (warning.code === 'shortSegment' && segments[warning.segment]?.phase === phase) return warning.have;
  }
  return null;
}

/** Runs say more than single points: a run is what a change that lasts looks like. */
function strongest(signals: readonly Signal[]): Signal | undefined {
  const order = ['longRun', 'shift', 'trend', 'outside', 'twoOfThree'] as const;
  return order.map((rule) => signals.find((signal) => signal.rule === rule)).find(Boolean);
}

/**
 * Whether a signal at the latest point says that something has changed, and not only that it may have: a run on one side of a centre that rests on
 * points enough. A trend says that something moves, not that it has arrived.
 */
export function isSure(analysis: Analysis, { rule }: Signal): boolean {
  return (rule === 'shift' || rule === 'longRun') && shortNow(analysis) === null;
}

/** Whether what the lines say may be expected to go on: nothing is changing, and they rest on points enough. */
export function isSettled(analysis: Analysis, { is }: State): boolean {
  return (is === 'steady' || is === 'unchanging') && shortNow(analysis) === null;
}
