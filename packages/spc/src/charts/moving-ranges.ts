import { gaps } from '../columns.ts';
import { outlierFactor } from '../moving-range.ts';
import { readIndividuals } from './individual-rows.ts';
import { aroundCentre } from './lines.ts';
import { meanOf } from './mean.ts';
import type { ChartMethod } from './method.ts';
import { withRules } from './own-rules.ts';

/**
 * The mR chart: how far each value lies from the one before. Limits are 0 and 3.267 × the mean range; one and two sigma are
 * thirds of that, from 0. Outliers are never screened here, because they are what the chart is for (as in the Making Data Count
 * tools).
 *
 * Neighbouring ranges share a value, so that runs of them mean nothing (Nelson 1982): the only rule is a range outside the
 * limit, unless others are asked for. PowerBI-SPC applies them all.
 */
export const movingRanges: ChartMethod = {
  kind: 'mr',
  range: { least: 0 },
  centre: () => 'mean',
  options: (options) =>
    options.preset === 'pbi' ? options : withRules(options, { shift: false, trend: false, twoOfThree: false }),
  read: readIndividuals,
  plot: (values, phases) => {
    const ranges = gaps(values.length);
    for (const places of phases) {
      for (let at = 1; at < places.length; at++) {
        const place = places[at] ?? -1;
        // A pause is the place −1, which no column has: a range from it is NaN, and one to it is written nowhere.
        if (place >= 0) ranges[place] = Math.abs((values[place] ?? NaN) - (values[places[at - 1] ?? -1] ?? NaN));
      }
    }
    return ranges;
  },
  measure: ({ values }) => {
    const mean = meanOf(values);
    const movingRange = { mean, screened: 0, undone: false };
    if (mean === null) return { lines: aroundCentre(null), linesFor: null, movingRange, warnings: [] };
    const upper = outlierFactor * mean;
    const lines = {
      centre: mean,
      lowerLimit: 0,
      upperLimit: upper,
      lowerTwoSigma: 0,
      upperTwoSigma: (2 * upper) / 3,
      lowerOneSigma: 0,
      upperOneSigma: upper / 3,
    };
    return { lines, linesFor: null, movingRange, warnings: [] };
  },
};
