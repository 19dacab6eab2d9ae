import { analyseChart } from './analyse-chart.ts';
import type { Analysis } from './analysis.ts';
import { individuals } from './charts/individuals.ts';
import type { AnalysisOptions, SeriesPoint } from './options.ts';

/** The options of the XmR chart of individual values. */
export type IndividualsOptions = AnalysisOptions & { readonly chart?: 'i' };

/**
 * The same as `analyse` for the XmR chart of individual values alone, without the code of the other kinds of chart: for pages
 * where every kilobyte counts.
 */
export function analyseIndividuals(
  input: readonly SeriesPoint[],
  options: IndividualsOptions = {},
): Analysis & { readonly chart: 'i' } {
  return { ...analyseChart({ i: individuals }, input, options), chart: 'i' };
}
