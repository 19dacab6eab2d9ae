import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../analyse.ts';
import type { Analysis, RunTest } from '../analysis.ts';
import type { AnalysisOptions } from '../options.ts';
import { day, valued } from '../support/daily.ts';

function chart(values: readonly (number | null)[], options: AnalysisOptions = {}): Analysis {
  return analyse(valued(values), { chart: 'run', ...options });
}

function tests({ segments }: Analysis): RunTest {
  return segments[0]?.runs ?? assert.fail('no run test');
}

/** Values about 0 whose runs are this long, on the two sides in turn. */
function runs(...lengths: number[]): number[] {
  return lengths.flatMap((length, at) => Array.from({ length }, () => (at % 2 === 0 ? 1 : -1)));
}

describe('run chart', () => {
  it('has a median and no limits', () => {
    const { points, centre } = chart([3, 1, 8, 2]);

    assert.equal(centre, 'median');
    assert.deepEqual(points[0]?.lines, {
      centre: 2.5,
      lowerLimit: null,
      upperLimit: null,
      lowerTwoSigma: null,
      upperTwoSigma: null,
      lowerOneSigma: null,
      upperOneSigma: null,
    });
  });
});

describe("Anhøj's tests", () => {
  // The table of Anhøj & Olesen 2014, as the vignette of qicharts2 prints it.
  for (const [useful, longest, crossings] of [
    [10, 6, 2],
    [12, 7, 3],
    [20, 7, 6],
    [24, 8, 8],
    [30, 8, 10],
    [46, 9, 17],
    [100, 10, 41],
  ] as const) {
    it(`of ${String(useful)} points: longest run ${String(longest)}, crossings ${String(crossings)}`, () => {
      const { longestMax, crossingsMin, useful: used } = tests(chart(runs(...Array.from({ length: useful }, () => 1))));

      assert.deepEqual([used, longestMax, crossingsMin], [useful, longest, crossings]);
    });
  }

  it('flag each point of a run that is too long', () => {
    const result = chart(runs(3, 9, 3, 1, 3, 1, 2));

    assert.deepEqual(
      result.signals.map(({ rule, side, from, to, count }) => [rule, side, from, to, count]),
      [['longRun', 'low', 3, 11, 9]],
    );
    assert.equal(result.points[5]?.signals[0], result.signals[0]);
    assert.deepEqual([tests(result).longest, tests(result).longestMax, tests(result).signal], [9, 7, true]);
  });

  it('let a run of just the longest length by chance be', () => {
    const result = chart(runs(3, 7, 3, 2, 3, 2, 2));

    assert.deepEqual([tests(result).longest, tests(result).longestMax, result.signals.length], [7, 7, 0]);
  });

  it('find too few crossings though no run is too long', () => {
    const result = chart(runs(6, 6, 6, 6));

    assert.equal(result.signals.length, 0);
    assert.deepEqual([tests(result).crossings, tests(result).crossingsMin, tests(result).signal], [3, 8, true]);
  });

  it('leave out points on the median, and gaps', () => {
    const result = chart([1, 1, 0, 1, null, 1, -1, -1, -1, -1]);

    const { useful, longest, crossings } = tests(result);
    assert.deepEqual([useful, longest, crossings], [8, 4, 1]);
  });

  it('end a run at a pause', () => {
    const values = [-1, -1, -1, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1];

    const { longest, crossings } = tests(chart(values, { pauses: [{ from: day(8), until: day(8) }] }));

    assert.deepEqual([longest, crossings], [4, 2]);
  });

  it('say nothing where every point lies on the median', () => {
    const result = chart([2, 2, 2, 2]);

    assert.equal(result.segments[0]?.runs, null);
    assert.deepEqual(result.signals, []);
  });

  it('are made for each phase', () => {
    const { segments } = chart([...runs(3, 3), ...runs(1, 1, 1, 1, 1, 1)], { rebase: [{ date: day(6) }] });

    assert.deepEqual(
      segments.map(({ runs: found }) => found?.crossings),
      [1, 5],
    );
  });
});

describe('classic tests', () => {
  const classic = { runTests: 'classic' } as const;

  it('find a shift of six, points on the median passed over', () => {
    const values = [1, 1, 0, 1, 1, 1, 1, -1, -1, -1, -1, -1, 0, 0, -1];

    const { signals } = chart(values, classic);

    assert.deepEqual(
      signals.map(({ rule, side, count }) => [rule, side, count]),
      [
        ['shift', 'high', 6],
        ['shift', 'low', 6],
      ],
    );
  });

  it('find a trend of five, ties passed over', () => {
    const { signals } = chart([3, 1, 2, 2, 3, 4, 5, 2, 3, 1], classic);

    assert.deepEqual(
      signals.map(({ rule, from, to }) => [rule, from, to]),
      [['trend', 1, 6]],
    );
  });

  // Swed & Eisenhart 1943, table II: so many runs or fewer, so many or more, are significant at 5 % (2.5 % on each side).
  for (const [side, few, many] of [
    [5, 2, 10],
    [10, 6, 16],
    [12, 7, 19],
    [20, 14, 28],
  ] as const) {
    it(`expect more than ${String(few)} and fewer than ${String(many)} runs of ${String(side)} points each side`, () => {
      const { crossingsMin, crossingsMax } = tests(chart(runs(...Array.from({ length: 2 * side }, () => 1)), classic));

      // One crossing less than there are runs.
      assert.deepEqual([crossingsMin, crossingsMax], [few, many - 2]);
    });
  }

  it('find too many crossings, which Anhøj does not look for', () => {
    const values = runs(...Array.from({ length: 20 }, () => 1));

    assert.deepEqual([tests(chart(values, classic)).signal, tests(chart(values)).signal], [true, false]);
  });

  it('take the lengths asked for', () => {
    const values = [...runs(6, 6), ...runs(1, 1, 1, 1)];

    const result = chart(values, { ...classic, rules: { shift: { n: 8 } } });

    assert.deepEqual(result.signals, []);
    assert.equal(tests(result).longestMax, 7);
  });
});
