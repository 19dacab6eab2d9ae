import type { Analysis } from '../analysis.ts';
import { isFields } from '../checked.ts';
import { isAnalysis } from '../is-analysis.ts';
import type { AnalysisOptions, RuleOptions } from '../options.ts';
import { isShare } from '../small-samples/is-share.ts';
import { conditionsOf, gateChart } from './conditions.ts';
import { errorRatesFor } from './error-rates.ts';
import type { Condition, Gate, GateInput, GateOptions, GateWarning, Grade, Unusable } from './gate.ts';
import { historyOf, poolOf, typicalPeople } from './periods.ts';

/**
 * Says whether an improvement is sustained. A signal on a chart is not enough: with no change at all, one chart in four shows
 * one within 24 weeks. So four things are asked for, each separately: a signal, the aim met by the latest periods together,
 * those clearly better than the baseline, and no slide back. A fifth makes the evidence strong.
 *
 * Leave the period that is still going on out. Every period needs its people (`numerator`, `denominator`), because shares alone
 * cannot be pooled. How often the gate is wrong is in the result and in docs/guides/small-samples.md.
 *
 * @example
 * sustainedImprovement(weeks, { changeDate: '2026-03-02', aim: 0.8, direction: 'increase' }).grade; // 'improvedSustained'
 */
export function sustainedImprovement(input: GateInput, options: GateOptions): Gate {
  const given: unknown = options;
  if (!isSound(given)) return unusable('options', 'increase', 0, noPeriods);
  const { direction, aim, lastPeriods = 12, minPeriodsAfter = 24, minBaselinePeriods = 12 } = given;
  const history = historyOf(input, given);
  const needed = {
    beforeNeeded: minBaselinePeriods,
    afterNeeded: Math.max(minPeriodsAfter, lastPeriods),
    lastNeeded: lastPeriods,
  };
  if (typeof history === 'string') return unusable(history, direction, aim, { before: 0, after: 0, ...needed });

  const { before, after, split } = history;
  const latest = after.length < lastPeriods ? [] : after.slice(-lastPeriods);
  const [baseline, last] = [poolOf(before), poolOf(latest)];
  const periods = { before: before.length, after: after.length, ...needed };
  const chart = chartOf(input, given);
  const analysis = gateChart(history, direction, chart);
  const runLength = analysis.rules.shift?.n ?? 7;
  const evidence = { direction, aim, analysis, since: split, baseline, last, latest, after, runLength };
  const peopleEachPeriod = typicalPeople([...before, ...after]);
  if (before.length < minBaselinePeriods) {
    const warnings = aboutRows(history.leftOut);
    return { ...unusable('baseline', direction, aim, periods), baseline, peopleEachPeriod, warnings };
  }
  const conditions = conditionsOf(evidence);
  const grade = after.length < needed.afterNeeded ? 'tooEarly' : gradeOf(conditions);
  const design = { lastPeriods, minPeriodsAfter, baselinePeriods: before.length, isUsual: isUsual(chart) };
  return {
    grade,
    unusable: null,
    conditions,
    missing: missingFor(grade, conditions),
    direction,
    periods,
    baseline,
    last,
    peopleEachPeriod,
    errorRates: errorRatesFor([...before, ...after], direction, design),
    warnings: warningsOf(analysis, direction, baseline?.share ?? null, peopleEachPeriod, history.leftOut),
  };
}

const noPeriods: Gate['periods'] = { before: 0, beforeNeeded: 12, after: 0, afterNeeded: 24, lastNeeded: 12 };

// Options as a page hands them over. A direction that was left out, or mistyped, must not be guessed: the gate would judge the
// change the wrong way round.
function isSound(options: unknown): options is GateOptions {
  if (!isFields(options)) return false;
  const { direction, aim, changeDate, baseline, chart } = options;
  const numbers = [options['lastPeriods'], options['minPeriodsAfter'], options['minBaselinePeriods']];
  return (
    (direction === 'increase' || direction === 'decrease') &&
    isShare(aim) &&
    numbers.every((number) => number === undefined || (Number.isInteger(number) && (number as number) >= 1)) &&
    (changeDate === undefined ? isFields(baseline) : typeof changeDate === 'string') &&
    (chart === undefined || isFields(chart))
  );
}

function gradeOf(conditions: readonly Condition[]): Grade {
  const unmet = conditions.filter(({ met }) => met !== true).map(({ code }) => code);
  if (unmet.some((code) => code !== 'apart')) return 'notYet';
  return unmet.length === 0 ? 'improvedStrongEvidence' : 'improvedSustained';
}

function missingFor(grade: Grade, conditions: readonly Condition[]): Gate['missing'] {
  if (grade === 'improvedSustained') return ['apart'];
  if (grade !== 'notYet' && grade !== 'tooEarly') return [];
  return conditions.filter(({ code, met }) => code !== 'apart' && met !== true).map(({ code }) => code);
}

function warningsOf(
  analysis: Analysis,
  direction: 'increase' | 'decrease',
  baseline: number | null,
  people: number | null,
  leftOut: readonly number[],
): GateWarning[] {
  const warnings = aboutRows(leftOut);
  const start = baseline === null || direction === 'increase' ? baseline : 1 - baseline;
  // From 80 % up, 5 people a week show a rise to 95 % about two times in three; 10 nine times in ten.
  if (start !== null && baseline !== null && start >= 0.8 - 1e-12 && people !== null && people < 10) {
    warnings.push({ code: 'askMore', people, needed: 10, baseline });
  }
  if (analysis.warnings.some(({ code }) => code === 'baselineSpecialCause'))
    warnings.push({ code: 'unsteadyBaseline' });
  return warnings;
}

function aboutRows(leftOut: readonly number[]): GateWarning[] {
  return leftOut.length > 0 ? [{ code: 'leftOut', rows: leftOut }] : [];
}

function chartOf(input: GateInput, { chart }: GateOptions): AnalysisOptions {
  if (chart || !isAnalysis(input)) return chart ?? {};
  const { shift, twoOfThree, outside } = input.rules;
  const rules: RuleOptions = { outside, shift: shift ?? false, twoOfThree: twoOfThree ?? false };
  return { chart: input.chart, preset: input.preset, rules };
}

// Whether it is the chart that was simulated.
function isUsual({ chart = 'i', preset = 'mdc', rules, screenOutliers, sigma }: AnalysisOptions): boolean {
  const { outside = true, shift = true, twoOfThree = true } = rules ?? {};
  const seven = shift === true || (isFields(shift) && (shift.n ?? 7) === 7 && shift.onCentre !== 'skip');
  const plain = twoOfThree === true || (isFields(twoOfThree) && twoOfThree.third !== 'any');
  return chart === 'i' && preset === 'mdc' && outside && seven && plain && !screenOutliers && sigma !== '3/1.128';
}

function unusable(reason: Unusable, direction: 'increase' | 'decrease', aim: number, periods: Gate['periods']): Gate {
  const pools = { baseline: null, last: null };
  return {
    grade: 'notEnoughData',
    unusable: reason,
    conditions: [
      { code: 'signal', met: null, rules: [], first: null },
      { code: 'aim', met: null, aim, last: null },
      { code: 'aboveBaseline', met: null, ...pools },
      { code: 'noSlide', met: null, longest: 0, atMost: 0, level: null },
      { code: 'apart', met: null, ...pools },
    ],
    missing: [],
    direction,
    periods,
    ...pools,
    peopleEachPeriod: null,
    errorRates: [],
    warnings: [],
  };
}
