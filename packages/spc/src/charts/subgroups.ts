import type { Settings } from '../settings.ts';
import { c4 } from './c4.ts';
import { linesByN } from './lines-by-n.ts';
import { symmetric } from './lines.ts';
import { meanOf } from './mean.ts';
import { weightedMean } from './weighted-mean.ts';
import type { ChartMethod, Stretch } from './method.ts';
import { readSubgroups } from './subgroup-rows.ts';

/**
 * The x̄ chart: means of subgroups. The centre is the mean of all measurements; the limits are A3(n) standard deviations within
 * subgroups from it, A3 = 3 / (c4 × √n) (Montgomery 6.3).
 */
export const subgroupMeans: ChartMethod = {
  kind: 'xbar',
  centre: () => 'mean',
  // qicharts2, whose way `averaged` is, keeps a subgroup of one measurement as its own mean.
  read: (input, rows, { subgroupSigma }) => readSubgroups(input, rows, 'mean', subgroupSigma === 'averaged'),
  measure: (stretch, settings) => {
    const { values, n } = stretch;
    const mean = weightedMean(stretch, (at) => (values[at] ?? NaN) * (n[at] ?? NaN));
    const deviation = deviationWithin(stretch, settings);
    const width = (size: number): number | null =>
      deviation === null || size < 2 ? null : (3 * deviation) / (c4(size) * Math.sqrt(size));
    return { ...linesByN(mean, stretch, (size) => symmetric(mean, width(size))), movingRange: null, warnings: [] };
  },
};

/**
 * The s chart: standard deviations of subgroups. The limits are s × (1 ± 3 × c5 / c4), c5 = √(1 − c4²) (Montgomery 6.3); a lower
 * line below zero is 0, but in the preset of PowerBI-SPC, which leaves it there.
 */
export const subgroupDeviations: ChartMethod = {
  kind: 's',
  range: { least: 0 },
  centre: () => 'mean',
  read: (input, rows) => readSubgroups(input, rows, 'deviation', false),
  measure: (stretch, settings) => {
    const deviation = deviationWithin(stretch, settings);
    const least = settings.deviationBelowZero === 'zero' ? 0 : -Infinity;
    const width = (n: number): number | null =>
      deviation === null || n < 2 ? null : (3 * deviation * Math.sqrt(1 - c4(n) ** 2)) / c4(n);
    return {
      ...linesByN(deviation, stretch, (n) => symmetric(deviation, width(n), least)),
      movingRange: null,
      warnings: [],
    };
  },
};

// The standard deviation within subgroups: pooled, or averaged where that is asked for and all subgroups are of one size.
function deviationWithin({ deviations, n }: Stretch, { subgroupSigma }: Settings): number | null {
  let squares = 0;
  let degrees = 0;
  let size = NaN;
  let oneSize = true;
  for (let at = 0; at < deviations.length; at++) {
    const own = n[at] ?? NaN;
    if (Number.isNaN(own)) continue;
    oneSize &&= Number.isNaN(size) || own === size;
    size = own;
    const deviation = deviations[at] ?? NaN;
    if (Number.isNaN(deviation)) continue;
    squares += (own - 1) * deviation ** 2;
    degrees += own - 1;
  }
  if (degrees === 0) return null;
  return subgroupSigma === 'averaged' && oneSize ? meanOf(deviations) : Math.sqrt(squares / degrees);
}
