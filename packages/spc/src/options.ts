/** Which way is better. `neutral`: a change is worth knowing, but neither way is better. */
export type Direction = 'increase' | 'decrease' | 'neutral';

/**
 * The kind of chart.
 *
 * | kind | what is plotted | what a row must have |
 * | --- | --- | --- |
 * | `i` | individual values (XmR) | `value`, or `numerator` and `denominator` |
 * | `mr` | moving ranges of individual values | as `i` |
 * | `run` | values about their median | as `i` |
 * | `p`, `pp` | proportion; with Laney's correction (p′) | `numerator`, `denominator` |
 * | `u`, `up` | events for each unit; with Laney's correction (u′) | `numerator`, `denominator` |
 * | `c` | events in equal periods | `value` |
 * | `g` | cases between events | `value` |
 * | `t` | time between events | `value` |
 * | `xbar`, `s` | mean and standard deviation of a subgroup | `subgroup` |
 * | `ip` | individual ratios with varying denominators (I′) | `numerator`, `denominator` |
 */
export type ChartKind = 'i' | 'mr' | 'run' | 'p' | 'pp' | 'u' | 'up' | 'c' | 'g' | 't' | 'xbar' | 's' | 'ip';

/** Whose rules the defaults come from: NHS England's Making Data Count, NHSRplotthedots or PowerBI-SPC. */
export type Preset = 'mdc' | 'nhsr' | 'pbi';

/**
 * One row of the series. Give `value`, or `numerator` and `denominator` and the value is their ratio (0.95, not 95), or a
 * `subgroup` of measurements.
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
  /** The single measurements of a period, for the charts `xbar` and `s`. `null` inside is a measurement that is missing. */
  readonly subgroup?: readonly (number | null)[] | null;
}

/** A target that holds for a time, both ends included: a day to its end, a month too. Later entries win where two overlap. */
export interface TargetPeriod {
  readonly from?: string;
  readonly until?: string;
  readonly value: number;
}

/**
 * Where the limits start again, because the process was changed on purpose, and why. `index` counts the rows as they were given.
 */
export type Rebase =
  { readonly date: string; readonly reason?: string } | { readonly index: number; readonly reason?: string };

/** A point left out of every calculation and rule but still drawn, and why. `index` counts the rows as they were given. */
export type Ghost =
  { readonly date: string; readonly reason?: string } | { readonly index: number; readonly reason?: string };

/**
 * A time in which nothing was measured as usual (a ward closed, a form withdrawn), both ends included: a day to its end, a month
 * too. Its points are drawn, but are in no calculation; no rule runs across it, and no moving range is taken across it, whether or
 * not a point lies in it. The limits go on after it.
 */
export interface Pause {
  readonly from: string;
  /** Left out: it goes on. */
  readonly until?: string | undefined;
  readonly reason?: string | undefined;
}

/**
 * The points the limits are calculated from: the first `points` rows (of those with a value, where gaps are bridged), or all up
 * to and including the day or month `until`. Rows that are left out, gaps, ghosts and points in a pause, are among the first so
 * many: a baseline of 12 with a pause of 4 rests on 8 values, and `shortSegment` warns of that.
 */
export type Baseline = { readonly points: number } | { readonly until: string };

/** Which points count for two of three: every point beyond two sigma, or only those between two sigma and the limit. */
export type TwoOfThreeCount = 'beyond2' | '2to3';

export interface ShiftOptions {
  /** Default 7; Making Data Count allows 6 to 8. */
  readonly n?: number;
  /** What a point exactly on the centre does to a run: ends it (default), or is passed over as run charts have it. */
  readonly onCentre?: 'break' | 'skip';
}

export interface TrendOptions {
  /**
   * How many points, so one more than there are steps. Default 7 in every preset: the 5 that PowerBI-SPC comes with call a third
   * of steady charts of 24 points special.
   */
  readonly n?: number;
  /** What two equal neighbours do to a trend: end it (default), or the second is passed over. */
  readonly ties?: 'break' | 'skip';
  /** Whether a trend may run across a rebase. Default `true` in `mdc`, `false` in the other presets. */
  readonly acrossRebase?: boolean;
  /**
   * Whose the point is where one trend ends and the opposite one begins: flagged for `both` (default), or for the `later` only
   * (`pbi`).
   */
  readonly pivot?: 'both' | 'later';
}

export interface TwoOfThreeOptions {
  /** Default `beyond2`; `2to3` in `nhsr`. */
  readonly count?: TwoOfThreeCount;
  /**
   * Where the third point may lie: on the same side of the centre (default), or anywhere but beyond two sigma on the other side
   * (`pbi`).
   */
  readonly third?: 'same' | 'any';
  /** Which points to flag: those beyond two sigma (default), or all three. */
  readonly highlight?: 'zone' | 'all';
}

