import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Analysis } from './analysis.ts';
import { flagsOf, isSame, lineAt, run, vectors, type Expected, type Vector } from './support/vectors.ts';

/** What one calculator says at each date, for the fields that PowerBI-SPC and qicharts2 both give. */
type Answers = Readonly<Record<'cl' | 'lpl' | 'upl' | 'l2' | 'u2' | 'outside', readonly (number | string | null)[]>>;
const names = ['cl', 'lpl', 'upl', 'l2', 'u2', 'outside'] as const;

function theirs(expected: Expected, { input }: Vector, dates: readonly string[]): Answers {
  const places = dates.map((date) => (expected.x ?? input.x).indexOf(date));
  const line = (name: 'cl' | 'lpl' | 'upl' | 'l2' | 'u2'): (number | null)[] =>
    places.map((at) => lineAt(expected[name] ?? null, at));
  return {
    cl: line('cl'),
    lpl: line('lpl'),
    upl: line('upl'),
    l2: line('l2'),
    u2: line('u2'),
    outside: places.map((at) => expected.outside[at] ?? null),
  };
}

function ours({ points }: Analysis, dates: readonly string[]): Answers {
  const known = new Set(dates);
  const shared = points.filter(({ date }) => known.has(date));
  return {
    cl: shared.map(({ lines }) => lines.centre),
    lpl: shared.map(({ lines }) => lines.lowerLimit),
    upl: shared.map(({ lines }) => lines.upperLimit),
    l2: shared.map(({ lines }) => lines.lowerTwoSigma),
    u2: shared.map(({ lines }) => lines.upperTwoSigma),
    outside: Array.from(flagsOf(shared, 'outside')),
  };
}

function agree(one: Answers, other: Answers, name: keyof Answers): boolean {
  const limits = { lpl: one.lpl as readonly (number | null)[], upl: one.upl as readonly (number | null)[] };
  return one[name].every((answer, at) => {
    const second = other[name][at];
    return typeof answer === 'number' && typeof second === 'number'
      ? isSame(second, answer, limits, at)
      : answer === second;
  });
}

describe('what PowerBI-SPC and qicharts2 agree on', () => {
  it('is the same with our preset in all of 1,089 fields', () => {
    let agreed = 0;
    const missed: string[] = [];
    for (const vector of vectors) {
      const { pbi, qic } = vector.expect;
      if (!pbi || !qic || pbi.error !== undefined || qic.error !== undefined) continue;
      const rows = new Set(qic.x ?? vector.input.x);
      // In date order, like our points. PowerBI-SPC drops rows without a value.
      const dates = [...(pbi.x ?? vector.input.x)].filter((date) => rows.has(date)).sort();
      const [one, other] = [theirs(pbi, vector, dates), theirs(qic, vector, dates)];
      const own = ours(
        run(vector, { preset: 'pbi', rebaseBetweenPoints: 'ignore', screenOutliers: 'unguarded' }),
        dates,
      );
      for (const name of names.filter((name) => agree(one, other, name))) {
        agreed++;
        if (!agree(one, own, name)) missed.push(`${vector.id} ${name}`);
      }
    }

    assert.equal(agreed, 1089);
    assert.deepEqual(missed, []);
  });
});
