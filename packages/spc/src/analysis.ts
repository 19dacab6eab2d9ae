import type { ChartKind, Direction, Preset, ShiftOptions, TrendOptions, TwoOfThreeOptions } from './options.ts';
import type { Warning } from './warnings.ts';

/**
 * The lines of the chart at a point. `null` where there is none: no centre without a value, no limits from a single value, none
 * at all in a run chart. Points that share their lines share this object; where limits depend on a point's own n, each has one.
 */
export interface Lines {
  /** The mean, or what `Analysis.centre` says. */
  readonly centre: number | null;
  /**
   * Lower and upper process limit, three sigma from the centre. Those of `i` are not cut at 0 or 100 %: that is for the drawing
   * to do. Others are cut where their formula cuts them.
   */
  readonly lowerLimit: number | null;
  readonly upperLimit: number | null;
  readonly lowerTwoSigma: number | null;
  readonly upperTwoSigma: number | null;
  readonly lowerOneSigma: number | null;
  readonly upperOneSigma: number | null;
}

/** The four rules of a chart with limits; `longRun` is Anhøj's test of a run chart, a run too long for chance. */
export type Rule = 'outside' | 'shift' | 'trend' | 'twoOfThree' | 'longRun';
/** Above or below the centre or limit; for a trend, rising or falling. */
export type Side = 'high' | 'low';
/** What a signal means given the direction of improvement; `neutral` when the direction is. */
export type Meaning = 'improvement' | 'concern' | 'neutral';

/** One pattern that a rule found: special cause. */
export interface Signal {
  /** Its place in `Analysis.signals`. */
  readonly index: number;
  readonly rule: Rule;
  readonly side: Side;
  readonly meaning: Meaning;
  /** First and last flagged point, as places in `Analysis.points`. Points between that are ghosted are not flagged. */
  readonly from: number;
  readonly to: number;
  /** How many points are flagged: the length of a shift or trend, the points in the zone for two of three. */
  readonly count: number;
}

/** A point was left out on purpose. */
export interface GhostMark {
  readonly reason: string | null;
}

/** A point, and all there is to draw or say about it. */
export interface AnalysedPoint {
  /** The date as it was given. */
  readonly date: string;
  /** `null` is a gap. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many the value rests on: the denominator, or the measurements of the subgroup; `null` where that is not known. */
  readonly n: number | null;
  /** The row of the input this came from; differs from the place here when the input was not in date order. */
  readonly row: number;
  readonly lines: Lines;
  readonly target: number | null;
  /** Its place in `Analysis.segments`. */
  readonly segment: number;
  /** Set for a point that is drawn, but in no calculation and no rule. */
  readonly ghost: GhostMark | null;
  /** Its place in `Analysis.pauses`, for a point in a pause: drawn, but in no calculation and no rule. */
  readonly pause: number | null;
  /** Every signal this point is part of, in the order outside, shift, trend, two of three. */
  readonly signals: readonly Signal[];
  /**
   * The mark to draw. `common` is ordinary variation. Where signals disagree, the option `conflict` decides.
   * `null` for gaps, ghosts and points in a pause.
   */
  readonly cause: 'common' | Meaning | null;
  /** Which way, for a special cause; `null` otherwise. */
  readonly side: Side | null;
  /** Signals that point both ways at once: improvement and concern or, where neither way is better, high and low. */
  readonly conflict: boolean;
}

/** A stretch of points that rules (but for the trend) do not cross. */
export interface Segment {
  readonly index: number;
  /** Counts rebases: a baseline and what is measured against it are two segments of one phase, with the same lines. */
  readonly phase: number;
  readonly kind: 'first' | 'baseline' | 'afterBaseline' | 'rebased';
  /** First and last point, as places in `Analysis.points`, both included. */
  readonly from: number;
  readonly to: number;
  /** The lines its points share. A centre only, where limits differ with the n of each point: those are in the points. */
  readonly lines: Lines;
  /** Values that count: gaps and ghosts left out. */
  readonly count: number;
  /**
   * Mean of the moving ranges behind the limits; `null` when there are none. Of `pp` and `up` in standard deviations, of `t` in
   * times^(1 / 3.6).
   */
  readonly meanMovingRange: number | null;
  /** Why it was rebased, where that was given. */
  readonly reason: string | null;
  /** The run tests of a run chart; `null` for other charts, and where no point lies off the median. */
  readonly runs: RunTest | null;
}

