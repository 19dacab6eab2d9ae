import { readFileSync } from 'node:fs';
import { analyse } from '../analyse.ts';
import type { AnalysedPoint, Analysis, Assurance, Lines, Rule, Variation } from '../analysis.ts';
import type { AnalysisOptions } from '../options.ts';

// The shape of the files is described in test-vectors/README.md.

/** A line of a chart: one number for all points, or one for each; `null` is none. */
export type Line = number | null | readonly (number | null)[];

/** What one calculator said. */
export interface Expected {
  readonly x?: readonly string[];
  readonly error?: string;
  readonly cl: Line;
  readonly lpl?: Line;
  readonly upl?: Line;
  readonly l2?: Line;
  readonly u2?: Line;
  readonly l1?: Line;
  readonly u1?: Line;
  readonly outside: string;
  readonly shift: string;
  readonly trend: string;
  readonly two: string;
  readonly point: string;
  readonly conflict?: string;
  readonly partition?: number | readonly number[];
  readonly rebaseGroup?: number | readonly number[];
  readonly assurance?: string | null;
}

/** PowerBI-SPC may show two icons. */
export type ExpectedOfPbi = Expected & { readonly variation: readonly string[] };
export type ExpectedOfNhsr = Expected & { readonly variation: string | null };
export type ExpectedOfMdc = ExpectedOfNhsr & { readonly beyond2?: Partial<ExpectedOfNhsr> };

/** A series, how to analyse it, and what four calculators said of it. */
export interface Vector {
  readonly file: string;
  readonly id: string;
  readonly input: { readonly x: readonly string[]; readonly y: readonly (number | null)[] };
  readonly options: {
    readonly direction: 'increase' | 'decrease' | 'neutral';
    readonly target?: number | readonly (number | null)[];
    readonly rebase?: readonly string[];
    readonly fixAfterNPoints?: number;
    readonly screenOutliers: boolean;
    readonly ghost?: readonly number[];
    readonly shiftN?: number;
    readonly trendN?: number;
  };
  readonly expect: {
    readonly mdc: ExpectedOfMdc;
    readonly nhsr?: ExpectedOfNhsr;
    readonly pbi?: ExpectedOfPbi;
    readonly qic?: Expected;
  };
}

/** What the files call our icons. */
export const variationNames: Readonly<Record<Variation, string>> = {
  commonCause: 'common_cause',
  improvementHigh: 'improvement_high',
  improvementLow: 'improvement_low',
  concernHigh: 'concern_high',
  concernLow: 'concern_low',
  neutralHigh: 'neutral_high',
  neutralLow: 'neutral_low',
};
export const assuranceNames: Readonly<Record<Assurance, string>> = {
  pass: 'consistent_pass',
  fail: 'consistent_fail',
  hitOrMiss: 'inconsistent',
};

const files = ['xmr-rules', 'xmr-edges', 'xmr-rebase', 'xmr-targets', 'xmr-fuzz', 'xmr-long'];

