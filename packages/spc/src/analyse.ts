import type { Analysis, AnalysedPoint, Lines, Segment } from './analysis.ts';
import { ghostsOf } from './ghosts.ts';
import { grainOf } from './grain.ts';
import { assuranceOf, variationOf, verdictOf } from './icons.ts';
import type { AnalysisOptions, SeriesPoint } from './options.ts';
import { layTrack, measure, medianOf } from './phases.ts';
import { divide } from './segments.ts';
import { readSeries, type Series } from './series.ts';
import { settingsOf } from './settings.ts';
import { signalsOf, type Signals } from './signals.ts';
import { targetsOf } from './targets.ts';
import { byUrgency, type Warning } from './warnings.ts';
import { warnAbout } from './worries.ts';

const noLines: Lines = {
  mean: null,
  lowerLimit: null,
  upperLimit: null,
  lowerTwoSigma: null,
  upperTwoSigma: null,
  lowerOneSigma: null,
  upperOneSigma: null,
};
const noSignals: Signals = { all: [], byPlace: new Map() };

/**
 * Analyses a series as a statistical process control chart: one call, one result that holds all there is to draw and say.
 *
 * Never throws for bad data. What is wrong is in `warnings`; with an error among them (two rows of one date, a date that is
 * none) nothing is calculated and the points carry their values only.
 *
 * @param input Rows in any order, at most one for each date.
 * @param options Left out, NHS England's Making Data Count rules apply.
 * @example
 * const { variation, warnings } = analyse([{ date: '2026-01-01', numerator: 19, denominator: 24 }], { direction: 'increase' });
 */
export function analyse(input: readonly SeriesPoint[], options: AnalysisOptions = {}): Analysis {
  const settings = settingsOf(options);
  const series = readSeries(input);
  const warnings: Warning[] = [...settings.warnings, ...series.warnings];
  const targets = targetsOf(series, options.target);
  const frame = {
    chart: 'i',
    preset: 'mdc',
    direction: options.direction ?? 'neutral',
    rules: settings.rules,
  } as const;
  if (warnings.some((warning) => warning.severity === 'error')) {
    return { ...frame, ...refused(series, targets), warnings: byUrgency(warnings) };
  }

  const ghosts = ghostsOf(series, options.ghost ?? []);
  const division = divide(
    series,
    options.rebase ?? [],
    options.rebaseBetweenPoints ?? 'next',
    options.baseline ?? null,
  );
  const measured = measure(series.values, ghosts.reasons, division.spans, settings.screen);
  const segments = measured.segments;
  const track = layTrack(series.values, ghosts.reasons, segments);
  const signals = signalsOf(track, settings.rules, frame.direction);
  const points = pointsOf(series, targets, segments, signals, ghosts.reasons, frame.direction);
  const count = segments.reduce((sum, segment) => sum + segment.count, 0);
  const latest = latestOf(points);
  const last = latest === null ? undefined : points[latest];
  const enoughPoints = count >= settings.minPoints;
  warnings.push(...division.warnings, ...ghosts.warnings, ...measured.warnings);
  warnings.push(...warnAbout({ points, segments, signals: signals.all, last, count, options, settings }));
  return {
    ...frame,
    points,
    segments,
    signals: signals.all,
    latest,
    variation: last ? variationOf(verdictOf(last.signals, frame.direction)) : null,
    assurance: last ? assuranceOf(last.lines, last.target ?? NaN, frame.direction) : null,
    count,
    enoughPoints,
    median: enoughPoints ? null : medianOf(track.values),
    grain: grainOf(series.instants),
    warnings: byUrgency(warnings),
  };
}

function pointsOf(
  series: Series,
  targets: Float64Array,
  segments: readonly Segment[],
  signals: Signals,
  ghosts: ReadonlyMap<number, string | null>,
  direction: Analysis['direction'],
): AnalysedPoint[] {
  const points: AnalysedPoint[] = [];
  for (const segment of segments) {
    for (let at = segment.from; at <= segment.to; at++) {
      const own = signals.byPlace.get(at) ?? noSignals.all;
      const ghost = ghosts.has(at);
      const { cause, side, conflict } = verdictOf(own, direction);
      const value = orNull(series.values[at]);
      points.push({
        ...given(series, at),
        lines: segment.lines,
        target: orNull(targets[at]),
        segment: segment.index,
        ghost,
        ghostReason: ghosts.get(at) ?? null,
        signals: own,
        cause: ghost || value === null ? null : cause,
        side,
        conflict,
      });
    }
  }
  return points;
}

// What is left of an analysis when the series cannot be trusted: the values, in the order given if dates are wrong.
function refused(
  series: Series,
  targets: Float64Array,
): Omit<Analysis, 'chart' | 'preset' | 'direction' | 'rules' | 'warnings'> {
  const points = Array.from(series.rows, (_, at): AnalysedPoint => ({
    ...given(series, at),
    lines: noLines,
    target: orNull(targets[at]),
    segment: 0,
    ghost: false,
    ghostReason: null,
    signals: noSignals.all,
    cause: null,
    side: null,
    conflict: false,
  }));
  return {
    points,
    segments: [],
    signals: [],
    latest: null,
    variation: null,
    assurance: null,
    count: points.filter((point) => point.value !== null).length,
    enoughPoints: false,
    median: null,
    grain: 'day',
  };
}

function given(
  series: Series,
  at: number,
): Pick<AnalysedPoint, 'date' | 'value' | 'numerator' | 'denominator' | 'row'> {
  const row = series.rows[at] ?? 0;
  const { date = '', numerator = null, denominator = null } = series.input[row] ?? {};
  return { date, value: orNull(series.values[at]), numerator, denominator, row };
}

function latestOf(points: readonly AnalysedPoint[]): number | null {
  const at = points.findLastIndex((point) => point.value !== null && !point.ghost);
  return at < 0 ? null : at;
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
