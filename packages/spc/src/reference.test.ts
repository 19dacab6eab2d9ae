import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Analysis } from './analysis.ts';
import type { AnalysisOptions, TwoOfThreeCount } from './options.ts';
import { boundariesOf, differencesOf, marksOf, run, spread, vectors, type ExpectedOfMdc } from './support/vectors.ts';
import { assuranceNames, variationNames, type Vector } from './support/vectors.ts';

/** Where the SQL tool, read to the letter, and our defaults part: `literal` is the SQL tool's way. */
const literal: AnalysisOptions = { rebaseBetweenPoints: 'ignore', screenOutliers: 'unguarded' };

const analysed = (vector: Vector, count: TwoOfThreeCount, like: AnalysisOptions): Analysis =>
  run(vector, { ...like, rules: { twoOfThree: { count } } });

/** Names what differs; empty when all agrees. */
function differences(
  { input }: Vector,
  { points, segments, ...analysis }: Analysis,
  expected: ExpectedOfMdc,
): string[] {
  if (expected.error !== undefined) {
    const refused = analysis.warnings.some(({ severity }) => severity === 'error') && analysis.variation === null;
    return refused ? [] : ['not refused'];
  }
  const conflicts = points.map(({ conflict }) => (conflict ? '!' : '.')).join('');
  const partitions = points.map(({ segment }) => segments[segment]?.index ?? -1);
  const checks: Readonly<Record<string, boolean>> = {
    partitions: boundariesOf(partitions) === boundariesOf(spread(expected.partition ?? 0, points.length)),
    marks: marksOf(points) === expected.point,
    conflict: conflicts === (expected.conflict ?? '.'.repeat(points.length)),
    variation: (analysis.variation && variationNames[analysis.variation]) === expected.variation,
    assurance: (analysis.assurance && assuranceNames[analysis.assurance]) === expected.assurance,
  };
  return [...differencesOf(points, expected, input), ...Object.keys(checks).filter((name) => !checks[name])];
}

/** The results when every point beyond two sigma counts. Conflicts are not given again, but follow from the flags. */
function beyond2(mdc: ExpectedOfMdc): ExpectedOfMdc {
  if (mdc.beyond2 === undefined) return mdc;
  const expected = { ...mdc, ...mdc.beyond2 };
  const rules = [expected.outside, expected.shift, expected.trend, expected.two];
  const conflict = Array.from(expected.two, (_, place) => {
    const flags = rules.map((rule) => rule[place]).join('');
    return /\*|\+.*-|-.*\+/.test(flags) ? '!' : '.';
  });
  return { ...expected, conflict: conflict.join('') };
}

describe('Making Data Count reference results', () => {
  for (const vector of vectors) {
    const { mdc } = vector.expect;

    it(`${vector.file} ${vector.id}`, () => {
      assert.deepEqual(differences(vector, analysed(vector, '2to3', literal), mdc), []);
      assert.deepEqual(differences(vector, analysed(vector, 'beyond2', literal), beyond2(mdc)), []);
    });
  }

  it('agrees on 202 of 202 series, under both readings of two of three', () => {
    const agree = (count: TwoOfThreeCount): number =>
      vectors.filter((vector) => {
        const expected = count === 'beyond2' ? beyond2(vector.expect.mdc) : vector.expect.mdc;
        return differences(vector, analysed(vector, count, literal), expected).length === 0;
      }).length;

    assert.deepEqual(
      { total: vectors.length, sql: agree('2to3'), announced: agree('beyond2') },
      { total: 202, sql: 202, announced: 202 },
    );
  });

  it('parts from them by default in three series only, where they hide a mistake', () => {
    const parted = vectors.filter((vector) => {
      return differences(vector, analysed(vector, 'beyond2', {}), beyond2(vector.expect.mdc)).length > 0;
    });

    assert.deepEqual(
      parted.map(({ id }) => id),
      ['constant-one-change-screened-a', 'constant-step-screened-a', 'rebase-date-not-in-data-a'],
    );
  });
});
