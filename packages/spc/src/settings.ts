import type { AppliedRules } from './analysis.ts';
import type { Counting } from './charts/counting.ts';
import { Checked, isFields, type Fields } from './checked.ts';
import type {
  AnalysisOptions,
  Baseline,
  Direction,
  Ghost,
  Pause,
  Preset,
  Rebase,
  RuleOptions,
  ShiftOptions,
  TrendOptions,
  TwoOfThreeOptions,
} from './options.ts';
import type { Screening } from './moving-range.ts';
import { presets, type Defaults } from './presets.ts';
import { targetOf, type Target } from './targets.ts';
import type { Warning } from './warnings.ts';

/** What a preset decides, unless an option does. */
interface Chosen extends Omit<Defaults, 'shift' | 'trend' | 'twoOfThree' | 'screenOutliers' | 'screenKeepsEqual'> {
  readonly rules: AppliedRules;
  readonly screen: Screening;
}

/** An entry of a list in the options, and its place there. */
export type Listed<Entry> = Entry & { readonly entry: number };

/** Options with every default filled in, and all that cannot be used left out. */
export interface Settings extends Chosen {
  readonly preset: Preset;
  readonly direction: Direction;
  /** `null`: it was not said. */
  readonly counting: Counting | null;
  readonly target: Target;
  readonly baseline: Baseline | null;
  readonly rebase: readonly Listed<Rebase>[];
  readonly ghost: readonly Listed<Ghost>[];
  readonly pauses: readonly Listed<Pause>[];
  readonly warnings: readonly Warning[];
}

const conflicts = ['improvement', 'concern', 'precedence', 'both'] as const;
const directions = ['increase', 'decrease', 'neutral'] as const;
const countings = ['cases', 'events', 'amount'] as const;
const presetNames = ['mdc', 'nhsr', 'pbi'] as const;

/** Reads the options, fills in the defaults of the preset, and warns of what cannot be used. Takes anything. */
export function settingsOf(options: AnalysisOptions): Settings {
  const check = new Checked();
  const given = check.fields('options', options);
  const preset = check.oneOf('preset', given['preset'], presetNames, 'mdc');
  const isPlain = areBeyondPresets(given);
  if (!isPlain) check.names('', given, names.all);
  const direction = check.oneOf('direction', given['direction'], directions, 'neutral');
  const counting = countingOf(check, given['counting']);
  const target = targetOf(check, given['target']);
  const baseline = baselineOf(check, given['baseline']);
  const rebase = listOf<Rebase>(check, 'rebase', given['rebase'], isPlaced);
  const ghost = listOf<Ghost>(check, 'ghost', given['ghost'], isPlaced);
  const pauses = listOf<Pause>(check, 'pauses', given['pauses'], isPeriod);
  const chosen = isPlain ? plain[preset] : choose(check, given, presets[preset]);
  // What is spread comes first, which is the quick way to copy.
  return { ...chosen, preset, direction, counting, target, baseline, rebase, ghost, pauses, warnings: check.warnings };
}

/** The options that no preset has a default for. */
const beyondPresets: ReadonlySet<string> = new Set<keyof AnalysisOptions>([
  'chart',
  'preset',
  'direction',
  'counting',
  'target',
  'baseline',
  'rebase',
  'ghost',
  'pauses',
]);

function areBeyondPresets(given: Fields): boolean {
  for (const name of Object.keys(given)) if (!beyondPresets.has(name)) return false;
  return true;
}

/** The names of all options, and of those of each rule: what is none of them was mistyped. */
const names = {
  all: new Set<string>([
    ...beyondPresets,
    'rules',
    'acrossBaseline',
    'assurance',
    'baselineIn',
    'conflict',
    'gCentre',
    'minPoints',
    'minSegmentPoints',
    'missing',
    'rebaseBetweenPoints',
    'runTests',
    'screenOutliers',
    'sigma',
    'subgroupSigma',
  ]),
  rules: new Set<string>(['outside', 'shift', 'trend', 'twoOfThree'] satisfies (keyof RuleOptions)[]),
  shift: new Set<string>(['n', 'onCentre'] satisfies (keyof ShiftOptions)[]),
  trend: new Set<string>(['n', 'ties', 'acrossRebase', 'pivot'] satisfies (keyof TrendOptions)[]),
  twoOfThree: new Set<string>(['count', 'third', 'highlight'] satisfies (keyof TwoOfThreeOptions)[]),
};

function choose(check: Checked, given: Fields, usual: Defaults): Chosen {
  const one = <Name extends keyof Defaults, Choice extends Defaults[Name] & string>(
    name: Name,
    choices: readonly Choice[],
  ): Choice => check.oneOf(name, given[name], choices, usual[name] as Choice);
  const least = (name: 'minPoints' | 'minSegmentPoints'): number => check.whole(name, given[name], 1, usual[name]);
  return {
    rules: rulesOf(check, given['rules'], usual),
    screen: screenOf(check, given['screenOutliers'], usual),
    sigma: one('sigma', ['2.66', '3/1.128']),
    conflict: one('conflict', conflicts),
    assurance: one('assurance', ['inclusive', 'exclusive']),
    acrossBaseline: check.flag('acrossBaseline', given['acrossBaseline'], usual.acrossBaseline),
    baselineIn: one('baselineIn', ['first', 'every']),
    rebaseBetweenPoints: one('rebaseBetweenPoints', ['next', 'ignore']),
    missing: one('missing', ['gap', 'bridge']),
    runTests: one('runTests', ['anhoej', 'classic']),
    subgroupSigma: one('subgroupSigma', ['pooled', 'averaged']),
    gCentre: one('gCentre', ['expectedMedian', 'median']),
    minPoints: least('minPoints'),
    minSegmentPoints: least('minSegmentPoints'),
    precedence: usual.precedence,
    timeBelowZero: usual.timeBelowZero,
    deviationBelowZero: usual.deviationBelowZero,
  };
}

