import type { AppliedRules } from './analysis.ts';
import type { AnalysisOptions } from './options.ts';
import { warn, type Warning } from './warnings.ts';

/** Options with every default filled in. */
export interface Settings {
  readonly rules: AppliedRules;
  readonly screen: 'no' | 'guarded' | 'unguarded';
  readonly minPoints: number;
  readonly minSegmentPoints: number;
  readonly warnings: readonly Warning[];
}

/**
 * Fills in NHS England's Making Data Count defaults. A number that cannot be is replaced by its default and warned of, since a
 * chart with the usual rules is worth more than none.
 */
export function settingsOf(options: AnalysisOptions): Settings {
  const warnings: Warning[] = [];
  const whole = (option: string, given: number | undefined, least: number, usual: number): number => {
    if (given === undefined || (Number.isInteger(given) && given >= least)) return given ?? usual;
    warnings.push(warn('invalidOption', { option, used: usual }));
    return usual;
  };
  const { outside, shift, trend, twoOfThree } = options.rules ?? {};
  const shiftGiven = typeof shift === 'object' ? shift : {};
  const trendGiven = typeof trend === 'object' ? trend : {};
  const twoGiven = typeof twoOfThree === 'object' ? twoOfThree : {};
  return {
    rules: {
      outside: outside ?? true,
      shift:
        shift === false ? null : { onCentre: 'break', ...shiftGiven, n: whole('rules.shift.n', shiftGiven.n, 2, 7) },
      trend:
        trend === false
          ? null
          : { ties: 'break', acrossRebase: true, pivot: 'both', ...trendGiven, n: whole('rules.trend.n', trendGiven.n, 3, 7) },
      twoOfThree: twoOfThree === false ? null : { count: 'beyond2', third: 'same', highlight: 'zone', ...twoGiven },
    },
    screen: screenOf(options.screenOutliers),
    // 15 from the SQL tool; 12 is where it warns of a short step.
    minPoints: whole('minPoints', options.minPoints, 1, 15),
    minSegmentPoints: whole('minSegmentPoints', options.minSegmentPoints, 1, 12),
    warnings,
  };
}

function screenOf(screenOutliers: AnalysisOptions['screenOutliers']): Settings['screen'] {
  if (screenOutliers === true) return 'guarded';
  return screenOutliers === 'unguarded' ? 'unguarded' : 'no';
}
