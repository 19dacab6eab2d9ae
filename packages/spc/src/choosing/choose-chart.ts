import { isUsable } from '../usable.ts';
import { isFields, type Fields } from '../checked.ts';
import type { ChartKind, SeriesPoint } from '../options.ts';
import type { Alternative, ChartChoice, ChoiceFacts, ChoiceReason, Counting } from './choice.ts';
import { dispersionOf, type Counted } from './dispersion.ts';

/** Periods before limits: the Making Data Count SQL tool (v2.5) draws a run chart below 15. */
const pointsForLimits = 15;
/**
 * People of the rarer answer a period from which limits of the binomial distribution can be trusted: 4, and below 1 not even
 * the shape is right (Hart & Hart 2002, Statistical Process Control for Health Care, p. 190, after ASTM 1990).
 */
const trusted = 4;
const shapeless = 1;
/** Within 5 % of none or all. Our judgement: an XmR chart of 5 people a week then has its limit past the end. */
const nearEnd = 0.05;
/** Periods within a quarter of their mean size may share limits: the usual rule of thumb for p charts. */
const evenWithin = 0.25;

interface Choice {
  readonly chart: ChartKind;
  readonly reason: ChoiceReason;
  readonly alternatives: readonly Alternative[];
}

export interface ChooseChartOptions {
  /** What there is so far, as `analyse` takes it. */
  readonly history: readonly SeriesPoint[];
  readonly counting: Counting;
  /** Periods before limits are drawn. Default 15, as for `analyse`. */
  readonly minPoints?: number;
}

/**
 * Says which chart fits what is counted, why, and what else might: for whoever sets a chart up. A chart that has been chosen
 * need not be changed because this would choose another with new data.
 *
 * Never throws: without a list, or with no such `counting`, the reason is `unusable` and the chart the usual one.
 *
 * @example
 * chooseChart({ history: weeks, counting: 'share' }); // { chart: 'i', reason: 'usual', alternatives: [{ chart: 'p', … }], … }
 */
export function chooseChart(options: ChooseChartOptions): ChartChoice {
  const { history, counting, minPoints } = readOptions(options);
  if (history === null || counting === null) return unusable(counting ?? 'value', minPoints);
  const periods = history.flatMap((row) => (isFields(row) ? (countedOf(row, counting) ?? []) : []));
  const facts = factsOf(periods, history.length - periods.length, counting, minPoints);
  const { chart, reason, alternatives } = choose(facts);
  if (periods.length >= minPoints) return { chart, reason, later: chart, facts, alternatives };
  return { chart: 'run', reason: 'fewPoints', later: chart, facts, alternatives: [] };
}

interface Read {
  readonly history: readonly unknown[] | null;
  readonly counting: Counting | null;
  readonly minPoints: number;
}

function readOptions(options: unknown): Read {
  const { history, counting, minPoints } = isFields(options) ? options : {};
  const isCount = Number.isInteger(minPoints) && (minPoints as number) >= 1;
  return {
    history: Array.isArray(history) ? history : null,
    counting: countings.find((each) => each === counting) ?? null,
    minPoints: isCount ? (minPoints as number) : pointsForLimits,
  };
}

function unusable(counting: Counting, needed: number): ChartChoice {
  const facts = factsOf([], 0, counting, needed);
  return { chart: 'i', reason: 'unusable', later: 'i', facts, alternatives: [] };
}

const countings: readonly Counting[] = ['share', 'value', 'events', 'rate', 'casesBetween', 'timeBetween', 'subgroups'];

// Single values are counted as so much for one unit.
function countedOf({ value, numerator, denominator, subgroup }: Fields, counting: Counting): Counted | null {
  const [one, is, of] = [numberOf(value), numberOf(numerator), numberOf(denominator)];
  switch (counting) {
    case 'share':
      return is >= 0 && is <= of && of > 0 ? { numerator: is, denominator: of } : null;
    case 'rate':
      return is >= 0 && of > 0 ? { numerator: is, denominator: of } : null;
    case 'subgroups': {
      const measured = (Array.isArray(subgroup) ? subgroup : []).map(numberOf).filter((each) => !Number.isNaN(each));
      return measured.length > 0
        ? { numerator: measured.reduce((sum, each) => sum + each, 0), denominator: measured.length }
        : null;
    }
    case 'value': {
      const single = value === undefined || value === null ? is / of : one;
      return Number.isFinite(single) ? { numerator: single, denominator: 1 } : null;
    }
    default:
      return one >= 0 ? { numerator: one, denominator: 1 } : null;
  }
}

// `NaN` for anything that cannot be calculated with, which no comparison holds for.
function numberOf(given: unknown): number {
  return isUsable(given) ? given : NaN;
}

