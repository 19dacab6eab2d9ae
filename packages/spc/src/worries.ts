import type { AnalysedPoint, Segment, Signal } from './analysis.ts';
import type { ChartKind } from './options.ts';
import type { Settings } from './settings.ts';
import { warn, type Warning } from './warnings.ts';

interface Finished {
  readonly points: readonly AnalysedPoint[];
  readonly segments: readonly Segment[];
  readonly signals: readonly Signal[];
  /** Points at which signals disagree. */
  readonly conflicts: readonly number[];
  readonly latest: number | null;
  readonly count: number;
  readonly settings: Settings;
  readonly kind: ChartKind;
}

/** The kinds of chart that may show so many out of so many as they are. */
const ofShares: ReadonlySet<ChartKind> = new Set(['i', 'run', 'p', 'pp']);

/** What can only be warned of once the chart is complete. */
export function warnAbout(finished: Finished): Warning[] {
  const warnings: Warning[] = [];
  aboutNumbers(finished, warnings);
  aboutBaseline(finished, warnings);
  aboutTarget(finished, warnings);
  if (finished.conflicts.length > 0) warnings.push(warn('conflict', { points: finished.conflicts }));
  return warnings;
}

function aboutNumbers({ segments, count, settings }: Finished, warnings: Warning[]): void {
  if (count === 0) {
    warnings.push(warn('noData', {}));
    return;
  }
  const { minPoints: needed, minSegmentPoints } = settings;
  if (count < needed) {
    warnings.push(warn('tooFewPoints', { have: count, needed, more: needed - count }));
    if (segments.length === 1) return;
  }
  for (const { index, kind, count: have } of segments) {
    if (kind === 'afterBaseline' || have >= minSegmentPoints) continue;
    warnings.push(warn('shortSegment', { segment: index, have, needed: minSegmentPoints }));
  }
}

function aboutBaseline({ segments, signals }: Finished, warnings: Warning[]): void {
  const baselines = segments.filter((segment) => segment.kind === 'baseline');
  if (baselines.length === 0) return;
  const inside = signals
    .filter((signal) => baselines.some(({ from, to }) => signal.from <= to && signal.to >= from))
    .map((signal) => signal.index);
  if (inside.length > 0) warnings.push(warn('baselineSpecialCause', { signals: inside }));
}

function aboutTarget(
  { points, latest, kind, settings: { target, direction, counting } }: Finished,
  warnings: Warning[],
): void {
  if (target.kind === 'none') return;
  if (target.kind === 'rows' && target.values.length !== points.length) {
    warnings.push(warn('targetLength', { have: target.values.length, needed: points.length }));
  }
  if (latest !== null && points[latest]?.target === null) warnings.push(warn('targetMissing', { point: latest }));
  const strange = target.kind === 'one' ? target.value : points.find((point) => isNoShare(point.target))?.target;
  if (strange !== undefined && isNoShare(strange) && ofShares.has(kind) && areShares(points, counting)) {
    warnings.push(warn('targetOutOfRange', { target: strange }));
  }
  if (direction === 'neutral') warnings.push(warn('targetWithoutDirection', {}));
}

function isNoShare(target: number | null): target is number {
  return target !== null && (target < 0 || target > 1);
}

// Whether all values are so many out of so many, so that nothing above 1 can be aimed at.
function areShares(points: readonly AnalysedPoint[], counting: Settings['counting']): boolean {
  if (counting === 'events' || counting === 'amount') return false;
  const known = points.filter(({ value }) => value !== null);
  if (known.length === 0) return false;
  return known.every(({ value, numerator, denominator }) => {
    if (value === null || numerator === null || denominator === null) return false;
    return value === numerator / denominator && value >= 0 && value <= 1;
  });
}
