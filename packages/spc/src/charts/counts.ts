import { symmetric } from './lines.ts';
import { lowMean } from './low-mean.ts';
import { meanOf } from './mean.ts';
import type { ChartMethod } from './method.ts';
import { readCounts } from './value-rows.ts';

/** The c chart: events in equal periods. Mean ± 3 × √mean, cut at 0 (Montgomery 7.3). */
export const counts: ChartMethod = {
  kind: 'c',
  range: { least: 0 },
  centre: () => 'mean',
  read: readCounts,
  measure: (stretch) => {
    const mean = meanOf(stretch.values);
    const lines = symmetric(mean, mean === null ? null : 3 * Math.sqrt(mean), 0);
    return { lines, linesFor: null, movingRange: null, warnings: lowMean(stretch, mean) };
  },
};