/** The four Making Data Count rules; `false` switches one off, `true` is the preset's way. */
export interface RuleOptions {
  /** A point outside a limit. Default on. */
  readonly outside?: boolean;
  /** So many points in a row on one side of the centre. */
  readonly shift?: boolean | ShiftOptions;
  /** So many points in a row, each higher (or each lower) than the one before. */
  readonly trend?: boolean | TrendOptions;
  /** Two of three points in a row beyond two sigma. */
  readonly twoOfThree?: boolean | TwoOfThreeOptions;
}

/**
 * What to show where signals point both ways at one point: the improvement (Making Data Count), the concern, whichever rule
 * comes first in the preset's order (NHSRplotthedots: outside, trend, two of three, shift), or two icons (PowerBI-SPC) and the
 * mark of the first rule.
 */
export type ConflictRule = 'improvement' | 'concern' | 'precedence' | 'both';

/** How to analyse a series. Everything may be left out: the defaults are NHS England's Making Data Count rules. */
export interface AnalysisOptions {
  /** Default `i`, the XmR chart of individual values. */
  readonly chart?: ChartKind;
  /** Whose defaults to use for every option below. Default `mdc`. */
  readonly preset?: Preset;
  /** Default `neutral`. */
  readonly direction?: Direction;
  /**
   * What `numerator` and `denominator` count in the charts `i`, `mr` and `run`: `cases`, one each of so many (people who said so, of
   * those asked); `events`, in any amount of time or space; or an `amount` of any size. A row that cannot be that is a gap, with a
   * warning: more cases than people, a count below zero or not whole. Left out, every ratio is taken, and one that is no share
   * among shares is warned of. The other charts know what they count.
   */
  readonly counting?: 'cases' | 'events' | 'amount';
  /** One number, one for each row as given (`null` where there is none), or periods. In the unit of the values. */
  readonly target?: number | null | readonly (number | null)[] | readonly TargetPeriod[];
  readonly baseline?: Baseline | null;
  /**
   * Whether the baseline is the beginning of the `first` phase only (default), or its `points` are those of `every` phase that a
   * rebase starts (`nhsr`).
   */
  readonly baselineIn?: 'first' | 'every';
  /** Whether shift and two of three may run across the end of a baseline. `mdc`: no; `nhsr`, `pbi`: yes. */
  readonly acrossBaseline?: boolean;
  readonly rebase?: readonly Rebase[];
  /**
   * What a rebase date between two points does: start at the `next` point (default), or be ignored as the Making Data Count
   * SQL tool does. A warning is given either way.
   */
  readonly rebaseBetweenPoints?: 'next' | 'ignore';
  readonly ghost?: readonly Ghost[];
  readonly pauses?: readonly Pause[];
  readonly rules?: RuleOptions;
  /**
   * Three sigma as a multiple of the mean moving range: `2.66` (Making Data Count, NHSRplotthedots) or `3/1.128`, unrounded
   * (PowerBI-SPC, qicharts2). For charts that rest on moving ranges.
   */
  readonly sigma?: '2.66' | '3/1.128';
  /**
   * Leave moving ranges above 3.267 × their mean out of that mean, once (Nelson 1982). `mdc`: no; `nhsr`, `pbi`: yes. `true`
   * keeps all ranges, with a warning, where only ranges of zero would be left, because the limits would fall onto the mean and
   * call every point special. `unguarded` lets them, and in `nhsr` and `pbi` leaves a series that never changes without limits, as
   * the tools of those names do.
   */
  readonly screenOutliers?: boolean | 'unguarded';
  /** Default `improvement` in `mdc`, `precedence` in `nhsr`, `both` in `pbi`. */
  readonly conflict?: ConflictRule;
  /** Whether a target exactly on a limit is passed or failed (`inclusive`, `mdc`), or hit or miss (`exclusive`). */
  readonly assurance?: 'inclusive' | 'exclusive';
  /** What a missing value does: leave a gap (default), or nothing, as if its row were not there (`pbi`). */
  readonly missing?: 'gap' | 'bridge';
  /**
   * How the points of a run chart are tested: Anhøj's longest run and crossings (default), or `classic`: a shift of 6, a trend of
   * 5 and the number of crossings (Perla, Provost & Murray 2011). `pbi` has the shift and trend of its other charts unless one of
   * them is asked for.
   */
  readonly runTests?: 'anhoej' | 'classic';
  /**
   * How `xbar` and `s` take the standard deviation of subgroups together: pooled variances (default), or the plain mean of the
   * standard deviations where all subgroups are of one size. `averaged` is the way of qicharts2 in another thing too: `xbar` keeps
   * a subgroup of one measurement, as its own mean and without limits. Otherwise it is a gap.
   */
  readonly subgroupSigma?: 'pooled' | 'averaged';
  /** The centre of a `g` chart: 0.693 × the mean, the median a geometric distribution would have (`mdc`), or the median. */
  readonly gCentre?: 'expectedMedian' | 'median';
  /** Values needed before limits and icons should be shown. Default 15; 2 in `nhsr` and `pbi`, which draw any limits there are. */
  readonly minPoints?: number;
  /** Values a stretch with limits of its own should have; fewer are warned of. Default 12; 13 in `nhsr`, 2 in `pbi`. */
  readonly minSegmentPoints?: number;
}