/** What each preset comes to by itself: read once, since most series are analysed with no more than a direction and a target. */
const plain: Readonly<Record<Preset, Chosen>> = {
  mdc: choose(new Checked(), {}, presets.mdc),
  nhsr: choose(new Checked(), {}, presets.nhsr),
  pbi: choose(new Checked(), {}, presets.pbi),
};

function rulesOf(check: Checked, given: unknown, usual: Defaults): AppliedRules {
  const rules = check.fields('rules', given, true);
  const { outside, shift, trend, twoOfThree } = rules;
  check.names('rules.', rules, names.rules);
  const knobs = (name: 'shift' | 'trend' | 'twoOfThree', rule: unknown): Fields | null => {
    if (rule === false) return null;
    const fields = rule === true ? {} : check.fields(`rules.${name}`, rule, true);
    check.names(`rules.${name}.`, fields, names[name]);
    return fields;
  };
  const shifts = knobs('shift', shift);
  const trends = knobs('trend', trend);
  const twos = knobs('twoOfThree', twoOfThree);
  return {
    outside: check.flag('rules.outside', outside, true),
    shift: shifts && {
      n: check.whole('rules.shift.n', shifts['n'], 2, usual.shift.n),
      onCentre: check.oneOf('rules.shift.onCentre', shifts['onCentre'], ['break', 'skip'], usual.shift.onCentre),
    },
    trend: trends && {
      n: check.whole('rules.trend.n', trends['n'], 3, usual.trend.n),
      ties: check.oneOf('rules.trend.ties', trends['ties'], ['break', 'skip'], usual.trend.ties),
      acrossRebase: check.flag('rules.trend.acrossRebase', trends['acrossRebase'], usual.trend.acrossRebase),
      pivot: check.oneOf('rules.trend.pivot', trends['pivot'], ['both', 'later'], usual.trend.pivot),
    },
    twoOfThree: twos && {
      count: check.oneOf('rules.twoOfThree.count', twos['count'], ['beyond2', '2to3'], usual.twoOfThree.count),
      third: check.oneOf('rules.twoOfThree.third', twos['third'], ['same', 'any'], usual.twoOfThree.third),
      highlight: check.oneOf(
        'rules.twoOfThree.highlight',
        twos['highlight'],
        ['zone', 'all'],
        usual.twoOfThree.highlight,
      ),
    },
  };
}

function screenOf(check: Checked, given: unknown, usual: Defaults): Settings['screen'] {
  const screen = check.oneOf('screenOutliers', given, [true, false, 'unguarded'], usual.screenOutliers);
  if (screen === false) return null;
  return { guarded: screen !== 'unguarded', keepsEqual: usual.screenKeepsEqual };
}

function countingOf(check: Checked, given: unknown): Counting | null {
  if (given === undefined || given === null) return null;
  const counting = countings.find((each) => each === given);
  if (counting === undefined) check.reject('counting', null);
  return counting ?? null;
}

// Whether the points or the date exist is seen later, when the series is divided.
function baselineOf(check: Checked, given: unknown): Baseline | null {
  if (given === undefined || given === null) return null;
  if (isFields(given)) {
    if (typeof given['points'] === 'number') return { points: given['points'] };
    if (typeof given['until'] === 'string') return { until: given['until'] };
  }
  check.reject('baseline', null);
  return null;
}

const none: readonly never[] = [];

function listOf<Entry extends object>(
  check: Checked,
  option: string,
  given: unknown,
  fits: (entry: Fields) => boolean,
): readonly Listed<Entry>[] {
  if (given === undefined) return none;
  const entries: Listed<Entry>[] = [];
  const others: number[] = [];
  check.list(option, given).forEach((each, entry) => {
    if (!isFields(each) || !fits(each)) {
      others.push(entry);
      return;
    }
    // Something else for a reason, or nothing for the end of a pause, is as if it were not there.
    const { date, index, from, until, reason } = each;
    const texts = Object.entries({ date, from, until, reason }).filter(([, text]) => typeof text === 'string');
    const row = typeof index === 'number' ? { index } : {};
    entries.push({ ...Object.fromEntries(texts), ...row, entry } as unknown as Listed<Entry>);
  });
  check.rejectEntries(option, others);
  return entries;
}

function isPlaced(entry: Fields): boolean {
  return typeof entry['date'] === 'string' || typeof entry['index'] === 'number';
}

function isPeriod({ from, until }: Fields): boolean {
  return typeof from === 'string' && (until === undefined || until === null || typeof until === 'string');
}
