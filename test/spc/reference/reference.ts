import type { AnalysisOptions, Assurance, Lines, RunTest, SeriesPoint, Variation } from '@always-kit/spc';
import { alsoVariationOf, assuranceOf, markOf, variationOf, type Mark } from './icons.ts';
import { linesOf } from './limits.ts';
import { medianOf, placesOf, type Place } from './places.ts';
import { patternsOf, type Pattern } from './rules.ts';
import { runTestOf } from './run-tests.ts';
import { runsOf, segmentsOf, type Stretch } from './segments.ts';
import { settingsOf } from './settings.ts';

/** A point of the chart as the reference has it. */
export interface ReferencePoint {
  readonly date: string;
  readonly row: number;
  readonly value: number | null;
  readonly n: number | null;
  readonly lines: Lines;
  readonly target: number | null;
  readonly segment: number;
  readonly ghost: boolean;
  readonly pause: number | null;
  readonly patterns: readonly Pattern[];
  /** `null` for gaps, ghosts and points in a pause. */
  readonly mark: Mark | null;
}

/** What the reference says of a series. */
export interface Reference {
  readonly points: readonly ReferencePoint[];
  readonly segments: readonly (Stretch & { readonly count: number; readonly runs: RunTest | null })[];
  readonly patterns: readonly Pattern[];
  readonly latest: number | null;
  readonly variation: Variation | null;
  readonly alsoVariation: Variation | null;
  readonly assurance: Assurance | null;
  readonly count: number;
  readonly enoughPoints: boolean;
  readonly median: number | null;
}

/**
 * The same result as `analyse`, written a second time, from the published formulas and rules alone, one rule after the other
 * and one window after the other. It shares no line with the engine: what both say is right unless both are wrong in the same
 * way. Slow on purpose, and the measure of the engine's speed. `null` when the dates cannot be used.
 */
export function referenceOf(rows: readonly SeriesPoint[], options: AnalysisOptions = {}): Reference | null {
  const settings = settingsOf(options);
  const places = placesOf(rows, options, settings);
  if (places === null) return null;
  const segments = segmentsOf(places, options, settings);
  const values = plotted(places, segments, options, settings);
  const counts = (at: number): boolean => values[at] !== null && !places[at]!.ghost && places[at]!.pause === null;
  const within = (from: number, to: number): number[] =>
    places.flatMap((_, at) => (at >= from && at <= to && counts(at) ? [at] : []));

  const near = runsOf(values, places, segments, settings.acrossBaseline ? 'phase' : 'segment', options, settings);
  const far = runsOf(values, places, segments, settings.trend?.acrossRebase ? 'chart' : 'phase', options, settings);
  const inSegments = runsOf(values, places, segments, 'segment', options, settings);
  const lines: Lines[] = segments.flatMap(({ phase, from, to }) => {
    const basis = segments.find((segment) => segment.phase === phase)!;
    const runs = inSegments.filter((run) => run.every((at) => at >= basis.from && at <= basis.to));
    return places.slice(from, to + 1).map(linesOf({ places, values, runs, from: basis.from, to: basis.to }, settings));
  });

  const patterns = patternsOf(values, lines, { near, far }, settings);
  const bridged = runsOf(values, places, segments, 'segment', options, { ...settings, missing: 'bridge' });
  const tests = segments.map(({ from, to }) => {
    if (settings.chart !== 'run' || lines[from]!.centre === null) return null;
    const stretches = bridged.filter((run) => run.every((at) => at >= from && at <= to));
    return runTestOf(stretches, values, lines[from]!, settings);
  });
  patterns.push(...tests.flatMap((test) => test?.patterns ?? []));

  const patternsAt: Pattern[][] = places.map(() => []);
  for (const pattern of patterns) for (const at of pattern.places) patternsAt[at]!.push(pattern);
  const points = places.map((place, at): ReferencePoint => {
    const own = patternsAt[at]!;
    return {
      date: place.date,
      row: place.row,
      value: values[at]!,
      n: place.n,
      lines: lines[at]!,
      target: place.target,
      segment: segments.findIndex(({ from, to }) => at >= from && at <= to),
      ghost: place.ghost,
      pause: place.pause,
      patterns: own,
      mark: counts(at) ? markOf(own, settings) : null,
    };
  });
  const all = within(0, places.length);
  const latest = all.at(-1) ?? null;
  const last = latest === null ? null : points[latest]!;
  const enoughPoints = all.length >= settings.minPoints;
  return {
    points,
    segments: segments.map((segment, index) => ({
      ...segment,
      count: within(segment.from, segment.to).length,
      runs: tests[index]?.test ?? null,
    })),
    patterns,
    latest,
    variation: last?.mark ? variationOf(last.mark) : null,
    alsoVariation: last?.mark ? alsoVariationOf(last.mark, settings) : null,
    assurance: last ? assuranceOf(last.target, last.lines, settings) : null,
    count: all.length,
    enoughPoints,
    median: enoughPoints || all.length === 0 ? null : medianOf(all.map((at) => values[at]!)),
  };
}

/** The values to plot: as measured, or on a moving range chart how far each is from the one before in its phase. */
function plotted(
  places: readonly Place[],
  segments: readonly Stretch[],
  options: AnalysisOptions,
  settings: ReturnType<typeof settingsOf>,
): (number | null)[] {
  const measured = places.map((place) => place.measured);
  if (settings.chart !== 'mr') return measured;
  const ranges: (number | null)[] = places.map(() => null);
  for (const run of runsOf(measured, places, segments, 'phase', options, settings)) {
    run.slice(1).forEach((at, before) => {
      ranges[at] = Math.abs(measured[at]! - measured[run[before]!]!);
    });
  }
  return ranges;
}
