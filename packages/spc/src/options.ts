/** Which way is better. `neutral`: a change is worth knowing, but neither way is better. */
export type Direction = 'increase' | 'decrease' | 'neutral';

/**
 * One row of the series. Give `value`, or `numerator` and `denominator` and the value is their ratio (0.95, not 95).
 *
 * A missing value is a gap: no moving range is taken across it and it ends a run. A denominator of zero is a gap too, with a
 * warning, whatever `value` says.
 */
export interface SeriesPoint {
  /** ISO date (`2026-03-01`), month (`2026-03`) or date and time; the start of the period for weeks and months. */
  readonly date: string;
  readonly value?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
}

/** A target that holds for a time, both ends included. Later entries win where two overlap. */
export interface TargetPeriod {
  readonly from?: string;
  readonly until?: string;
  readonly value: number;
}

/** Where the limits start again, because the process was changed on purpose, and why. */
export interface Rebase {
  readonly date: string;
  readonly reason?: string;
}

/** A point left out of every calculation and rule but still drawn, and why. `index` counts the rows as they were given. */
export type Ghost =
  { readonly date: string; readonly reason?: string } | { readonly index: number; readonly reason?: string };

/** The points the limits are calculated from: the first `points` rows, or all up to and including the date `until`. */
export type Baseline = { readonly points: number } | { readonly until: string };

/** Which points count for two of three: every point beyond two sigma, or only those between two sigma and the limit. */
export type TwoOfThreeCount = 'beyond2' | '2to3';

/** The four Making Data Count rules; `false` switches one off. */
export interface RuleOptions {
  /** A point outside a limit. Default on. */
  readonly outside?: boolean;
  /** So many points in a row on one side of the mean. Default 7; Making Data Count allows 6 to 8. */
  readonly shift?: false | { readonly n: number };
  /** So many points in a row, each higher (or each lower) than the one before. Default 7. May run across a rebase. */
  readonly trend?: false | { readonly n: number };
  /** Two of three points in a row beyond two sigma, all three on one side of the mean. Default `beyond2`. */
  readonly twoOfThree?: false | { readonly count: TwoOfThreeCount };
}

/** How to analyse a series. Everything may be left out: the defaults are NHS England's Making Data Count rules. */
export interface AnalysisOptions {
  /** The kind of chart: `i` is the XmR chart of individual values. */
  readonly chart?: 'i';
  /** The rule set the defaults come from. */
  readonly preset?: 'mdc';
  /** Default `neutral`. */
  readonly direction?: Direction;
  /** One number, one for each row as given (`null` where there is none), or periods. In the unit of the values. */
  readonly target?: number | null | readonly (number | null)[] | readonly TargetPeriod[];
  readonly baseline?: Baseline | null;
  readonly rebase?: readonly Rebase[];
  /**
   * What a rebase date between two points does: start at the `next` point (default), or be ignored as the Making Data Count
   * SQL tool does. A warning is given either way.
   */
  readonly rebaseBetweenPoints?: 'next' | 'ignore';
  readonly ghost?: readonly Ghost[];
  readonly rules?: RuleOptions;
  /**
   * Leave moving ranges above 3.267 × their mean out of that mean, once (Nelson 1982). Default `false`, as in Making Data
   * Count. `true` keeps all ranges, with a warning, where only ranges of zero would be left, because the limits would fall
   * onto the mean and call every point special. `unguarded` lets them.
   */
  readonly screenOutliers?: boolean | 'unguarded';
  /** Values needed before limits and icons should be shown. Default 15. */
  readonly minPoints?: number;
  /** Values a stretch with limits of its own should have; fewer are warned of. Default 12. */
  readonly minSegmentPoints?: number;
}
