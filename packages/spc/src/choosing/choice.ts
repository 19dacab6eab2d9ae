import type { ChartKind } from '../options.ts';

/**
 * What is counted.
 *
 * | counting | each period holds | rows need |
 * | --- | --- | --- |
 * | `share` | how many of the people asked said it | `numerator`, `denominator` |
 * | `value` | one measurement | `value` |
 * | `events` | how often something happened, in like periods | `value` |
 * | `rate` | how often something happened, for so many units (bed days) | `numerator`, `denominator` |
 * | `casesBetween` | cases from one event to the next | `value` |
 * | `timeBetween` | time from one event to the next | `value` |
 * | `subgroups` | several measurements | `subgroup` |
 */
export type Counting = 'share' | 'value' | 'events' | 'rate' | 'casesBetween' | 'timeBetween' | 'subgroups';

/**
 * Why a chart fits.
 *
 * - `fewPoints`: too few periods for limits yet
 * - `usual`: what the Making Data Count team would draw
 * - `allTheSame`: a share of none or all so far
 * - `nearEnd`: so near none or all, with so few people, that a chart of shares could show no improvement
 * - `uneven`: so different numbers of people a period that straight limits would mislead
 * - `unevenFew`: the same, and too few people for limits from the binomial distribution
 * - `moreSpread`: uneven, and more variation than chance alone would bring
 * - `counts`, `rates`: events, alone or for so many units
 * - `rareEvents`: less than one event a period
 * - `casesBetween`, `timeBetween`, `subgroups`: what is counted leaves one chart
 * - `singles`: subgroups of one are single values
 * - `unusable`: there is no list of rows, or it was not said what is counted
 */
export type ChoiceReason =
  | 'fewPoints'
  | 'usual'
  | 'allTheSame'
  | 'nearEnd'
  | 'uneven'
  | 'unevenFew'
  | 'moreSpread'
  | 'counts'
  | 'rates'
  | 'rareEvents'
  | 'casesBetween'
  | 'timeBetween'
  | 'subgroups'
  | 'singles'
  | 'unusable';

/**
 * When to take another chart instead.
 *
 * - `straightLimits`: to have one pair of straight limits, which is easier to explain
 * - `limitsFromPeople`: to have limits that know how many people were asked; fewer false alarms
 * - `allowsSpread`: where there is more variation than chance alone would bring
 * - `fewRare`: to see improvement although most periods are already perfect
 * - `onlyDates`: when it is known when each event was, but not how many cases were between
 * - `spread`: beside the chart of means, to see whether the measurements of a period spread more
 * - `noLimits`: to draw without limits, or while there are few periods
 */
export type AlternativeReason =
  'straightLimits' | 'limitsFromPeople' | 'allowsSpread' | 'fewRare' | 'onlyDates' | 'spread' | 'noLimits';

/** What the choice rests on; `null` where it does not apply. */
export interface ChoiceFacts {
  readonly counting: Counting;
  /** Periods that could be used, and periods that could not: gaps, and rows that lack what is counted. */
  readonly periods: number;
  readonly skipped: number;
  /** Periods needed before limits are drawn. */
  readonly needed: number;
  /** People, units or measurements in the mean, the smallest and the largest period. */
  readonly size: { readonly mean: number; readonly smallest: number; readonly largest: number } | null;
  /** Whether a period has a quarter more, or less, than the mean. */
  readonly uneven: boolean;
  /** The share, the rate, or the mean. */
  readonly centre: number | null;
  /** In a mean period: events, or people who gave the rarer of the two answers. */
  readonly expected: number | null;
  /** How many times the variation is what chance alone would bring (Laney's sigma z), and from where that is too much. */
  readonly dispersion: { readonly ratio: number; readonly limit: number; readonly over: boolean } | null;
}

export interface Alternative {
  readonly chart: ChartKind;
  readonly reason: AlternativeReason;
}

/** The chart that fits, why, and what else might. Plain data. */
export interface ChartChoice {
  readonly chart: ChartKind;
  readonly reason: ChoiceReason;
  /** With too few points: the chart to draw when there are enough; otherwise the same as `chart`. */
  readonly later: ChartKind;
  readonly facts: ChoiceFacts;
  /** Best first; none of them is `chart`. */
  readonly alternatives: readonly Alternative[];
}
