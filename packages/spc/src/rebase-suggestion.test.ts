import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { analyse } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import { suggestRebase, type RebaseSuggestion } from './rebase-suggestion.ts';
import { after, month, monthly, swing } from './support/swing.ts';

/** Points that swing about 600, and so all lie above 500. */
const better = (length: number): number[] => Array.from({ length }, (_, at) => (at % 2 === 0 ? 575 : 625));

describe('suggestRebase', () => {
  it('says where a sustained improvement began, and what that rests on', () => {
    assert.deepEqual(suggestRebase(after(better(12))), {
      at: 14,
      date: month(14),
      because: 'sustainedImprovement',
      facts: { signal: 0, pointsBefore: 14, pointsSince: 12, meanBefore: 500, meanSince: 600, change: null },
    });
  });

  it('knows a fall for an improvement where less is better', () => {
    const worse = better(12).map((value) => 1000 - value);

    assert.equal(suggestRebase(after(worse, { direction: 'decrease' })).at, 14);
  });

  it('finds it without a baseline too, where the mean has moved with it', () => {
    const result = analyse(monthly([...swing, ...better(14)]), { direction: 'increase' });

    assert.equal(suggestRebase(result).at, 14);
  });

  const refusals: [name: string, analysis: Analysis, because: string, facts: object][] = [
    ['there is nothing', analyse([]), 'noData', {}],
    ['two rows have one date', analyse([...monthly(swing), { date: month(3), value: 1 }]), 'noData', {}],
    ['there are too few points for limits', analyse(monthly(swing)), 'tooFewPoints', { have: 14 }],
    ['neither way is better', after(better(12), { direction: 'neutral' }), 'noDirection', {}],
    ['nothing has shifted', after([500, 450, 550]), 'noShift', {}],
    ['one point is better, as at any signal', after([900]), 'noShift', {}],
    ['the shift is over', after([...better(12), 480, 470]), 'notSustained', { signal: 0 }],
    ['two points lie on the old mean', after([...better(12), 500, 500]), 'notSustained', { signal: 0 }],
    ['it was over for a while', after([...better(12), 480, 470, 610]), 'notSustained', { signal: 0 }],
    ['it is for the worse', after(better(12), { direction: 'decrease' }), 'gettingWorse', { signal: 0 }],
    ['there are too few points since', after(better(11)), 'tooFewSince', { signal: 0, have: 11, needed: 12, more: 1 }],
    ['it is still rising', after([...better(8), 580, 600, 620, 640, 660, 680, 700]), 'unstable', { signal: 0 }],
    ['the latest point stands out', after([...better(14), 900]), 'unstable', { signal: 0 }],
    ['the rule is switched off', after(better(12), { rules: { shift: false } }), 'noShift', {}],
  ];
  for (const [name, analysis, because, facts] of refusals) {
    it(`suggests nothing when ${name}`, () => {
      assert.deepEqual(suggestRebase(analysis), { at: null, date: null, because, facts });
    });
  }

  it('does not mind a single point that stood out some time ago', () => {
    assert.equal(suggestRebase(after([...better(4), 900, ...better(10)])).at, 14);
  });

  it('counts neither gaps nor ghosts', () => {
    const series = (length: number): Analysis =>
      after([...better(6), null, 9000, ...better(length)], { ghost: [{ index: 21 }], missing: 'bridge' });

    assert.deepEqual(suggestRebase(series(5)).facts, { signal: 0, have: 11, needed: 12, more: 1 });
    assert.equal(suggestRebase(series(6)).at, 14);
  });

  it('counts on across a pause, and across a gap', () => {
    const paused = after(better(18), { pauses: [{ from: month(22), until: month(23) }] });
    const gapped = after([...better(8), null, ...better(5)]);

    assert.deepEqual([suggestRebase(paused).at, suggestRebase(gapped).at], [14, 14]);
    assert.deepEqual(
      [paused, gapped].map((analysis) =>
        Object.entries(suggestRebase(analysis).facts).find(([name]) => name === 'pointsSince'),
      ),
      [
        ['pointsSince', 16],
        ['pointsSince', 13],
      ],
    );
  });

  it('does not take one point on the other side for the end of it', () => {
    assert.equal(suggestRebase(after([...better(14), 495])).at, 14);
    assert.equal(suggestRebase(after([...better(8), 495, ...better(8)])).at, 14);

    const fifties = Array.from({ length: 12 }, (_, at) => 50 + ([0, 1, -1, 2, -2][at % 5] ?? 0));
    const sixties = Array.from({ length: 20 }, (_, at) => 60 + ([1, -1, 0, 2, -2][at % 5] ?? 0));
    assert.equal(suggestRebase(analyse(monthly([...fifties, ...sixties, 55]), { direction: 'increase' })).at, 12);
  });

  it('goes on being worse past a gap as well', () => {
    const worse = after([...better(8), null, ...better(3)], { direction: 'decrease' });

    assert.equal(suggestRebase(worse).because, 'gettingWorse');
  });

  it('passes over changes that are none', () => {
    const changes = [null, 3, {}, { date: month(14) }] as unknown as { date: string }[];

    assert.equal(suggestRebase(after(better(13)), { changes }).at, 14);
  });

  it('looks only at the limits in force', () => {
    const rebase = [{ date: month(26), reason: 'new rota' }];

    assert.equal(suggestRebase(after(better(26), { rebase })).because, 'noShift');
  });

  it('works for other kinds of chart', () => {
    const rows = monthly([...swing, ...better(12)]).map(({ date, value }) => {
      return { date, numerator: value ?? 0, denominator: 1000 };
    });

    for (const chart of ['p', 'u', 'run'] as const) {
      const { at } = suggestRebase(
        analyse(rows, { chart, direction: 'increase', baseline: { points: 14 }, runTests: 'classic' }),
      );
      assert.equal(at, 14, chart);
    }
  });

  describe('given what the team changed', () => {
    const withChanges = (...dates: string[]): RebaseSuggestion =>
      suggestRebase(after(better(13)), { changes: dates.map((date) => ({ date })) });

    it('names the change behind the shift', () => {
      const suggestion = withChanges(month(3), '2025-02-14', month(26));

      assert.equal(suggestion.at, 14);
      assert.equal(suggestion.because === 'sustainedImprovement' && suggestion.facts.change, 1);
    });

    it('starts at a change within the shift, when too few points of it come before to be one', () => {
      assert.equal(withChanges(month(15)).at, 15);
      assert.deepEqual(withChanges(month(16)).because, 'tooFewSince');
    });

    it('suggests nothing without a change behind it', () => {
      for (const dates of [[], [month(21)], ['2031-01-01'], ['soon'], [month(0)]]) {
        assert.deepEqual(withChanges(...dates), {
          at: null,
          date: null,
          because: 'noKnownChange',
          facts: { signal: 0 },
        });
      }
    });
  });

  it('gives a place whose date rebases there, and never changes the analysis', () => {
    const series = fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { freq: 12 }), { maxLength: 50 });
    fc.assert(
      fc.property(series, fc.nat(30), fc.integer({ min: 0, max: 60 }), (values, from, by) => {
        const rows = monthly(values.map((value, at) => (value === null || at < from ? value : value + by)));
        const before = analyse(rows, { direction: 'increase' });
        const copy = structuredClone(before);

        const suggestion = suggestRebase(before);

        assert.deepEqual(before, copy);
        if (suggestion.at === null) return;
        const { segments } = analyse(rows, { direction: 'increase', rebase: [{ date: suggestion.date }] });
        assert.equal(segments.at(-1)?.from, suggestion.at);
        assert.ok((segments.at(-1)?.count ?? 0) >= 12);
      }),
    );
  });
});
