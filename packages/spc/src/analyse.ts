import type { Analysis, AnalysedPoint, GhostMark, Lines, Segment, Signal } from './analysis.ts';
import { ghostsOf } from './ghosts.ts';
import { grainOf } from './grain.ts';
import { assuranceOf, variationOf, verdictOf } from './icons.ts';
import type { AnalysisOptions, Direction, SeriesPoint } from './options.ts';
import { layTrack, measure, medianOf } from './phases.ts';
import { divide } from './segments.ts';
import { readSeries, type Series } from './series.ts';
import { settingsOf } from './settings.ts';
import { signalsOf, type Signals } from './signals.ts';
import { targetsOf } from './targets.ts';
import { byUrgency, type Warning } from './warnings.ts';
import { warnAbout } from './worries.ts';

const noLines: Lines = {
  centre: null,
  lowerLimit: null,
  upperLimit: null,
  lowerTwoSigma: null,
  upperTwoSigma: null,
  lowerOneSigma: null,
  upperOneSigma: null,
};
const noSignals: Signals = { all: [], byPlace: [] };

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
  const doubts: Warning[] = [...settings.warnings, ...series.warnings];
  const targets = targetsOf(series, options.target);
  const frame = {
    chart: 'i',
    preset: 'mdc',
    centre: 'mean',
    direction: options.direction ?? 'neutral',
    rules: settings.rules,
  } as const;
  if (doubts.some((warning) => warning.severity === 'error')) {
    return { ...frame, ...refused(series, targets), warnings: byUrgency(doubts) };
  }

  const ghosts = ghostsOf(series, options.ghost ?? []);
  const division = divide(
    series,
    options.rebase ?? [],
    options.rebaseBetweenPoints ?? 'next',
    options.baseline ?? null,
  );
  const measured = measure(series.values, ghosts.marks, division.spans, settings.screen);
  const segments = measured.segments;
  const track = layTrack(series.values, ghosts.marks, segments);
  const signals = signalsOf(track, settings.rules, frame.direction);
  const points = pointsOf(series, targets, segments, signals, ghosts.marks, frame.direction);
  const count = segments.reduce((sum, segment) => sum + segment.count, 0);
  const latest = latestOf(points);
  const last = latest === null ? undefined : points[latest];
  const enoughPoints = count >= settings.minPoints;
  const finished = { points, segments, signals: signals.all, last, count, options, settings };
  const warnings = [doubts, division.warnings, ghosts.warnings, measured.warnings, warnAbout(finished)].flat();
  return {
    ...frame,
    points,
    segments,
    pauses: [],
    signals: signals.all,
    latest,
    variation: last ? variationOf(verdictOf(last.signals, frame.direction)) : null,
    alsoVariation: null,
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
  ghosts: ReadonlyMap<number, GhostMark>,
  direction: Direction,
): AnalysedPoint[] {
  const points = new Array<AnalysedPoint>(series.rows.length);
  for (const segment of segments) {
    for (let at = segment.from; at <= segment.to; at++) {
      points[at] = pointAt(series, at, targets, segment, ghosts, signals.byPlace[at] ?? noSignals.all, direction);
    }
  }
  return points;
}

function pointAt(
  series: Series,
  at: number,
  targets: Float64Array,
  segment: Pick<Segment, 'index' | 'lines'>,
  ghosts: ReadonlyMap<number, GhostMark>,
  signals: readonly Signal[],
  direction: Direction,
): AnalysedPoint {
  const row = series.rows[at] ?? 0;
  const { date = '', numerator = null, denominator = null } = series.input[row] ?? {};
  const value = orNull(series.values[at]);
  const ghost = ghosts.size === 0 ? null : (ghosts.get(at) ?? null);
  const { cause, side, conflict } = verdictOf(signals, direction);
  return {
    date,
    value,
    numerator,
    denominator,
    n: denominator,
    row,
    lines: segment.lines,
    target: orNull(targets[at]),
    segment: segment.index,
    ghost,
    pause: null,
    signals,
    cause: ghost !== null || value === null ? null : cause,
    side,
    conflict,
  };
}

// What is left of an analysis when the dates cannot be trusted: the values, in the order given if they could not be sorted.
function refused(
  series: Series,
  targets: Float64Array,
): Omit<Analysis, 'chart' | 'preset' | 'centre' | 'direction' | 'rules' | 'warnings'> {
  const points = Array.from(series.rows, (_, at) => ({
    ...pointAt(series, at, targets, { index: 0, lines: noLines }, new Map(), noSignals.all, 'neutral'),
    cause: null,
  }));
  return {
    points,
    segments: [],
    pauses: [],
    signals: [],
    latest: null,
    variation: null,
    alsoVariation: null,
    assurance: null,
    count: points.filter((point) => point.value !== null).length,
    enoughPoints: false,
    median: null,
    grain: 'day',
  };
}

function latestOf(points: readonly AnalysedPoint[]): number | null {
  const at = points.findLastIndex((point) => point.value !== null && point.ghost === null);
  return at < 0 ? null : at;
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
