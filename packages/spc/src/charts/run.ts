import { medianOf } from '../median.ts';
import { anhoej, classic, runsIn } from '../rules/runs.ts';
import { readIndividuals } from './individual-rows.ts';
import { aroundCentre } from './lines.ts';
import type { ChartMethod } from './method.ts';
import { withRules } from './own-rules.ts';

/** Rules of Perla, Provost & Murray (2011): six on one side of the median, five rising or falling, ties passed over. */
const classicRules = {
  outside: false,
  shift: { n: 6, onCentre: 'skip' },
  trend: { n: 5, ties: 'skip' },
  twoOfThree: false,
} as const;

/**
 * The run chart: values about their median, without limits. Points are tested with Anhøj's tests, or with the classic shift and
 * trend. The preset of PowerBI-SPC has the shift and trend of its other charts.
 */
export const run: ChartMethod = {
  kind: 'run',
  centre: () => 'median',
  options: (options) => {
    const { runTests, preset } = options;
    if (runTests === 'classic') return withRules(options, classicRules);
    if (preset === 'pbi' && (runTests === undefined || runTests === null))
      return { ...withRules(options, { outside: false, twoOfThree: false }), runTests: 'classic' };
    return withRules(options, { outside: false, shift: false, trend: false, twoOfThree: false });
  },
  read: readIndividuals,
  measure: ({ values }) => ({
    lines: aroundCentre(medianOf(values)),
    linesFor: null,
    movingRange: null,
    warnings: [],
  }),
  runs: (track, from, to, { runTests, rules }) => {
    const runs = runsIn(track, from, to);
    return runTests === 'anhoej' ? anhoej(runs) : classic(runs, (rules.shift?.n ?? runs.useful + 1) - 1);
  },
};
