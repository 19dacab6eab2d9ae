import type { Analysis, Rule } from '../analysis.ts';
import type { Baseline } from '../options.ts';
import type { ForecastChart } from '../small-samples/forecast.ts';
import type { Interval } from '../small-samples/wilson.ts';
import type { GateErrorRates } from './error-rates.ts';

interface Common {
  /** The share to reach: 0.8 for 80 %. With the direction `decrease`: the share not to exceed. */
  readonly aim: number;
  readonly direction: 'increase' | 'decrease';
  /** How many of the latest periods are pooled. Default 12. */
  readonly lastPeriods?: number;
  /** Periods since the change before anything is called sustained. Default 24. */
  readonly minPeriodsAfter?: number;
  /** Periods the baseline needs. Default 12. */
  readonly minBaselinePeriods?: number;
  /**
   * The chart's own options, as for `analyse`. Left out, those of the analysis that was given, otherwise those of Making Data
   * Count. The trend rule is not used, whatever they say.
   */
  readonly chart?: ForecastChart;
}

/**
 * What to judge by. The baseline is everything before `changeDate` (a week that the change falls in belongs to it), or what
 * `baseline` says.
 */
export type GateOptions = Common & ({ readonly changeDate: string } | { readonly baseline: Baseline });

/** Periods taken together. */
export interface Pool extends Interval {
  readonly numerator: number;
  readonly denominator: number;
  readonly share: number;
  readonly periods: number;
  /** The date of the first and the last period. */
  readonly from: string;
  readonly until: string;
}

interface ConditionFacts {
  /** A sign of improvement since the change: a point outside, a shift, or two of three. */
  readonly signal: { readonly rules: readonly Rule[]; readonly first: string | null };
  /** The latest periods together reach the aim. */
  readonly aim: { readonly aim: number; readonly last: Pool | null };
  /** The whole 95 % interval of the latest periods lies on the better side of the baseline's share. */
  readonly aboveBaseline: { readonly baseline: Pool | null; readonly last: Pool | null };
  /**
   * No slide back: among the latest periods, no run (as long as the chart's shift) on the worse side of the mean since the
   * change.
   */
  readonly noSlide: {
    readonly longest: number;
    readonly atMost: number;
    /** The share since the change, all periods alike. */
    readonly level: number | null;
  };
  /** For strong evidence: the 95 % intervals of the baseline and of the latest periods do not overlap. */
  readonly apart: { readonly baseline: Pool | null; readonly last: Pool | null };
}

export type ConditionCode = keyof ConditionFacts;

/** One condition. `met` is `null` while there are too few periods to judge it. */
export type Condition = {
  [Code in ConditionCode]: { readonly code: Code; readonly met: boolean | null } & ConditionFacts[Code];
}[ConditionCode];

/**
 * - `notEnoughData`: it cannot be judged, see `unusable`
 * - `tooEarly`: too few periods since the change
 * - `notYet`: one of the first four conditions is not met
 * - `improvedSustained`: the first four are met
 * - `improvedStrongEvidence`: all five are
 */
export type Grade = 'notEnoughData' | 'tooEarly' | 'notYet' | 'improvedSustained' | 'improvedStrongEvidence';

/**
 * `dates`: they cannot be trusted, see the warnings of `analyse`; `options`: an aim that is not a share, a number of periods that
 * cannot be, a direction that is neither way, no such baseline; `people`: a value comes without the people it rests on; `baseline`: too few periods in it.
 */
export type Unusable = 'dates' | 'options' | 'people' | 'baseline';

export type GateWarning =
  /** Few people a period, and the start so good that a rise is hard to tell from chance. */
  | { readonly code: 'askMore'; readonly people: number; readonly needed: number; readonly baseline: number }
  /** Rows whose counts cannot be, such as 9 of 5, counted from 0 as they were given: left out. */
  | { readonly code: 'leftOut'; readonly rows: readonly number[] }
  /** The baseline itself holds special cause, so it is a poor start to measure from. */
  | { readonly code: 'unsteadyBaseline' };

/** Whether an improvement is sustained, condition by condition. Plain data. */
export interface Gate {
  readonly grade: Grade;
  /** Set with `notEnoughData` only. */
  readonly unusable: Unusable | null;
  /** Always all five, in the order signal, aim, aboveBaseline, noSlide, apart. */
  readonly conditions: readonly Condition[];
  /** What the next better grade still needs; empty at the best, and while it cannot be judged. */
  readonly missing: readonly ConditionCode[];
  readonly direction: 'increase' | 'decrease';
  /** Periods with answers: so many there are, so many there should be. */
  readonly periods: {
    readonly before: number;
    readonly beforeNeeded: number;
    readonly after: number;
    readonly afterNeeded: number;
    /** How many of the latest are pooled. */
    readonly lastNeeded: number;
  };
  readonly baseline: Pool | null;
  /** The latest periods together; `null` while there are too few since the change. */
  readonly last: Pool | null;
  /** People in a middling period: the median. `null` without any. */
  readonly peopleEachPeriod: number | null;
  /**
   * How often this gate is wrong, by simulation, for just this number of people a period and these settings; empty where
   * that was not simulated. Nothing is worked out in between.
   */
  readonly errorRates: readonly GateErrorRates[];
  readonly warnings: readonly GateWarning[];
}

/** Rows, or an analysis: its ghosts and pauses are then left out here too. */
export type GateInput = Analysis | readonly GatePeriod[];

/** One period: a row as `analyse` takes it. */
export interface GatePeriod {
  readonly date: string;
  readonly value?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
}
