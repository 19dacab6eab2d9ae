import type { CentreKind, Lines } from '../analysis.ts';
import type { Range } from '../assurance.ts';
import type { MovingRange } from '../moving-range.ts';
import type { AnalysisOptions, ChartKind, SeriesPoint } from '../options.ts';
import type { RunsFound } from '../rules/runs.ts';
import type { Track } from '../rules/track.ts';
import type { Settings } from '../settings.ts';
import type { Warning } from '../warnings.ts';

/**
 * What a kind of chart takes from its rows, in columns. `NaN` is a gap; a column that the kind has no use for is empty.
 */
export interface Columns {
  /** What is plotted. */
  readonly values: readonly number[];
  /** How many each value rests on: its denominator, or the measurements of its subgroup. */
  readonly n: readonly number[];
  readonly numerators: readonly number[];
  /** Standard deviations of subgroups. */
  readonly deviations: readonly number[];
}

/** A column that a kind has no use for. */
export const empty: readonly number[] = [];

/** The rows in columns, and what was wrong with them. */
export interface Reading {
  readonly columns: Columns;
  readonly warnings: readonly Warning[];
}

/** Points whose lines are calculated together: ghosts are left out, and a pause is a gap. */
export interface Stretch extends Columns {
  /** Place of their segment. */
  readonly segment: number;
}

/** The lines of a stretch, and what they rest on. */
export interface Measurement {
  /** The lines that all its points share. Without limits, where these differ from point to point. */
  readonly lines: Lines;
  /** The lines of a point that rests on `n`, where limits depend on that. The same `n` gives the same object. */
  readonly linesFor: ((n: number) => Lines) | null;
  /** `null` for a chart that does not rest on moving ranges. */
  readonly movingRange: MovingRange | null;
  readonly warnings: readonly Warning[];
}

/** All that sets one kind of chart apart from another. */
export interface ChartMethod {
  readonly kind: ChartKind;
  centre(settings: Settings): CentreKind;
  /** Between which values all that is plotted must lie, where that is known. Lines that would lie beyond are cut there, or left out. */
  readonly range?: Range;
  /** Options with what this kind of chart asks for by itself, before the preset fills in the rest. */
  options?(options: AnalysisOptions): AnalysisOptions;
  /** Reads the rows in the order of `rows`. */
  read(input: readonly SeriesPoint[], rows: readonly number[], settings: Settings): Reading;
  /** What is plotted, where that depends on neighbours. Each of `phases` holds the places of the points that count, with -1 for a pause. */
  plot?(values: readonly number[], phases: readonly (readonly number[])[]): readonly number[];
  measure(stretch: Stretch, settings: Settings): Measurement;
  /** Tests of the runs about the centre, from one place to another. */
  runs?(track: Track, from: number, to: number, settings: Settings): RunsFound;
}
