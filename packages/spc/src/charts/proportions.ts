import { dispersionOf } from './laney.ts';
import { linesByN } from './lines-by-n.ts';
import { symmetric } from './lines.ts';
import { lowMean } from './low-mean.ts';
import type { ChartMethod } from './method.ts';
import { readRatios } from './ratio-rows.ts';
import { meanRatio } from './weighted-mean.ts';

const sigma = (mean: number, n: number): number => Math.sqrt((mean * (1 - mean)) / n);

/**
 * The p chart: cases out of so many. The centre is Σ numerators / Σ denominators, the limits are three binomial standard
 * deviations of each n from it, cut at 0 and 1 (Montgomery, Introduction to Statistical Quality Control, 7.2).
 */
export const proportions: ChartMethod = {
  kind: 'p',
  range: { least: 0, most: 1 },
  centre: () => 'mean',
  read: (input, rows) => readRatios(input, rows, 'cases'),
  measure: (stretch) => {
    const mean = meanRatio(stretch);
    const lines = linesByN(mean, stretch, (n) => symmetric(mean, 3 * sigma(mean ?? NaN, n), 0, 1));
    return { ...lines, movingRange: null, warnings: lowMean(stretch, rarer(mean)) };
  },
};

/**
 * The p′ chart: the p chart with Laney's correction, for large n, where binomial limits are too narrow. Where all are cases, or
 * none, it cannot say how far values vary, and has no limits.
 */
export const proportionsPrime: ChartMethod = {
  ...proportions,
  kind: 'pp',
  measure: (stretch, settings) => {
    const mean = meanRatio(stretch);
    const { movingRange, width } = dispersionOf(stretch, mean, sigma, settings);
    const lines = linesByN(mean, stretch, (n) => symmetric(mean, width(n), 0, 1));
    return { ...lines, movingRange, warnings: lowMean(stretch, rarer(mean)) };
  },
};

// The share of cases, or of those that are none, whichever is smaller.
function rarer(mean: number | null): number | null {
  return mean === null ? null : Math.min(mean, 1 - mean);
}
