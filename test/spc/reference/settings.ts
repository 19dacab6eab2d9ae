import type { AnalysisOptions, Preset, Rule, RuleOptions, TrendOptions, TwoOfThreeOptions } from '@always-kit/spc';

/** What a preset decides; everything else has one default for all. */
interface Defaults {
  readonly sigma: '2.66' | '3/1.128';
  readonly screen: boolean;
  readonly trendAcrossRebase: boolean;
  readonly count: Required<TwoOfThreeOptions>['count'];
  readonly third: Required<TwoOfThreeOptions>['third'];
  readonly acrossBaseline: boolean;
  readonly conflict: Required<AnalysisOptions>['conflict'];
  readonly assurance: Required<AnalysisOptions>['assurance'];
  readonly missing: Required<AnalysisOptions>['missing'];
  readonly gCentre: Required<AnalysisOptions>['gCentre'];
  readonly trendN: number;
  /** Which rule decides where signals disagree. */
  readonly precedence: readonly Rule[];
  readonly minPoints: number;
  readonly screenKeepsEqual: boolean;
  readonly timeBelowZero: number | null;
  readonly deviationBelowZero: boolean;
  readonly pivot: Required<TrendOptions>['pivot'];
  readonly baselineIn: Required<AnalysisOptions>['baselineIn'];
}

const presets: Readonly<Record<Preset, Defaults>> = {
  mdc: {
    sigma: '2.66',
    screen: false,
    trendAcrossRebase: true,
    count: 'beyond2',
    third: 'same',
    acrossBaseline: false,
    conflict: 'improvement',
    assurance: 'inclusive',
    missing: 'gap',
    gCentre: 'expectedMedian',
    trendN: 7,
    precedence: ['outside', 'trend', 'twoOfThree', 'shift', 'longRun'],
    minPoints: 15,
    screenKeepsEqual: true,
    timeBelowZero: null,
    deviationBelowZero: false,
    pivot: 'both',
    baselineIn: 'first',
  },
  nhsr: {
    sigma: '2.66',
    screen: true,
    trendAcrossRebase: false,
    count: '2to3',
    third: 'same',
    acrossBaseline: true,
    conflict: 'precedence',
    assurance: 'exclusive',
    missing: 'gap',
    gCentre: 'median',
    trendN: 7,
    precedence: ['outside', 'trend', 'twoOfThree', 'shift', 'longRun'],
    minPoints: 2,
    screenKeepsEqual: false,
    timeBelowZero: 0,
    deviationBelowZero: false,
    pivot: 'both',
    baselineIn: 'every',
  },
  pbi: {
    sigma: '3/1.128',
    screen: true,
    trendAcrossRebase: false,
    count: 'beyond2',
    third: 'any',
    acrossBaseline: true,
    conflict: 'both',
    assurance: 'exclusive',
    missing: 'bridge',
    gCentre: 'median',
    trendN: 7,
    precedence: ['outside', 'twoOfThree', 'trend', 'shift', 'longRun'],
    minPoints: 2,
    screenKeepsEqual: false,
    timeBelowZero: 0,
    deviationBelowZero: true,
    pivot: 'later',
    baselineIn: 'first',
  },
};

export type Settings = ReturnType<typeof settingsOf>;

/** The classic tests of a run chart: six on one side, five rising or falling, ties passed over (Perla and others 2011). */
const classicRules: RuleOptions = {
  shift: { n: 6, onCentre: 'skip' },
  trend: { n: 5, ties: 'skip' },
};

/** Options with the preset's defaults filled in. */
export function settingsOf(options: AnalysisOptions) {
  const preset = options.preset ?? 'mdc';
  const usual = presets[preset];
  const chart = options.chart ?? 'i';
  const runTests = chart === 'run' ? (options.runTests ?? (preset === 'pbi' ? 'classic' : 'anhoej')) : null;
  const rules = { ...rulesOf(runTests, options), ...options.rules };
  const shift = typeof rules.shift === 'object' ? rules.shift : {};
  const trend = typeof rules.trend === 'object' ? rules.trend : {};
  const two = typeof rules.twoOfThree === 'object' ? rules.twoOfThree : {};
  return {
    ...usual,
    chart,
    runTests,
    direction: options.direction ?? 'neutral',
    outside: rules.outside ?? true,
    shift: rules.shift === false ? null : { n: shift.n ?? 7, onCentre: shift.onCentre ?? 'break' },
    trend:
      rules.trend === false
        ? null
        : {
            n: trend.n ?? usual.trendN,
            ties: trend.ties ?? 'break',
            acrossRebase: trend.acrossRebase ?? usual.trendAcrossRebase,
            pivot: trend.pivot ?? usual.pivot,
          },
    twoOfThree:
      rules.twoOfThree === false
        ? null
        : { count: two.count ?? usual.count, third: two.third ?? usual.third, highlight: two.highlight ?? 'zone' },
    baselineIn: options.baselineIn ?? usual.baselineIn,
    acrossBaseline: options.acrossBaseline ?? usual.acrossBaseline,
    sigma: (options.sigma ?? usual.sigma) === '2.66' ? 2.66 : 3 / 1.128,
    screen: options.screenOutliers ?? usual.screen,
    conflict: options.conflict ?? usual.conflict,
    assurance: options.assurance ?? usual.assurance,
    missing: options.missing ?? usual.missing,
    subgroupSigma: options.subgroupSigma ?? 'pooled',
    gCentre: options.gCentre ?? usual.gCentre,
    rebaseBetweenPoints: options.rebaseBetweenPoints ?? 'next',
    minPoints: options.minPoints ?? usual.minPoints,
  } as const;
}

/**
 * The rules that some charts have when nothing is said of them. Neighbouring moving ranges share a value, so that runs of them
 * mean nothing; only PowerBI-SPC has its rules there too.
 */
function rulesOf(
  runTests: 'anhoej' | 'classic' | null,
  { chart, preset, runTests: given }: AnalysisOptions,
): RuleOptions {
  if (chart === 'mr' && preset !== 'pbi') return { shift: false, trend: false, twoOfThree: false };
  if (runTests === 'anhoej') return { shift: false, trend: false };
  return runTests === 'classic' && given === 'classic' ? classicRules : {};
}
