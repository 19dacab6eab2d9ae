import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { analyse } from './analyse.ts';
import type { AnalysedPoint, Analysis, Lines } from './analysis.ts';
import type { AnalysisOptions, ChartKind, SeriesPoint } from './options.ts';
import { assuranceNames, flagsOf, isSame, lineAt, spread, variationNames, type Line } from './support/vectors.ts';

// The shape of the files is described in test-vectors/README.md.
interface Answer {
  readonly x?: readonly string[];
  readonly error?: string;
  readonly cl: Line;
  readonly lpl?: Line;
  readonly upl?: Line;
  readonly l2?: Line;
  readonly u2?: Line;
  readonly l1?: Line;
  readonly u1?: Line;
  readonly value?: Line;
  readonly outside: string;
  readonly shift: string;
  readonly trend: string;
  readonly two: string;
  readonly variation: string | readonly string[];
  readonly assurance: string | null;
  readonly runs?: Readonly<Record<string, number | boolean | null | readonly (number | boolean)[]>>;
}

interface Vector {
  readonly id: string;
  readonly chart: ChartKind;
  readonly input: {
    readonly x: readonly string[];
    readonly y?: readonly (number | null)[];
    readonly numerator?: readonly (number | null)[];
    readonly denominator?: readonly (number | null)[];
    readonly subgroups?: readonly (readonly number[])[];
  };
  readonly options: {
    readonly direction: 'increase' | 'decrease' | 'neutral';
    readonly target?: number;
    readonly rebase?: readonly string[];
    readonly fixAfterNPoints?: number;
    readonly screenOutliers: boolean;
  };
  readonly expect: { readonly mdc?: Answer; readonly pbi?: Answer; readonly qic?: Answer };
}