/**
 * Tests of a run chart: Anhøj's (Anhøj & Olesen 2014), or the classic ones (Perla, Provost & Murray 2011), as the option
 * `runTests` has it. Points on the median are left out of both.
 */
export interface RunTest {
  readonly test: 'anhoej' | 'classic';
  /** Points that are not on the median. */
  readonly useful: number;
  readonly longest: number;
  /** A longest run above this is a signal. Anhøj: round(log2(useful)) + 3; classic: one point less than a shift. */
  readonly longestMax: number;
  readonly crossings: number;
  /** Fewer crossings of the median than this are a signal. Anhøj: the 5 % quantile of a binomial(useful − 1, ½). */
  readonly crossingsMin: number;
  /** More crossings than this are a signal in the classic test; `null` where there is no such limit. */
  readonly crossingsMax: number | null;
  readonly signal: boolean;
}

/** A time in which nothing was measured as usual. */
export interface PauseMark {
  /** First and last point inside, as places in `Analysis.points`; `null` when no point lies inside. */
  readonly from: number | null;
  readonly to: number | null;
  /** Place of the first point after it; `null` when there is none. */
  readonly next: number | null;
  readonly reason: string | null;
}

/** Icon for variation: what the latest point says. */
export type Variation =
  'commonCause' | 'improvementHigh' | 'improvementLow' | 'concernHigh' | 'concernLow' | 'neutralHigh' | 'neutralLow';

/** Icon for assurance: whether the process, left as it is, will meet its target. */
export type Assurance = 'pass' | 'fail' | 'hitOrMiss';

/** What the dates count in; decides how they are written. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The rules as they were applied, with every default filled in; `null` is off. */
export interface AppliedRules {
  readonly outside: boolean;
  readonly shift: Required<ShiftOptions> | null;
  readonly trend: Required<TrendOptions> | null;
  readonly twoOfThree: Required<TwoOfThreeOptions> | null;
}

/**
 * What the centre line is: the mean, the median, or a `typical` value, about which half of the values should lie above and half
 * below, though it is neither of them: 0.693 × the mean of a `g` chart, or in a `t` chart the mean of the transformed times turned
 * back into a time.
 */
export type CentreKind = 'mean' | 'median' | 'typical';

/** All that a chart, its table, its icons and its words need. Plain data: it survives `JSON.stringify`. */
export interface Analysis {
  readonly chart: ChartKind;
  readonly preset: Preset;
  readonly centre: CentreKind;
  readonly direction: Direction;
  readonly rules: AppliedRules;
  /** In date order; as many as rows were given. */
  readonly points: readonly AnalysedPoint[];
  readonly segments: readonly Segment[];
  /** In the order of their dates. */
  readonly pauses: readonly PauseMark[];
  /** In order of their first point. */
  readonly signals: readonly Signal[];
  /** Place of the last point with a value that is not ghosted: the one the icons speak of. `null` without any. */
  readonly latest: number | null;
  /** `null` when nothing could be analysed. */
  readonly variation: Variation | null;
  /** A second icon, where signals disagree at the latest point and the option `conflict` is `both`. */
  readonly alsoVariation: Variation | null;
  /** `null` without a target or limits at the latest point, or when the direction is neutral. */
  readonly assurance: Assurance | null;
  /** Values that count: gaps and ghosts left out. */
  readonly count: number;
  /**
   * Whether there are values enough to show limits, marks and icons. They are calculated all the same; while this is `false`
   * draw the values about `median`, and say how many more are needed (warning `tooFewPoints`).
   */
  readonly enoughPoints: boolean;
  /** The centre to draw while there are too few points; `null` once there are enough, or when there is no value. */
  readonly median: number | null;
  readonly grain: Grain;
  /**
   * What a reader should know before trusting the chart, worst first. With one of severity `error` nothing is calculated:
   * points carry their values only.
   */
  readonly warnings: readonly Warning[];
}
