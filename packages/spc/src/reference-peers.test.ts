import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Analysis } from './analysis.ts';
import type { AnalysisOptions } from './options.ts';
import { assuranceNames, boundariesOf, differencesOf, isSameText, marksOf } from './support/vectors.ts';
import { run, spread, variationNames, vectors } from './support/vectors.ts';
import type { ExpectedOfNhsr, ExpectedOfPbi, Vector } from './support/vectors.ts';

/** Where our presets do not follow a fault of their tool unless told to: see test-vectors/README.md. */
const literal: AnalysisOptions = { rebaseBetweenPoints: 'ignore', screenOutliers: 'unguarded' };

/** What differs, by series; a series that agrees is not in it. */
type Misses = Readonly<Record<string, readonly string[]>>;

/** Compares every series that a tool has an answer for. */
function missesOf<Answer>(
  answers: readonly (readonly [Vector, Answer])[],
  like: AnalysisOptions,
  differences: (analysis: Analysis, answer: Answer, vector: Vector) => string[],
): Misses {
  const found = answers.map(([vector, answer]) => [vector.id, differences(run(vector, like), answer, vector)] as const);
  return Object.fromEntries(found.filter(([, what]) => what.length > 0));
}

const failing = (checks: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(checks).filter((name) => !checks[name]);
const refusalsOf = (tool: 'nhsr' | 'pbi'): string[] =>
  vectors.filter(({ expect }) => expect[tool]?.error !== undefined).map(({ id }) => id);
const find = (id: string): Vector => vectors.find((vector) => vector.id === id) ?? assert.fail(id);

describe('NHSRplotthedots reference results', () => {
  const answers = vectors.flatMap((vector): (readonly [Vector, ExpectedOfNhsr])[] => {
    const { nhsr } = vector.expect;
    return nhsr === undefined || nhsr.error !== undefined ? [] : [[vector, nhsr]];
  });
  const compare = (analysis: Analysis, expected: ExpectedOfNhsr, { input }: Vector): string[] => {
    const { points, segments } = analysis;
    const phases = points.map(({ segment }) => segments[segment]?.phase ?? -1);
    return [
      ...differencesOf(points, expected, input),
      ...failing({
        marks: isSameText(marksOf(points), expected.point),
        groups: boundariesOf(phases) === boundariesOf(spread(expected.rebaseGroup ?? 0, points.length)),
        variation: (analysis.variation && variationNames[analysis.variation]) === expected.variation,
        // Not given where there is more than one target, which the package does not know.
        assurance:
          expected.assurance === undefined ||
          (analysis.assurance && assuranceNames[analysis.assurance]) === expected.assurance,
      }),
    ];
  };
  const misses = (like: AnalysisOptions): Misses => missesOf(answers, { ...like, preset: 'nhsr' }, compare);

  it('agrees on 181 of 189 series; the others hold one of its faults', () => {
    assert.equal(answers.length, 189);
    assert.deepEqual(misses(literal), {
      // Fault 9: "hit or miss" without limits, which unguarded screening takes away where nothing varies.
      'constant-screened-a': ['assurance'],
      'constant-100pct-target95-screened-a': ['assurance'],
      // Fault 3: a last row without a value is common cause, and so are six rows of nothing.
      'missing-last-a': ['variation'],
      'missing-last-three-a': ['variation'],
      'missing-all-a': ['variation'],
      // Fault 4: the last point of a rise called falling.
      'rule-peak-with-flat-top-a': ['marks'],
      // Fault 9: "hit or miss" without limits.
      'short-n1-a': ['assurance'],
      'rebase-last-point-a': ['assurance'],
    });
  });

  it('has no answer to three series, of which we refuse one, and warn in another', () => {
    assert.deepEqual(refusalsOf('nhsr'), ['missing-run-a', 'duplicate-date-a', 'fix-below-12-a']);
    const warnings = (id: string): string[] => run(find(id), { preset: 'nhsr' }).warnings.map(({ code }) => code);

    // Fault 3: three rows without a value make it crash.
    assert.deepEqual(warnings('missing-run-a'), ['missingValue']);
    assert.deepEqual(warnings('duplicate-date-a').slice(0, 1), ['duplicateDate']);
    // It wants a baseline of at least 12 points.
    assert.ok(warnings('fix-below-12-a').includes('shortSegment'));
  });

  it('parts from them by default in three series more, where they hide a mistake', () => {
    const known = Object.keys(misses(literal));

    assert.deepEqual(
      Object.keys(misses({})).filter((id) => !known.includes(id)),
      ['constant-one-change-screened-a', 'constant-step-screened-a', 'rebase-date-not-in-data-a'],
    );
  });
});

describe('PowerBI-SPC reference results', () => {
  const answers = vectors.flatMap((vector): (readonly [Vector, ExpectedOfPbi])[] => {
    const { pbi } = vector.expect;
    return pbi === undefined || pbi.error !== undefined ? [] : [[vector, pbi]];
  });
  const assurances = { pass: 'consistentPass', fail: 'consistentFail', hitOrMiss: 'inconsistent' } as const;
  const compare = (analysis: Analysis, expected: ExpectedOfPbi, { input }: Vector): string[] => {
    const { points, variation, alsoVariation, assurance } = analysis;
    const icons = [variation, alsoVariation].filter((icon) => icon !== null);
    return [
      // It drops rows without a value; we keep them as gaps.
      ...differencesOf(
        points.filter(({ value }) => value !== null),
        expected,
        input,
      ),
      ...failing({
        variation: icons.sort().join() === [...expected.variation].sort().join(),
        assurance: (assurance === null ? 'none' : assurances[assurance]) === expected.assurance,
      }),
    ];
  };
  const misses = (like: AnalysisOptions): Misses => missesOf(answers, { ...like, preset: 'pbi' }, compare);

  it('agrees on 189 of 195 series, 96.9 %', () => {
    assert.equal(answers.length, 195);
    assert.deepEqual(misses(literal), {
      // Fault 9: "hit or miss" without limits, which unguarded screening takes away where nothing varies.
      'constant-screened-a': ['assurance'],
      'constant-100pct-target95-screened-a': ['assurance'],
      // Fault 8: two rows of one date are taken, where we refuse to guess.
      'duplicate-date-a': ['cl', 'lpl', 'upl', 'l2', 'u2', 'l1', 'u1', 'variation'],
      // Fault 9: "hit or miss" without limits.
      'short-n1-a': ['assurance'],
      'rebase-last-point-a': ['assurance'],
      // "Hit or miss" where the latest point has no target. Not listed as a fault, but there is nothing to hit.
      'target-missing-at-end-a': ['assurance'],
    });
  });

  it('has no answer to three series, of which one holds no value', () => {
    // Fault 6: it cannot have a baseline and a rebase.
    assert.deepEqual(refusalsOf('pbi'), ['missing-all-a', 'rebase-and-fix-a', 'rebase-and-fix-longer-than-segment-a']);
    assert.equal(run(find('missing-all-a'), { preset: 'pbi' }).variation, null);
  });

  it('parts from them by default in three series more, where they hide a mistake', () => {
    const known = Object.keys(misses(literal));

    assert.deepEqual(
      Object.keys(misses({})).filter((id) => !known.includes(id)),
      ['constant-one-change-screened-a', 'constant-step-screened-a', 'rebase-date-not-in-data-a'],
    );
  });
});
