import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../analyse.ts';
import type { Analysis } from '../analysis.ts';
import type { AnalysisOptions } from '../options.ts';
import { suggestRebase, type KnownChange } from '../rebase-suggestion.ts';
import { createCoreReader } from './core-reader.ts';
import { createRebaseReader } from './rebase-reader.ts';
import { month } from './support/charts.ts';

const reader = createRebaseReader(createCoreReader({ unit: 'percent' }));
const swing = Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 0.45 : 0.55));
const better = (length: number): number[] => Array.from({ length }, (_, at) => (at % 2 === 0 ? 0.575 : 0.625));
const after = (values: readonly number[], options: AnalysisOptions = {}): Analysis =>
  analyse(
    [...swing, ...values].map((value, at) => ({ date: month(at), value })),
    { direction: 'increase', baseline: { points: 14 }, ...options },
  );
const text = (analysis: Analysis, changes?: readonly KnownChange[]): string =>
  reader.text(analysis, suggestRebase(analysis, changes && { changes }), changes);
const easy = (analysis: Analysis): readonly string[] => reader.easyRead(analysis, suggestRebase(analysis));

describe('words for a new start of the limits', () => {
  it('say where, what it rests on, and that the team decides and gives a reason', () => {
    assert.equal(
      text(after(better(12))),
      'The limits could be set again from March 2026. There are 12 points since then, and they are steady. Their mean is ' +
        '60%, and it was 50% before. This never happens by itself. The team decides: find out what made the difference, ' +
        'and give it as the reason.',
    );
  });

  it('name the change that may be the reason', () => {
    const changes = [{ date: month(14), what: 'a new leaflet' }];

    assert.match(text(after(better(12)), changes), /The team decides if this is the reason: a new leaflet\.$/);
  });

  it('end with one full stop, where the change was written with its own', () => {
    const changes = [{ date: month(14), what: 'We gave out a leaflet.' }];

    assert.match(text(after(better(12)), changes), /this is the reason: We gave out a leaflet\.$/);
  });

  it('say the same in easy read', () => {
    assert.deepEqual(easy(after(better(12))), [
      'Results have been better since March 2026.',
      'The chart could start again from there.',
      'The team decides.',
      'The team must say why.',
    ]);
  });

  const refusals: [name: string, analysis: Analysis, said: RegExp][] = [
    ['there is nothing', analyse([]), /nothing to work limits out from/],
    ['there are too few points', after([]), /too early to set limits again\. There are only 14 points/],
    ['neither way is better', after(better(12), { direction: 'neutral' }), /does not know which way is better/],
    ['nothing has shifted', after([0.5, 0.45, 0.55]), /no run on one side of the centre line that still goes on/],
    ['it did not last', after([...better(12), 0.48, 0.45]), /better for a time, but it did not last/],
    ['it is worse', after(better(12), { direction: 'decrease' }), /new limits would hide that/],
    [
      'there are too few points since',
      after(better(11)),
      /for now\. There are 11 points since the run began, and 1 more is needed/,
    ],
    ['the latest point stands out', after([...better(14), 0.9]), /for now\. The points of the run are not steady yet/],
  ];
  for (const [name, analysis, said] of refusals) {
    it(`say why the limits should stay: ${name}`, () => {
      assert.match(text(analysis), said);
      assert.doesNotMatch(text(analysis), /could be set again/);
      assert.ok(easy(analysis).length > 0);
    });
  }

  it('ask for the cause where nothing that was changed explains the run', () => {
    assert.match(
      text(after(better(12)), []),
      /Nothing that the team changed explains the run\. Find out why it came first\./,
    );
  });
});
