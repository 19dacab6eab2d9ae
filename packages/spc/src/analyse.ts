import { analyseChart } from './analyse-chart.ts';
import type { Analysis } from './analysis.ts';
import { methods } from './charts/all.ts';
import type { AnalysisOptions, SeriesPoint } from './options.ts';

/**
 * Analyses a series as a statistical process control chart: one call, one result that holds all there is to draw and say.
 *
 * Never throws for bad data. What is wrong is in `warnings`; with an error among them (two rows of one date, a date that is
 * none) nothing is calculated and the points carry their values only.
 *
 * @param input Rows in any order, at most one for each date.
 * @param options Left out, NHS England's Making Data Count rules apply.
 * @example
 * const { variation, warnings } = analyse([{ date: '2026-01-01', numerator: 19, denominator: 24 }], { direction: 'increase' });
 */
export function analyse(input: readonly SeriesPoint[], options: AnalysisOptions = {}): Analysis {
  return analyseChart(methods, input, options);
}
