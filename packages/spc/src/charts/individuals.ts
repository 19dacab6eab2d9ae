import { movingRange, threeSigma } from '../moving-range.ts';
import type { Settings } from '../settings.ts';
import { readIndividuals } from './individual-rows.ts';
import { symmetric } from './lines.ts';
import { meanOf } from './mean.ts';
import type { ChartMethod, Measurement, Stretch } from './method.ts';

/**
 * The XmR chart of individual values: mean ± 2.66 (or 3 / 1.128) × mean moving range. There is no mean without a value, and
 * there are no limits without two neighbours.
 */
export const individuals: ChartMethod = {
  kind: 'i',
  centre: () => 'mean',
  read: readIndividuals,
  measure: ({ values }: Stretch, settings: Settings): Measurement => {
    const range = movingRange(values, settings.screen);
    const width = range.mean === null ? null : threeSigma[settings.sigma] * range.mean;
    return { lines: symmetric(meanOf(values), width), linesFor: null, movingRange: range, warnings: [] };
  },
};