function factsOf(periods: readonly Counted[], skipped: number, counting: Counting, needed: number): ChoiceFacts {
  const facts = { counting, periods: periods.length, skipped, needed };
  if (periods.length === 0)
    return { ...facts, size: null, uneven: false, centre: null, expected: null, dispersion: null };
  let all = 0;
  let counted = 0;
  let smallest = Infinity;
  let largest = -Infinity;
  for (const { numerator, denominator } of periods) {
    all += denominator;
    counted += numerator;
    if (denominator < smallest) smallest = denominator;
    if (denominator > largest) largest = denominator;
  }
  const mean = all / periods.length;
  const centre = counted / all;
  const isCount = counting === 'share' || counting === 'rate' || counting === 'events';
  return {
    ...facts,
    size: counting === 'share' || counting === 'rate' || counting === 'subgroups' ? { mean, smallest, largest } : null,
    uneven: largest > mean * (1 + evenWithin) || smallest < mean * (1 - evenWithin),
    // A rate among next to nobody can be more than a number holds.
    centre: Number.isFinite(centre) ? centre : null,
    expected: isCount ? (counting === 'share' ? mean * Math.min(centre, 1 - centre) : counted / periods.length) : null,
    dispersion: isCount ? dispersionOf(periods, counting === 'share' ? 'binomial' : 'poisson') : null,
  };
}

function choose(facts: ChoiceFacts): Choice {
  const noLimits: Alternative = { chart: 'run', reason: 'noLimits' };
  const straight: Alternative = { chart: 'i', reason: 'straightLimits' };
  const dates: Alternative = { chart: 't', reason: 'onlyDates' };
  const over = facts.dispersion?.over === true;
  const rare = (facts.expected ?? Infinity) < shapeless;
  switch (facts.counting) {
    case 'share':
      return chooseForShare(facts, over);
    case 'value':
      return { chart: 'i', reason: 'usual', alternatives: [noLimits] };
    case 'events':
      if (rare) return { chart: 't', reason: 'rareEvents', alternatives: [straight] };
      if (over) return { chart: 'i', reason: 'moreSpread', alternatives: [noLimits] };
      return { chart: 'c', reason: 'counts', alternatives: [straight] };
    case 'rate':
      if (rare) return { chart: 't', reason: 'rareEvents', alternatives: [{ chart: 'u', reason: 'limitsFromPeople' }] };
      if (over) return { chart: 'up', reason: 'moreSpread', alternatives: [straight] };
      return { chart: 'u', reason: 'rates', alternatives: [{ chart: 'up', reason: 'allowsSpread' }, straight] };
    case 'casesBetween':
      return { chart: 'g', reason: 'casesBetween', alternatives: [dates] };
    case 'timeBetween':
      return { chart: 't', reason: 'timeBetween', alternatives: [straight] };
    case 'subgroups':
      if ((facts.size?.largest ?? 0) < 2) return { chart: 'i', reason: 'singles', alternatives: [noLimits] };
      return { chart: 'xbar', reason: 'subgroups', alternatives: [{ chart: 's', reason: 'spread' }] };
  }
}

function chooseForShare({ centre, expected, uneven }: ChoiceFacts, over: boolean): Choice {
  const straight: Alternative = { chart: 'i', reason: 'straightLimits' };
  const between: readonly Alternative[] = [
    { chart: 'g', reason: 'fewRare' },
    { chart: 't', reason: 'onlyDates' },
  ];
  if (centre === null || expected === null) return { chart: 'i', reason: 'usual', alternatives: [] };
  const few = expected < shapeless;
  if (expected === 0) return { chart: 'i', reason: 'allTheSame', alternatives: between };
  if (few && Math.min(centre, 1 - centre) <= nearEnd) {
    return { chart: 'g', reason: 'nearEnd', alternatives: [...between.slice(1), straight] };
  }
  const extra = few ? between.slice(0, 1) : [];
  if (uneven && over)
    return { chart: 'pp', reason: 'moreSpread', alternatives: [{ chart: 'ip', reason: 'allowsSpread' }, straight] };
  if (uneven && expected < trusted) return { chart: 'ip', reason: 'unevenFew', alternatives: [...extra, straight] };
  if (uneven)
    return { chart: 'p', reason: 'uneven', alternatives: [{ chart: 'pp', reason: 'allowsSpread' }, straight] };
  if (over) return { chart: 'i', reason: 'usual', alternatives: [{ chart: 'pp', reason: 'allowsSpread' }] };
  if (expected < trusted) return { chart: 'i', reason: 'usual', alternatives: extra };
  return { chart: 'i', reason: 'usual', alternatives: [{ chart: 'p', reason: 'limitsFromPeople' }] };
}
