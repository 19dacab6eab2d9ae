import { gaps } from '../columns.ts';
import { meanRange } from '../moving-range.ts';
import { aboutShares } from './about-shares.ts';
import { linesByN } from './lines-by-n.ts';
import { symmetric } from './lines.ts';
import type { ChartMethod, Stretch } from './method.ts';
import { readRatios } from './ratio-rows.ts';
import { meanRatio } from './weighted-mean.ts';

/**
 * The I′ chart: individual ratios whose denominators vary, such as a mean stay of so many people. The centre is Σ numerators / Σ
 * denominators, three sigma is 3 × s̄ × √(1 / n), and s̄ the mean of √(π / 2) × |difference of neighbours| / √(1 / n + 1 / n before)
 * (Taylor, "Normalized I Chart (Laney I′)", 2018, as qicharts2 0.8.1 has it).
 */
export const ratiosPrime: ChartMethod = {
  kind: 'ip',
  centre: () => 'mean',
  read: (input, rows, { counting }) => {
    const { columns, warnings } = readRatios(input, rows, counting ?? 'amount');
    const doubts = counting === null ? aboutShares(rows, columns.values, () => true) : [];
    return { columns, warnings: [...warnings, ...doubts] };
  },
  measure: (stretch, settings) => {
    const mean = meanRatio(stretch);
    const range = meanRange(deviationsOf(stretch), settings.screen);
    const width = (n: number): number | null => (range.mean === null ? null : 3 * range.mean * Math.sqrt(1 / n));
    return { ...linesByN(mean, stretch, (n) => symmetric(mean, width(n))), movingRange: range, warnings: [] };
  },
};

function deviationsOf({ values, n }: Stretch): number[] {
  const deviations = gaps(Math.max(values.length - 1, 0));
  for (let at = 1; at < values.length; at++) {
    const difference = Math.abs((values[at] ?? NaN) - (values[at - 1] ?? NaN));
    deviations[at - 1] = (Math.sqrt(Math.PI / 2) * difference) / Math.sqrt(1 / (n[at] ?? NaN) + 1 / (n[at - 1] ?? NaN));
  }
  return deviations;
}
