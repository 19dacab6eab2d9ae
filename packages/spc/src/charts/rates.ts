import { dispersionOf } from './laney.ts';
import { linesByN } from './lines-by-n.ts';
import { symmetric } from './lines.ts';
import { lowMean } from './low-mean.ts';
import type { ChartMethod } from './method.ts';
import { readRatios } from './ratio-rows.ts';
import { meanRatio } from './weighted-mean.ts';

const sigma = (mean: number, n: number): number => Math.sqrt(mean / n);

/**
 * The u chart: events for each unit (falls for each bed day). The centre is Σ numerators / Σ denominators, the limits are three
 * Poisson standard deviations of each n from it, cut at 0 (Montgomery 7.3).
 */
export const rates: ChartMethod = {
  kind: 'u',
  range: { least: 0 },
  centre: () => 'mean',
  read: (input, rows) => readRatios(input, rows, 'events'),
  measure: (stretch) => {
    const mean = meanRatio(stretch);
    const lines = linesByN(mean, stretch, (n) => symmetric(mean, 3 * sigma(mean ?? NaN, n), 0));
    return { ...lines, movingRange: null, warnings: lowMean(stretch, mean) };
  },
};

/** The u′ chart: the u chart with Laney's correction, for large n. Without a single event it has no limits. */
export const ratesPrime: ChartMethod = {
  ...rates,
  kind: 'up',
  measure: (stretch, settings) => {
    const mean = meanRatio(stretch);
    const { movingRange, width } = dispersionOf(stretch, mean, sigma, settings);
    const lines = linesByN(mean, stretch, (n) => symmetric(mean, width(n), 0));
    return { ...lines, movingRange, warnings: lowMean(stretch, mean) };
  },
};