const vectors = ['attribute', 'rare', 'run', 'variables'].flatMap((file) => {
  const text = readFileSync(new URL(`../test-vectors/${file}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { series: Vector[] }).series;
});

function run({ chart, input, options }: Vector, like: AnalysisOptions): Analysis {
  const rows = input.x.map((date, row): SeriesPoint => ({
    date,
    ...(input.y ? { value: input.y[row] ?? null } : {}),
    ...(input.numerator ? { numerator: input.numerator[row] ?? null } : {}),
    ...(input.denominator ? { denominator: input.denominator[row] ?? null } : {}),
    ...(input.subgroups ? { subgroup: input.subgroups[row] ?? null } : {}),
  }));
  const { direction, target, rebase, fixAfterNPoints, screenOutliers } = options;
  return analyse(rows, {
    chart,
    direction,
    screenOutliers,
    ...like,
    ...(target === undefined ? {} : { target }),
    ...(rebase ? { rebase: rebase.map((date) => ({ date })) } : {}),
    ...(fixAfterNPoints === undefined ? {} : { baseline: { points: fixAfterNPoints } }),
  });
}

const lineNames = {
  cl: 'centre',
  lpl: 'lowerLimit',
  upl: 'upperLimit',
  l2: 'lowerTwoSigma',
  u2: 'upperTwoSigma',
  l1: 'lowerOneSigma',
  u1: 'upperOneSigma',
} as const satisfies Partial<Record<keyof Answer, keyof Lines>>;
type Field = keyof typeof lineNames | 'value';
const fields = [...(Object.keys(lineNames) as (keyof typeof lineNames)[]), 'value'] as const;

function ours(point: AnalysedPoint, field: Field): number | null {
  return field === 'value' ? point.value : point.lines[lineNames[field]];
}

/** Our points for the rows a calculator kept. */
function kept({ points }: Analysis, { x }: Answer): readonly AnalysedPoint[] {
  return x === undefined ? points : points.filter(({ date }) => x.includes(date));
}

function linesOff(analysis: Analysis, answer: Answer): string[] {
  return fields.filter((field) => {
    const theirs = answer[field];
    if (theirs === undefined) return false;
    return kept(analysis, answer).some((point, at) => !isSame(ours(point, field), lineAt(theirs, at), answer, at));
  });
}

function rulesOff(analysis: Analysis, answer: Answer): string[] {
  const points = kept(analysis, answer);
  const rules = { outside: 'outside', shift: 'shift', trend: 'trend', two: 'twoOfThree' } as const;
  return (['outside', 'shift', 'trend', 'two'] as const).filter(
    (name) => flagsOf(points, rules[name]) !== answer[name],
  );
}

/** Compares every series that a calculator has an answer for; one that agrees is not in the result. */
function misses(
  calculator: 'mdc' | 'pbi' | 'qic',
  chosen: readonly Vector[],
  like: AnalysisOptions,
  differences: (analysis: Analysis, answer: Answer) => string[],
): { agree: number; misses: Record<string, string[]> } {
  const compared = chosen.flatMap((vector) => {
    const answer = vector.expect[calculator];
    if (answer === undefined || answer.error !== undefined) return [];
    return [[vector.id, differences(run(vector, like), answer)] as const];
  });
  const off = compared.filter(([, what]) => what.length > 0);
  return { agree: compared.length - off.length, misses: Object.fromEntries(off) };
}

const ofKind = (...kinds: ChartKind[]): Vector[] => vectors.filter(({ chart }) => kinds.includes(chart));

describe('reference results of Making Data Count for g and t', () => {
  it('agree in 9 of 9 series: lines, rules and icons', () => {
    const compare = (analysis: Analysis, answer: Answer): string[] => [
      ...linesOff(analysis, answer),
      ...rulesOff(analysis, answer),
      ...((analysis.variation && variationNames[analysis.variation]) === answer.variation ? [] : ['variation']),
      ...((analysis.assurance && assuranceNames[analysis.assurance]) === answer.assurance ? [] : ['assurance']),
    ];

    const sql = { preset: 'mdc', rules: { twoOfThree: { count: '2to3' } } } as const;
    assert.deepEqual(misses('mdc', vectors, sql, compare), { agree: 9, misses: {} });
  });
});

describe('reference results on which PowerBI-SPC and qicharts2 agree', () => {
  it('are ours in every line of every kind, where they agree to 1e-9', () => {
    let compared = 0;
    const off: string[] = [];
    for (const vector of vectors) {
      const { pbi, qic } = vector.expect;
      if (!pbi || !qic || qic.error !== undefined) continue;
      const analysis = run(vector, { preset: 'pbi' });
      for (const field of fields) {
        const [one, other] = [pbi[field], qic[field]];
        if (one === undefined || other === undefined) continue;
        kept(analysis, pbi).forEach((point, at) => {
          const theirs = lineAt(one, at);
          const place = vector.input.x.indexOf(point.date);
          if (!isSame(lineAt(other, place), theirs, pbi, at)) return;
          compared++;
          if (!isSame(ours(point, field), theirs, pbi, at)) off.push(`${vector.id} ${field} ${point.date}`);
        });
      }
    }

    assert.deepEqual(off, []);
    assert.equal(compared, 8179);
  });
});

describe('reference results of PowerBI-SPC', () => {
  const icons = { pass: 'consistentPass', fail: 'consistentFail', hitOrMiss: 'inconsistent' } as const;
  const compare = (analysis: Analysis, answer: Answer): string[] => {
    const { variation, alsoVariation, assurance } = analysis;
    const shown = [variation, alsoVariation].filter((icon) => icon !== null);
    return [
      ...linesOff(analysis, answer),
      ...rulesOff(analysis, answer),
      ...(shown.sort().join() === [...(answer.variation as readonly string[])].sort().join() ? [] : ['variation']),
      ...((assurance === null ? 'none' : icons[assurance]) === answer.assurance ? [] : ['assurance']),
    ];
  };

  it('agree in 77 of 82 series; the others hold one of its faults', () => {
    const limits = ['lpl', 'upl', 'l2', 'u2', 'l1', 'u1'];

    assert.deepEqual(misses('pbi', vectors, { preset: 'pbi' }, compare), {
      agree: 77,
      misses: {
        // Fault 7: a row whose denominator is zero is below the lower limit, or takes the limits of all others away.
        'p-zero-denominator-a': [...limits, 'outside'],
        'pp-zero-denominator-a': limits,
        'u-zero-denominator-a': ['lpl', 'l2', 'l1', 'outside'],
        'up-zero-denominator-a': limits,
        // Fault 9: "hit or miss" without limits.
        'pp-all-one-a': ['assurance'],
      },
    });
  });
});

describe('reference results of qicharts2', () => {
  it('agree in 10 of 10 series of x̄ and s, with averaged standard deviations', () => {
    const like = { subgroupSigma: 'averaged' } as const;

    assert.deepEqual(misses('qic', ofKind('xbar', 's'), like, linesOff), { agree: 10, misses: {} });
  });

  it('agree in 2 of 2 series of I′, which no other calculator has', () => {
    assert.deepEqual(misses('qic', ofKind('ip'), { preset: 'pbi' }, linesOff), { agree: 2, misses: {} });
  });

  it('agree in the run tests of 15 of 15 run charts', () => {
    const tests = ['useful', 'longest', 'longestMax', 'crossings', 'crossingsMin', 'signal'] as const;
    const compare = ({ points, segments }: Analysis, { runs = {} }: Answer): string[] =>
      segments.flatMap(({ from, runs: own }) =>
        tests.filter((name) => {
          const theirs = spread<unknown>(runs[name] ?? null, points.length)[from];
          return (own?.[name] ?? null) !== theirs;
        }),
      );

    assert.deepEqual(misses('qic', ofKind('run'), {}, compare), { agree: 15, misses: {} });
  });

  it('part from our lines elsewhere in gaps only, which keep their lines where n is known', () => {
    const like = { sigma: '3/1.128', gCentre: 'median' } as const;
    const others = vectors.filter(({ chart }) => !['xbar', 's', 't'].includes(chart));

    assert.deepEqual(misses('qic', others, like, linesOff), {
      agree: 67,
      misses: { 'p-missing-a': ['lpl', 'upl', 'l2', 'u2'], 'pp-missing-a': ['lpl', 'upl', 'l2', 'u2'] },
    });
  });
});