/** Every series in the files. */
export const vectors: readonly Vector[] = files.flatMap((file) => {
  const text = readFileSync(new URL(`../../test-vectors/${file}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { series: Omit<Vector, 'file'>[] }).series.map((vector) => ({ ...vector, file }));
});

/** Analyses a series; `like` says whose rules to follow, and its `screenOutliers` how screening is done where it is asked for. */
export function run({ input, options }: Pick<Vector, 'input' | 'options'>, like: AnalysisOptions): Analysis {
  const { shiftN = 7, trendN = 7, target, rebase, ghost, fixAfterNPoints } = options;
  return analyse(
    input.x.map((date, row) => ({ date, value: input.y[row] ?? null })),
    {
      ...like,
      direction: options.direction,
      screenOutliers: options.screenOutliers && (like.screenOutliers ?? true),
      rules: { ...like.rules, shift: { n: shiftN }, trend: { n: trendN } },
      ...(target === undefined ? {} : { target }),
      ...(rebase ? { rebase: rebase.map((date) => ({ date })) } : {}),
      ...(ghost ? { ghost: ghost.map((index) => ({ index })) } : {}),
      ...(fixAfterNPoints === undefined ? {} : { baseline: { points: fixAfterNPoints } }),
    },
  );
}

const lines = [
  ['cl', 'centre'],
  ['lpl', 'lowerLimit'],
  ['upl', 'upperLimit'],
  ['l2', 'lowerTwoSigma'],
  ['u2', 'upperTwoSigma'],
  ['l1', 'lowerOneSigma'],
  ['u1', 'upperOneSigma'],
] as const satisfies [keyof Expected, keyof Lines][];
const rules = [
  ['outside', 'outside'],
  ['shift', 'shift'],
  ['trend', 'trend'],
  ['two', 'twoOfThree'],
] as const satisfies [keyof Expected, Rule][];

/** Names the dates, lines and flags that differ. A line or flag the calculator does not give is not compared. */
export function differencesOf(points: readonly AnalysedPoint[], expected: Expected, input: Vector['input']): string[] {
  const dates = points.map(({ date }) => date).join() === (expected.x ?? input.x).join() ? [] : ['dates'];
  const lineNames = lines.filter(([theirs, ours]) => {
    const line = expected[theirs];
    return line !== undefined && points.some(({ lines }, at) => !isSame(lines[ours], lineAt(line, at), expected, at));
  });
  const ruleNames = rules.filter(([theirs, ours]) => !isSameText(flagsOf(points, ours), expected[theirs]));
  return [...dates, ...lineNames.map(([name]) => name), ...ruleNames.map(([name]) => name)];
}

/** One character for each point: `+`, `-`, `*` for both, or `.`. */
export function flagsOf(points: readonly AnalysedPoint[], rule: Rule): string {
  return points
    .map(({ signals }) => {
      const sides = new Set(signals.filter((signal) => signal.rule === rule).map(({ side }) => side));
      if (sides.size === 2) return '*';
      if (sides.has('high')) return '+';
      return sides.has('low') ? '-' : '.';
    })
    .join('');
}

/** One character for each point: common cause, improvement, concern, or high and low where neither is better. */
export function marksOf(points: readonly AnalysedPoint[]): string {
  return points
    .map(({ cause, side }) => {
      if (cause === 'improvement') return 'i';
      if (cause === 'concern') return 'x';
      if (cause === 'neutral') return side === 'high' ? 'h' : 'l';
      return 'c';
    })
    .join('');
}

/** Whether two texts are the same but for `?`, where the calculator had no answer. */
export function isSameText(ours: string, theirs: string): boolean {
  return (
    ours.length === theirs.length &&
    Array.from(theirs).every((character, at) => character === '?' || character === ours[at])
  );
}

/** Where each of a list of numbers differs from the one before. */
export function boundariesOf(numbers: readonly number[]): string {
  return numbers.flatMap((number, at) => (at > 0 && number !== numbers[at - 1] ? [at] : [])).join();
}

/** A list with a number for each point. */
export function spread<Thing>(thing: Thing | readonly Thing[], length: number): readonly Thing[] {
  return Array.isArray(thing) ? (thing as readonly Thing[]) : Array.from({ length }, () => thing as Thing);
}

export function lineAt(line: Line, at: number): number | null {
  return line === null || typeof line === 'number' ? line : (line[at] ?? null);
}

/** Whether two numbers differ by no more than 1e-9, relative or of the width between the limits. */
export function isSame(
  ours: number | null,
  theirs: number | null,
  limits: Pick<Expected, 'lpl' | 'upl'>,
  at: number,
): boolean {
  if (ours === null || theirs === null) return ours === theirs;
  const width = (lineAt(limits.upl ?? null, at) ?? 0) - (lineAt(limits.lpl ?? null, at) ?? 0);
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(Math.abs(theirs), width);
}
