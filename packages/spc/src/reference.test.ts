import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { analyse } from './analyse.ts';
import type { AnalysedPoint, Analysis, Rule } from './analysis.ts';
import type { AnalysisOptions, TwoOfThreeCount } from './options.ts';

// The shape of the files is described in test-vectors/README.md.
interface Expected {
  readonly x?: readonly string[];
  readonly error?: string;
  readonly cl: Line;
  readonly lpl: Line;
  readonly upl: Line;
  readonly l2: Line;
  readonly u2: Line;
  readonly partition: number | readonly number[];
  readonly outside: string;
  readonly shift: string;
  readonly trend: string;
  readonly two: string;
  readonly point: string;
  readonly conflict?: string;
  readonly variation: string | null;
  readonly assurance: string | null;
  readonly beyond2?: Partial<Expected>;
}
type Line = number | null | readonly (number | null)[];

interface Vector {
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
  readonly expect: { readonly mdc: Expected };
}

const files = ['xmr-rules', 'xmr-edges', 'xmr-rebase', 'xmr-targets', 'xmr-fuzz', 'xmr-long'];
const vectors = files.flatMap((file) => {
  const text = readFileSync(new URL(`../test-vectors/${file}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { series: Vector[] }).series.map((vector) => ({ file, vector }));
});

const variations: Readonly<Record<string, string>> = {
  commonCause: 'common_cause',
  improvementHigh: 'improvement_high',
  improvementLow: 'improvement_low',
  concernHigh: 'concern_high',
  concernLow: 'concern_low',
  neutralHigh: 'neutral_high',
  neutralLow: 'neutral_low',
};
const assurances: Readonly<Record<string, string>> = {
  pass: 'consistent_pass',
  fail: 'consistent_fail',
  hitOrMiss: 'inconsistent',
};

/** Where the SQL tool, read to the letter, and our defaults part: `literal` is the SQL tool's way. */
const literal: AnalysisOptions = { rebaseBetweenPoints: 'ignore', screenOutliers: 'unguarded' };

function run({ input, options }: Vector, count: TwoOfThreeCount, like: AnalysisOptions): Analysis {
  return analyse(
    input.x.map((date, row) => ({ date, value: input.y[row] ?? null })),
    {
      ...like,
      direction: options.direction,
      screenOutliers: options.screenOutliers && (like.screenOutliers ?? true),
      rules: {
        shift: { n: options.shiftN ?? 7 },
        trend: { n: options.trendN ?? 7 },
        twoOfThree: { count },
      },
      ...(options.target === undefined ? {} : { target: options.target }),
      ...(options.rebase ? { rebase: options.rebase.map((date) => ({ date })) } : {}),
      ...(options.ghost ? { ghost: options.ghost.map((index) => ({ index })) } : {}),
      ...(options.fixAfterNPoints === undefined ? {} : { baseline: { points: options.fixAfterNPoints } }),
    },
  );
}

/** Names what differs; empty when all agrees. */
function differences(vector: Vector, analysis: Analysis, expected: Expected): string[] {
  if (expected.error !== undefined) {
    const refused = analysis.warnings.some(({ severity }) => severity === 'error') && analysis.variation === null;
    return refused ? [] : ['not refused'];
  }
  const { points } = analysis;
  const flags = (rule: Rule): string => points.map((point) => flag(point, rule)).join('');
  const found: string[] = [];
  const same = (what: string, ours: unknown, theirs: unknown): void => {
    if (ours !== theirs) found.push(`${what}: ${String(ours)} is not ${String(theirs)}`);
  };
  same('dates', points.map(({ date }) => date).join(), (expected.x ?? vector.input.x).join());
  same('mean', firstOff(points, expected, 'centre', expected.cl), -1);
  same('lower limit', firstOff(points, expected, 'lowerLimit', expected.lpl), -1);
  same('upper limit', firstOff(points, expected, 'upperLimit', expected.upl), -1);
  same('lower two sigma', firstOff(points, expected, 'lowerTwoSigma', expected.l2), -1);
  same('upper two sigma', firstOff(points, expected, 'upperTwoSigma', expected.u2), -1);
  same(
    'partitions',
    boundaries(points.map(({ segment }) => segment)),
    boundaries(partitionsOf(expected, points.length)),
  );
  same('outside', flags('outside'), expected.outside);
  same('shift', flags('shift'), expected.shift);
  same('trend', flags('trend'), expected.trend);
  same('two of three', flags('twoOfThree'), expected.two);
  same('marks', points.map(mark).join(''), expected.point);
  same(
    'conflict',
    points.map(({ conflict }) => (conflict ? '!' : '.')).join(''),
    expected.conflict ?? '.'.repeat(points.length),
  );
  same('variation', analysis.variation && variations[analysis.variation], expected.variation);
  same('assurance', analysis.assurance && assurances[analysis.assurance], expected.assurance);
  return found;
}

/** The results when every point beyond two sigma counts. Conflicts are not given again, but follow from the flags. */
function beyond2(mdc: Expected): Expected {
  if (mdc.beyond2 === undefined) return mdc;
  const expected = { ...mdc, ...mdc.beyond2 };
  const rules = [expected.outside, expected.shift, expected.trend, expected.two];
  const conflict = Array.from(expected.two, (_, place) => {
    const flags = rules.map((rule) => rule[place]).join('');
    return /\*|\+.*-|-.*\+/.test(flags) ? '!' : '.';
  });
  return { ...expected, conflict: conflict.join('') };
}

// Place of the first point whose line is off by more than 1e-9, relative or of the width between the limits; −1 if none.
function firstOff(
  points: readonly AnalysedPoint[],
  expected: Expected,
  name: keyof AnalysedPoint['lines'],
  line: Line,
): number {
  return points.findIndex(({ lines }, place) => {
    const ours = lines[name];
    const theirs = at(line, place);
    if (ours === null || theirs === null) return ours !== theirs;
    const width = (at(expected.upl, place) ?? 0) - (at(expected.lpl, place) ?? 0);
    return Math.abs(ours - theirs) > 1e-9 * Math.max(Math.abs(theirs), width);
  });
}

function at(line: Line, place: number): number | null {
  return line === null || typeof line === 'number' ? line : (line[place] ?? null);
}

function partitionsOf({ partition }: Expected, length: number): readonly number[] {
  return typeof partition === 'number' ? Array.from({ length }, () => partition) : partition;
}

function boundaries(numbers: readonly number[]): string {
  return numbers.flatMap((number, place) => (place > 0 && number !== numbers[place - 1] ? [place] : [])).join();
}

function flag({ signals }: AnalysedPoint, rule: Rule): string {
  const sides = new Set(signals.filter((signal) => signal.rule === rule).map(({ side }) => side));
  if (sides.size === 2) return '*';
  if (sides.has('high')) return '+';
  return sides.has('low') ? '-' : '.';
}

function mark({ cause, side }: AnalysedPoint): string {
  if (cause === 'improvement') return 'i';
  if (cause === 'concern') return 'x';
  if (cause === 'neutral') return side === 'high' ? 'h' : 'l';
  return 'c';
}

describe('Making Data Count reference results', () => {
  for (const { file, vector } of vectors) {
    const { mdc } = vector.expect;

    it(`${file} ${vector.id}`, () => {
      assert.deepEqual(differences(vector, run(vector, '2to3', literal), mdc), []);
      assert.deepEqual(differences(vector, run(vector, 'beyond2', literal), beyond2(mdc)), []);
    });
  }

  it('agrees on 202 of 202 series, under both readings of two of three', () => {
    const agree = (count: TwoOfThreeCount): number =>
      vectors.filter(({ vector }) => {
        const expected = count === 'beyond2' ? beyond2(vector.expect.mdc) : vector.expect.mdc;
        return differences(vector, run(vector, count, literal), expected).length === 0;
      }).length;

    assert.deepEqual(
      { total: vectors.length, sql: agree('2to3'), announced: agree('beyond2') },
      {
        total: 202,
        sql: 202,
        announced: 202,
      },
    );
  });

  it('parts from them by default in three series only, where they hide a mistake', () => {
    const parted = vectors.filter(({ vector }) => {
      return differences(vector, run(vector, 'beyond2', {}), beyond2(vector.expect.mdc)).length > 0;
    });

    assert.deepEqual(
      parted.map(({ vector }) => vector.id),
      ['constant-one-change-screened-a', 'constant-step-screened-a', 'rebase-date-not-in-data-a'],
    );
  });
});
