import type { AnalysedPoint, Analysis, Segment, Signal } from '../analysis.ts';
import type { Warning } from '../warnings.ts';

/**
 * The one thing that the data allow to be said about the latest point. Every sentence starts from this, so that none claims
 * more than another.
 */
export type State =
  | { readonly is: 'refused'; readonly because: Warning }
  | { readonly is: 'noData' }
  | { readonly is: 'tooFew'; readonly have: number; readonly more: number }
  | { readonly is: 'tooFewSince'; readonly have: number; readonly start: AnalysedPoint }
  | { readonly is: 'unchanging'; readonly value: number }
  | { readonly is: 'steady'; readonly mean: number; readonly earlier: boolean }
  | { readonly is: 'mixed'; readonly signal: Signal; readonly against: Signal }
  | { readonly is: 'special'; readonly signal: Signal };

export function stateOf(analysis: Analysis): State {
  const because = analysis.warnings.find(({ severity }) => severity === 'error');
  if (because) return { is: 'refused', because };
  const point = analysis.latest === null ? undefined : analysis.points[analysis.latest];
  if (!point) return { is: 'noData' };
  const few = analysis.warnings.find((warning) => warning.code === 'tooFewPoints');
  if (few) return { is: 'tooFew', have: few.have, more: few.more };
  return settledState(analysis, point);
}

function settledState(analysis: Analysis, point: AnalysedPoint): State {
  const signal = strongest(point.signals.filter(({ side }) => side === point.side));
  const against = strongest(point.signals.filter(({ side }) => side !== point.side));
  if (signal) return against ? { is: 'mixed', signal, against } : { is: 'special', signal };
  const segment = analysis.segments[point.segment];
  const start = segment && analysis.points[segment.from];
  if (segment?.kind === 'rebased' && start && shortAt(analysis, segment) !== null) {
    return { is: 'tooFewSince', have: segment.count, start };
  }
  const { centre: mean } = point.lines;
  if (mean === null) return { is: 'noData' };
  const known = analysis.points.filter(({ value, ghost }) => value !== null && ghost === null);
  if (known.every(({ value }) => value === point.value)) return { is: 'unchanging', value: mean };
  return { is: 'steady', mean, earlier: analysis.signals.length > 0 };
}

/** How many values the limits in force at a segment rest on, when those are too few; otherwise `null`. */
export function shortAt(analysis: Analysis, segment: Segment): number | null {
  for (const warning of analysis.warnings) {
    if (warning.code !== 'shortSegment') continue;
    if (analysis.segments[warning.segment]?.phase === segment.phase) return warning.have;
  }
  return null;
}

/** Runs say more than single points: a run is what a change that lasts looks like. */
function strongest(signals: readonly Signal[]): Signal | undefined {
  const order = ['longRun', 'shift', 'trend', 'outside', 'twoOfThree'] as const;
  return order.map((rule) => signals.find((signal) => signal.rule === rule)).find((signal) => signal !== undefined);
}

/** Whether a signal is a run, and not just a point or two. */
export function isSure(signal: Signal): boolean {
  return signal.rule === 'longRun' || signal.rule === 'shift' || signal.rule === 'trend';
}
