import type { Analysis, AnalysedPoint, GhostMark, Signal } from './analysis.ts';
import { noLines } from './charts/lines.ts';
import type { ChartMethod } from './charts/method.ts';
import { ghostsOf } from './ghosts.ts';
import { grainOf } from './grain.ts';
import { assuranceOf, variationOf, verdictOf } from './icons.ts';
import type { AnalysisOptions, Direction, SeriesPoint } from './options.ts';
import { layTrack, measure, medianOf, type Measured } from './phases.ts';
import { divide } from './segments.ts';
import { readSeries, type Series } from './series.ts';
import { settingsOf } from './settings.ts';
import { signalsOf, type Signals } from './signals.ts';
import { targetsOf } from './targets.ts';
import { byUrgency, type Warning } from './warnings.ts';
import { warnAbout } from './worries.ts';

const noSignals: Signals = { all: [], byPlace: [] };

/** Analyses a series as `method` has it. */
export function analyseChart(method: ChartMethod, input: readonly SeriesPoint[], options: AnalysisOptions): Analysis {
  const settings = settingsOf(method.options?.(options) ?? options);
  const series = readSeries(input, method);
  const doubts: Warning[] = [...settings.warnings, ...series.warnings];
  const targets = targetsOf(series, options.target);
  const frame = {
    chart: method.kind,
    preset: 'mdc',
    centre: method.centre(settings),
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
  const measured = measure(method, series.columns, ghosts.marks, division.spans, settings);
  const segments = measured.segments;
  const track = layTrack(series.columns.values, ghosts.marks, segments, measured.lines);
  const signals = signalsOf(track, settings.rules, frame.direction);
  const points = pointsOf(series, targets, measured, signals, ghosts.marks, frame.direction);
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
  { segments, lines }: Measured,
  signals: Signals,
  ghosts: ReadonlyMap<number, GhostMark>,
  direction: Direction,
): AnalysedPoint[] {
  const points = new Array<AnalysedPoint>(series.rows.length);
  for (const segment of segments) {
    for (let at = segment.from; at <= segment.to; at++) {
      const own = { segment: segment.index, lines: lines[at] ?? noLines };
      points[at] = pointAt(series, at, targets, own, ghosts, signals.byPlace[at] ?? noSignals.all, direction);
    }
  }
  return points;
}

function pointAt(
  series: Series,
  at: number,
  targets: Float64Array,
  own: Pick<AnalysedPoint, 'segment' | 'lines'>,
  ghosts: ReadonlyMap<number, GhostMark>,
  signals: readonly Signal[],
  direction: Direction,
): AnalysedPoint {
  const row = series.rows[at] ?? 0;
  const { date = '', numerator, denominator } = series.input[row] ?? {};
  const value = orNull(series.columns.values[at]);
  const ghost = ghosts.size === 0 ? null : (ghosts.get(at) ?? null);
  const { cause, side, conflict } = verdictOf(signals, direction);
  return {
    date,
    value,
    numerator: numberOrNull(numerator),
    denominator: numberOrNull(denominator),
    n: orNull(series.columns.n[at]),
    row,
    lines: own.lines,
    target: orNull(targets[at]),
    segment: own.segment,
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
    ...pointAt(series, at, targets, { segment: 0, lines: noLines }, new Map(), noSignals.all, 'neutral'),
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

function numberOrNull(given: unknown): number | null {
  return typeof given === 'number' && Number.isFinite(given) ? given : null;
}
