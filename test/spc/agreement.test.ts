import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse, type AnalysisOptions, type ChartKind, type SeriesPoint } from '@always-kit/spc';
import fc from 'fast-check';
import { differences, onEdge } from './differences.ts';
import { referenceOf } from './reference/reference.ts';
import { kinds, options, rowsOf } from './series.ts';

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
