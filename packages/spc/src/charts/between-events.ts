import { medianOf } from '../median.ts';
import { movingRange, threeSigma } from '../moving-range.ts';
import type { Lines } from '../analysis.ts';
import { aroundCentre, symmetric } from './lines.ts';
import { meanOf } from './mean.ts';
import type { ChartMethod } from './method.ts';
import { readCounts, readTimes } from './value-rows.ts';

/**
 * The g chart: cases between rare events. The upper limit is mean + 3 × √(mean × (mean + 1)), of a geometric distribution
 * (Benneyan 2001; Provost & Murray, p. 228).
 *
 * Making Data Count draws 0.693 × the mean, where the median of such a distribution lies, and the upper limit only. With the
 * median as its centre the chart has a lower limit of 0 and sigma lines, as PowerBI-SPC and qicharts2 draw it.
 */
export const casesBetween: ChartMethod = {
  kind: 'g',
  range: { least: 0 },
  centre: ({ gCentre }) => (gCentre === 'median' ? 'median' : 'typical'),
  read: readCounts,
  measure: ({ values }, settings) => {
    const mean = meanOf(values);
    const lines =
      mean === null ? aroundCentre(null) : gLines(mean, settings.gCentre === 'median' ? medianOf(values) : null);
    return { lines, linesFor: null, movingRange: null, warnings: [] };
  },
};

function gLines(mean: number, median: number | null): Lines {
  const width = 3 * Math.sqrt(mean * (mean + 1));
  if (median === null) return { ...aroundCentre(0.693 * mean), upperLimit: mean + width };
  // What lies below zero is put there: always all of the lower lines, because the width is more than three means.
  return { ...symmetric(mean, width, 0), centre: median };
}

/** Times are near enough normal when raised to this power (Nelson 1994, Journal of Quality Technology 26:239; Montgomery 7.3.5). */
const power = 3.6;

/**
 * The t chart: time between rare events. An individuals chart of time^(1 / 3.6), and its lines turned back into times. A line
 * below zero cannot be turned back: there is none in Making Data Count; it is 0 in PowerBI-SPC and qicharts2.
 */
export const timeBetween: ChartMethod = {
  kind: 't',
  range: { least: 0 },
  centre: () => 'typical',
  read: readTimes,
  measure: ({ values }, settings) => {
    const rooted = values.map((value) => value ** (1 / power));
    const range = movingRange(rooted, settings.screen);
    const width = range.mean === null ? null : threeSigma[settings.sigma] * range.mean;
    const lines = symmetric(meanOf(rooted), width);
    const back = (line: number | null): number | null => {
      if (line === null || line >= 0) return line && line ** power;
      return settings.timeBelowZero === 'zero' ? 0 : null;
    };
    return { lines: eachLine(lines, back), linesFor: null, movingRange: range, warnings: [] };
  },
};

function eachLine(lines: Lines, change: (line: number | null) => number | null): Lines {
  return {
    centre: change(lines.centre),
    lowerLimit: change(lines.lowerLimit),
    upperLimit: change(lines.upperLimit),
    lowerTwoSigma: change(lines.lowerTwoSigma),
    upperTwoSigma: change(lines.upperTwoSigma),
    lowerOneSigma: change(lines.lowerOneSigma),
    upperOneSigma: change(lines.upperOneSigma),
  };
}
