import type { AppliedRules } from './analysis.ts';
import { checking, isFields, type Checked, type Fields } from './checked.ts';
import type { AnalysisOptions, Baseline, Direction, Ghost, Pause, Preset, Rebase } from './options.ts';
import type { Screening } from './moving-range.ts';
import { presets, type Defaults } from './presets.ts';
import { targetOf, type Target } from './targets.ts';
import type { Warning } from './warnings.ts';

type Chosen = Omit<Defaults, 'shift' | 'trend' | 'twoOfThree' | 'screenOutliers' | 'screenKeepsEqual'>;

/** An entry of a list in the options, and its place there. */
export type Listed<Entry> = Entry & { readonly entry: number };

/** Options with every default filled in, and all that cannot be used left out. */
export interface Settings extends Chosen {
  readonly preset: Preset;
  readonly direction: Direction;
  readonly rules: AppliedRules;
  readonly screen: Screening;
  readonly target: Target;
  readonly baseline: Baseline | null;
  readonly rebase: readonly Listed<Rebase>[];
  readonly ghost: readonly Listed<Ghost>[];
  readonly pauses: readonly Listed<Pause>[];
  readonly warnings: readonly Warning[];
}

const conflicts = ['improvement', 'concern', 'precedence', 'both'] as const;

/** Reads the options, fills in the defaults of the preset, and warns of what cannot be used. Takes anything. */
export function settingsOf(options: AnalysisOptions): Settings {
  const check = checking();
  const given = check.fields('options', options);
  const preset = check.oneOf('preset', given['preset'], ['mdc', 'nhsr', 'pbi'], 'mdc');
  const usual = presets[preset];
  return {
    preset,
    direction: check.oneOf('direction', given['direction'], ['increase', 'decrease', 'neutral'], 'neutral'),
    rules: rulesOf(check, given['rules'], usual),
    screen: screenOf(check, given['screenOutliers'], usual),
    target: targetOf(check, given['target']),
    baseline: baselineOf(check, given['baseline']),
    rebase: listOf<Rebase>(check, 'rebase', given['rebase'], isDated),
    ghost: listOf<Ghost>(
      check,
      'ghost',
      given['ghost'],
      (entry) => isDated(entry) || typeof entry['index'] === 'number',
    ),
    pauses: listOf<Pause>(check, 'pauses', given['pauses'], isPeriod),
    ...chosen(check, given, usual),
    warnings: check.warnings,
  };
}

function chosen(check: Checked, given: Fields, usual: Defaults): Chosen {
  const choose = <Name extends keyof Chosen, Choice extends Chosen[Name] & string>(
    name: Name,
    choices: readonly Choice[],
  ): Choice => check.oneOf(name, given[name], choices, usual[name] as Choice);
  const least = (name: 'minPoints' | 'minSegmentPoints'): number => check.whole(name, given[name], 1, usual[name]);
  return {
    sigma: choose('sigma', ['2.66', '3/1.128']),
    conflict: choose('conflict', conflicts),
    assurance: choose('assurance', ['inclusive', 'exclusive']),
    acrossBaseline: check.flag('acrossBaseline', given['acrossBaseline'], usual.acrossBaseline),
    baselineIn: choose('baselineIn', ['first', 'every']),
    rebaseBetweenPoints: choose('rebaseBetweenPoints', ['next', 'ignore']),
    missing: choose('missing', ['gap', 'bridge']),
    runTests: choose('runTests', ['anhoej', 'classic']),
    subgroupSigma: choose('subgroupSigma', ['pooled', 'averaged']),
    gCentre: choose('gCentre', ['expectedMedian', 'median']),
    minPoints: least('minPoints'),
    minSegmentPoints: least('minSegmentPoints'),
    precedence: usual.precedence,
    timeBelowZero: usual.timeBelowZero,
    deviationBelowZero: usual.deviationBelowZero,
  };
}

function rulesOf(check: Checked, given: unknown, usual: Defaults): AppliedRules {
  const { outside, shift, trend, twoOfThree } = check.fields('rules', given, true);
  const knobs = (name: string, rule: unknown): Fields | null => {
    if (rule === false) return null;
    return rule === true ? {} : check.fields(name, rule, true);
  };
  const shifts = knobs('rules.shift', shift);
  const trends = knobs('rules.trend', trend);
  const twos = knobs('rules.twoOfThree', twoOfThree);
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

function listOf<Entry extends object>(
  check: Checked,
  option: string,
  given: unknown,
  fits: (entry: Fields) => boolean,
): Listed<Entry>[] {
  const entries: Listed<Entry>[] = [];
  const others: number[] = [];
  check.list(option, given).forEach((each, entry) => {
    if (!isFields(each) || !fits(each)) {
      others.push(entry);
      return;
    }
    // Something else for a reason, or nothing for the end of a pause, is as if it were not there.
    const { reason, until, ...rest } = each;
    const texts = Object.entries({ reason, until }).filter(([, text]) => typeof text === 'string');
    entries.push({ ...rest, ...Object.fromEntries(texts), entry } as unknown as Listed<Entry>);
  });
  check.rejectEntries(option, others);
  return entries;
}

function isDated(entry: Fields): boolean {
  return typeof entry['date'] === 'string';
}

function isPeriod({ from, until }: Fields): boolean {
  return typeof from === 'string' && (until === undefined || until === null || typeof until === 'string');
}
