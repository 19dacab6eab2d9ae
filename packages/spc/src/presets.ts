import type { Rule } from './analysis.ts';
import { makingDataCount } from './making-data-count.ts';
import type { AnalysisOptions, Preset, ShiftOptions, TrendOptions, TwoOfThreeOptions } from './options.ts';

type Choices = Required<
  Pick<
    AnalysisOptions,
    | 'acrossBaseline'
    | 'assurance'
    | 'baselineIn'
    | 'conflict'
    | 'gCentre'
    | 'minPoints'
    | 'minSegmentPoints'
    | 'missing'
    | 'rebaseBetweenPoints'
    | 'runTests'
    | 'screenOutliers'
    | 'sigma'
    | 'subgroupSigma'
  >
>;

/** Every default of one preset. */
export interface Defaults extends Choices {
  readonly shift: Required<ShiftOptions>;
  readonly trend: Required<TrendOptions>;
  readonly twoOfThree: Required<TwoOfThreeOptions>;
  /** Whether a moving range of exactly 3.267 × the mean stays when outliers are screened. */
  readonly screenKeepsEqual: boolean;
  /** What a lower line of a `t` chart is that would lie below zero. */
  readonly timeBelowZero: 'none' | 'zero';
  /** What a lower line of an `s` chart is that would lie below zero: 0, or where it is. */
  readonly deviationBelowZero: 'zero' | 'kept';
  /** Which rule gives a point its mark where signals disagree and `conflict` is `precedence` or `both`. */
  readonly precedence: readonly Rule[];
}

/**
 * The rules of the Making Data Count SQL tool 2.4 and 2.5 (NHS England), but for two announcements of its team: every point
 * beyond two sigma counts for two of three (November 2023), and improvement is shown where signals disagree (December 2023).
 * It counts 15 values before it shows limits, and warns of a step of fewer than 12.
 */
const mdc: Defaults = {
  sigma: '2.66',
  screenOutliers: false,
  screenKeepsEqual: true,
  shift: { n: makingDataCount.shift, onCentre: 'break' },
  trend: { n: makingDataCount.trend, ties: 'break', acrossRebase: true, pivot: 'both' },
  twoOfThree: makingDataCount.twoOfThree,
  conflict: 'improvement',
  precedence: ['outside', 'trend', 'twoOfThree', 'shift', 'longRun'],
  timeBelowZero: 'none',
  deviationBelowZero: 'zero',
  assurance: 'inclusive',
  acrossBaseline: false,
  baselineIn: 'first',
  rebaseBetweenPoints: 'next',
  missing: 'gap',
  runTests: 'anhoej',
  subgroupSigma: 'pooled',
  gCentre: 'expectedMedian',
  minPoints: makingDataCount.minPoints,
  minSegmentPoints: 12,
};

/**
 * What NHSRplotthedots 0.2.2 (R) does. It screens outliers, leaves points outside the limits out of two of three, colours a
 * point by the first rule that holds, and fixes limits after the first points of every rebase group. It draws limits for any
 * number of points that has them, and warns of a group of fewer than 13. Its faults are left out: among them, it says nothing
 * of a rebase on a date that is not in the data.
 */
const nhsr: Defaults = {
  ...mdc,
  screenOutliers: true,
  screenKeepsEqual: false,
  trend: { ...mdc.trend, acrossRebase: false },
  twoOfThree: { ...mdc.twoOfThree, count: '2to3' },
  conflict: 'precedence',
  assurance: 'exclusive',
  acrossBaseline: true,
  baselineIn: 'every',
  gCentre: 'median',
  timeBelowZero: 'zero',
  minPoints: 2,
  minSegmentPoints: 13,
};

/**
 * What PowerBI-SPC 1.7.4 does. Limits are 3 / 1.128 mean moving ranges, unrounded; the third point of two of three may lie on
 * the other side; rows without a value are dropped; where signals disagree there are two icons, and the point takes the colour
 * of the strongest rule (outside, two of three, trend, shift). It draws limits from two points and does not warn.
 *
 * Two things are not taken over. Its trend is 5 points long unless set otherwise, which calls a third of steady charts of 24
 * points special: here it is 7. And two points are never two of three, although it has them so at the start of a series.
 */
const pbi: Defaults = {
  ...mdc,
  sigma: '3/1.128',
  screenOutliers: true,
  screenKeepsEqual: false,
  trend: { ...mdc.trend, acrossRebase: false, pivot: 'later' },
  twoOfThree: { ...mdc.twoOfThree, third: 'any' },
  conflict: 'both',
  precedence: ['outside', 'twoOfThree', 'trend', 'shift', 'longRun'],
  assurance: 'exclusive',
  acrossBaseline: true,
  missing: 'bridge',
  gCentre: 'median',
  timeBelowZero: 'zero',
  deviationBelowZero: 'kept',
  minPoints: 2,
  minSegmentPoints: 2,
};

/** Whose defaults apply. */
export const presets: Readonly<Record<Preset, Defaults>> = { mdc, nhsr, pbi };
