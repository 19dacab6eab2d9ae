import type { Analysis, AnalysedPoint, Segment } from './analysis.ts';
import { assuranceOf } from './assurance.ts';
import { noLines } from './charts/lines.ts';
import type { ChartMethod } from './charts/method.ts';
import { isFields } from './checked.ts';
import { countedOf, type Counted } from './counted.ts';
import { ghostsOf, type Ghosts } from './ghosts.ts';
import { grainOf } from './grain.ts';
import { variationOf } from './meaning.ts';
import type { AnalysisOptions, ChartKind, SeriesPoint } from './options.ts';
import { noRow } from './no-row.ts';
import { pausesOf, type Pauses } from './pauses.ts';
import { medianOf } from './median.ts';
import { measure, type Measured } from './phases.ts';
import type { Pattern } from './rules/pattern.ts';
import { layTrack } from './rules/track.ts';
import { divide, type Span } from './segments.ts';
import { readSeries, type Series } from './series.ts';
import { settingsOf, type Settings } from './settings.ts';
import { inOrder, noSignals, patternsIn, signalsOf } from './signals.ts';
import { markSpecial } from './special.ts';
import { targetsOf, type Targets } from './targets.ts';
import { plain } from './usable.ts';
import { alsoVariationOf, verdictOf } from './verdict.ts';
import { byUrgency, warn, type Warning } from './warnings.ts';
import { warnAbout } from './worries.ts';

/** The kinds of chart at hand: always the chart of individual values. */
export type Methods = Readonly<Partial<Record<ChartKind, ChartMethod>> & { i: ChartMethod }>;

/** Analyses a series as the kind of chart that is asked for. Takes anything for rows and options, and never throws. */
export function analyseChart(methods: Methods, input: readonly SeriesPoint[], given: AnalysisOptions): Analysis {
  const options = isFields(given) ? given : {};
  const { method, warnings: unusable } = methodFor(methods, options);
  if (options !== given) unusable.push(warn('invalidInput', { argument: 'options' }));
  const settings = settingsOf(method.options?.(options) ?? options);
  const read = readSeries(input, method, settings);
  const doubts = [...unusable, ...settings.warnings, ...read.warnings];
  const targets = targetsOf(read, settings.target);
  if (doubts.some((warning) => warning.severity === 'error')) {
    return { ...refused(method, read, targets, settings), warnings: byUrgency([doubts]) };
  }

  const ghosts = ghostsOf(read, settings.ghost);
  const pauses = pausesOf(read, settings.pauses);
  const division = divide(read, settings);
  const counted = countedOf(read.columns.values, ghosts.marks, pauses, settings.missing);
  const series = plot(method, read, counted, division.spans);
  const { values } = series.columns;
  const measured = measure(method, series.columns, counted, division.spans, settings);
  const track = layTrack(values, counted, measured.segments, measured.lines, settings);
  const longRuns: Pattern[] = [];
  const segments = method.runs
    ? measured.segments.map((segment) => {
        const runs = method.runs?.(track, segment.from, segment.to, settings);
        if (runs) longRuns.push(...runs.long);
        return { ...segment, runs: runs?.test ?? null };
      })
    : measured.segments;
  const patterns = patternsIn(track, settings.rules, longRuns);
  const found = signalsOf(patterns, track, settings.direction);
  const points = pointsOf({ series, targets, ghosts, pauses }, segments, measured.lines);
  const conflicts = markSpecial(points, patterns, found, track, settings);
  const signals = inOrder(found);
  const count = segments.reduce((sum, segment) => sum + segment.count, 0);
  const latest = latestOf(points);
  const last = latest === null ? undefined : points[latest];
  const enoughPoints = count >= settings.minPoints;
  const verdict = last && verdictOf(last.signals, settings);
  const finished = { points, segments, signals, conflicts, latest, count, settings, kind: method.kind };
  return {
    chart: method.kind,
    preset: settings.preset,
    centre: method.centre(settings),
    direction: settings.direction,
    rules: settings.rules,
    points,
    segments,
    pauses: pauses.marks,
    signals,
    latest,
    variation: verdict ? variationOf(verdict.cause, verdict.side) : null,
    alsoVariation: verdict ? alsoVariationOf(verdict, settings) : null,
    assurance: last ? assuranceOf(last.lines, last.target, settings, method.range ?? {}) : null,
    count,
    enoughPoints,
    median: enoughPoints ? null : medianOf(track.values),
    grain: grainOf(series.instants),
    warnings: byUrgency([
      doubts,
      division.warnings,
      ghosts.warnings,
      pauses.warnings,
      measured.warnings,
      warnAbout(finished),
    ]),
  };
}

