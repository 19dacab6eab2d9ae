import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse, type AnalysisOptions, type ChartKind, type SeriesPoint } from '@always-kit/spc';
import fc from 'fast-check';
import { differences, onEdge } from './differences.ts';
import { referenceOf } from './reference/reference.ts';
import { day, kinds, options, rowsOf } from './series.ts';

/** Fails where engine and reference do not say the same. */
function agree(rows: readonly SeriesPoint[], options: AnalysisOptions): void {
  const analysis = analyse(rows, options);
  const reference = referenceOf(rows, options);
  assert.ok(reference);
  fc.pre(!onEdge(analysis, reference));

  assert.deepEqual(differences(analysis, reference), []);
}

function holds(kind: ChartKind, given: fc.Arbitrary<AnalysisOptions>, numRuns: number): void {
  fc.assert(
    fc.property(rowsOf(kind), given, (rows, given) => {
      agree(rows, { ...given, chart: kind });
    }),
    { numRuns },
  );
}

describe('the engine and the reference say the same', () => {
  for (const kind of kinds) {
    it(`of a chart ${kind} with the presets as they are`, () => {
      holds(kind, fc.record({ preset: fc.constantFrom('mdc', 'nhsr', 'pbi') }), 150);
    });

    it(`of a chart ${kind} with any option`, () => {
      holds(kind, options, 400);
    });
  }
});

describe('what was once wrong', () => {
  const days = (values: readonly number[]): SeriesPoint[] => values.map((value, at) => ({ date: day(2 * at), value }));

  it('is a moving range chart whose first phase has no point that counts', () => {
    const options: AnalysisOptions = { chart: 'mr', rebase: [{ date: day(2) }], ghost: [{ index: 0 }] };

    assert.deepEqual(
      analyse(days([3, 5, 9]), options).points.map(({ value }) => value),
      [null, null, 4],
    );
    agree(days([3, 5, 9]), options);
  });

  it('is two of three between two sigma and a limit that is not there', () => {
    const options: AnalysisOptions = { chart: 't', rules: { twoOfThree: { count: '2to3', third: 'any' } } };
    const { signals, points } = analyse(days([0, 0, 1, 1, 1]), options);

    assert.equal(points[0]?.lines.lowerLimit, null);
    assert.deepEqual(
      signals.map(({ rule, side, from, to }) => ({ rule, side, from, to })),
      [{ rule: 'twoOfThree', side: 'low', from: 0, to: 1 }],
    );
    agree(days([0, 0, 1, 1, 1]), options);
  });
});