function methodFor(
  methods: Methods,
  { chart }: { readonly chart?: unknown },
): { method: ChartMethod; warnings: Warning[] } {
  const kind = chart ?? 'i';
  const method = typeof kind === 'string' && Object.hasOwn(methods, kind) ? methods[kind as ChartKind] : undefined;
  if (method) return { method, warnings: [] };
  // Which chart was meant cannot be guessed, and another one would have other lines.
  return {
    method: methods.i,
    warnings: [warn('unknownChart', { chart: typeof kind === 'string' ? kind : typeof kind })],
  };
}

function plot(method: ChartMethod, series: Series, { places }: Counted, spans: readonly Span[]): Series {
  if (!method.plot) return series;
  const phases = Array.from({ length: (spans.at(-1)?.phase ?? -1) + 1 }, (): number[] => []);
  let span = 0;
  for (const [index, place] of places.entries()) {
    // A pause belongs to the point after it.
    const at = place < 0 ? (places[index + 1] ?? 0) : place;
    while (at > (spans[span]?.to ?? Infinity)) span++;
    phases[spans[span]?.phase ?? 0]?.push(place);
  }
  const values = method.plot(series.columns.values, phases);
  return { ...series, columns: { ...series.columns, values } };
}

/** What is known of points before anything is calculated. */
interface Known {
  readonly series: Series;
  readonly targets: Targets;
  readonly ghosts: Pick<Ghosts, 'marks'>;
  readonly pauses: Pick<Pauses, 'byPlace'>;
}

/** A stretch of points with its place, and the lines they share. */
type Drawn = Pick<Segment, 'index' | 'from' | 'to' | 'lines'>;

// All points have the same fields in the same order, which is what makes a hundred thousand of them cheap.
function pointsOf(
  { series, targets, ghosts, pauses }: Known,
  segments: readonly Drawn[],
  lines: Measured['lines'],
): AnalysedPoint[] {
  const { columns, rows, input } = series;
  const { values, n } = columns;
  const points = new Array<AnalysedPoint>(rows.length);
  for (const { index: segment, from, to, lines: shared } of segments) {
    for (let at = from; at <= to; at++) {
      const row = rows[at] ?? 0;
      const { date, numerator, denominator } = input[row] ?? noRow;
      const value = orNull(values[at]);
      const ghost = ghosts.marks.size === 0 ? null : (ghosts.marks.get(at) ?? null);
      const pause = pauses.byPlace.size === 0 ? null : (pauses.byPlace.get(at) ?? null);
      points[at] = {
        date,
        value,
        numerator: numberOrNull(numerator),
        denominator: numberOrNull(denominator),
        n: n.length === 0 ? null : orNull(n[at]),
        row,
        lines: lines?.[at] ?? shared,
        target: targets.each === null ? targets.one : orNull(targets.each[at]),
        segment,
        ghost,
        pause,
        signals: noSignals,
        cause: value === null || ghost !== null || pause !== null ? null : 'common',
        side: null,
        conflict: false,
      };
    }
  }
  return points;
}

// What is left of an analysis when the dates cannot be trusted: the values, in the order given if they could not be sorted.
function refused(
  method: ChartMethod,
  series: Series,
  targets: Targets,
  settings: Settings,
): Omit<Analysis, 'warnings'> {
  const known = { series, targets, ghosts: { marks: new Map() }, pauses: { byPlace: new Map() } };
  const whole: Drawn = { index: 0, from: 0, to: series.rows.length - 1, lines: noLines };
  const points = pointsOf(known, [whole], null).map((point) => ({ ...point, cause: null }));
  return {
    chart: method.kind,
    preset: settings.preset,
    centre: method.centre(settings),
    direction: settings.direction,
    rules: settings.rules,
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
  const at = points.findLastIndex(({ value, ghost, pause }) => value !== null && ghost === null && pause === null);
  return at < 0 ? null : at;
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function numberOrNull(given: unknown): number | null {
  return typeof given === 'number' && Number.isFinite(given) ? plain(given) : null;
}
