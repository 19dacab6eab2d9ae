import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { binomialChances, chanceAtLeast, chanceAtMost } from '../small-samples/binomial.ts';
import { wilson } from '../small-samples/wilson.ts';
import { funnelLevels, funnelLimits, funnelPlace, type PlaceCount } from './index.ts';

const people = fc.integer({ min: 1, max: 400 });
const target = fc.double({ min: 0, max: 1, noNaN: true });
const level = fc.constantFrom(...funnelLevels);

describe('the limits of a funnel', () => {
  it('leave a count outside just where the exact binomial test does', () => {
    fc.assert(
      fc.property(people, fc.double({ min: 0.01, max: 0.99, noNaN: true }), level, (all, share, sure) => {
        const { lower, upper } = funnelLimits(all, share, sure)!;
        const outside = (1 - sure) / 2;
        for (let count = 0; count <= all; count++) {
          const high = chanceAtLeast(count, all, share)!;
          const low = chanceAtMost(count, all, share)!;
          if (Math.abs(high - outside) > 1e-9)
            assert.equal(count / all > upper + 1e-12, high < outside, `${count} high`);
          if (Math.abs(low - outside) > 1e-9) assert.equal(count / all < lower - 1e-12, low < outside, `${count} low`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leave no more places outside by chance than they say', () => {
    fc.assert(
      fc.property(people, target, level, (all, share, sure) => {
        const { lower, upper } = funnelLimits(all, share, sure)!;
        const outside = binomialChances(all, share).reduce(
          (sum, chance, count) => (count / all > upper + 1e-12 || count / all < lower - 1e-12 ? sum + chance : sum),
          0,
        );
        assert.ok(outside <= 1 - sure + 1e-9, String(outside));
      }),
      { numRuns: 200 },
    );
  });

  it('hold the target, the nearer pair within the farther, and are the same turned round', () => {
    fc.assert(
      fc.property(people, target, (all, share) => {
        const [near, far] = funnelLevels.map((sure) => funnelLimits(all, share, sure)!);
        assert.ok(near!.lower <= share + 1e-9 && share - 1e-9 <= near!.upper);
        assert.ok(0 <= far!.lower && far!.lower <= near!.lower && near!.upper <= far!.upper && far!.upper <= 1);
        const turned = funnelLimits(all, 1 - share, 0.95)!;
        assert.ok(Math.abs(turned.lower - (1 - near!.upper)) < 1e-6);
      }),
    );
  });

  it('come near those of the score test that Wilson’s interval is made of, where there are many people', () => {
    for (const share of [0.1, 0.5, 0.8]) {
      const { lower, upper } = funnelLimits(20_000, share, 0.95)!;
      for (const limit of [lower, upper]) {
        const interval = wilson(Math.round(limit * 20_000), 20_000);
        assert.ok(interval.ok);
        const nearest = limit === lower ? interval.upper : interval.lower;
        assert.ok(Math.abs(nearest - share) < 2e-4, `${share}: ${nearest}`);
      }
    }
  });

  it('are those that were worked out by hand', () => {
    // Of 5 with an even chance none and all have 1/32 each: no place of 5 can be outside 95 %.
    assert.deepEqual(funnelLimits(5, 0.5, 0.95), { lower: 0, upper: 1 });
    // Of 10, 9 or more have 11/1024 and 8 or more have 56/1024.
    const { upper } = funnelLimits(10, 0.5, 0.95)!;
    assert.ok(upper > 0.8 && upper < 0.9, String(upper));
  });

  it('are none where there can be none', () => {
    for (const [all, share, sure] of [
      [0, 0.5, 0.95],
      [1.5, 0.5, 0.95],
      [2e6, 0.5, 0.95],
      [10, 2, 0.95],
      [10, NaN, 0.95],
      [10, 0.5, 1],
      [10, 0.5, 0],
    ] as const) {
      assert.equal(funnelLimits(all, share, sure), null);
    }
  });
});

describe('where a place lies in a funnel', () => {
  it('is within it, near its edge, or outside it', () => {
    assert.equal(funnelPlace(exactly(80, 100), 0.8), 'within');
    assert.equal(funnelPlace(exactly(70, 100), 0.8), 'lowEdge');
    assert.equal(funnelPlace(exactly(60, 100), 0.8), 'low');
    assert.equal(funnelPlace(exactly(89, 100), 0.8), 'highEdge');
    assert.equal(funnelPlace(exactly(99, 100), 0.8), 'high');
  });

  it('is outside only where that holds for every number behind a rounded one', () => {
    const size = fc.integer({ min: 8, max: 200 });
    fc.assert(
      fc.property(size, fc.double({ min: 0, max: 1, noNaN: true }), target, (all, part, share) => {
        const yes = Math.round(all * part);
        const around: PlaceCount = { yes: [Math.max(0, yes - 2), yes + 2], people: [Math.max(1, all - 2), all + 2] };
        const [said, exact] = [funnelPlace(around, share), funnelPlace(exactly(yes, all), share)];
        if (said === 'low' || said === 'high') assert.equal(exact, said);
        if (said === 'lowEdge') assert.ok(exact === 'low' || exact === 'lowEdge');
        if (said === 'highEdge') assert.ok(exact === 'high' || exact === 'highEdge');
      }),
    );
  });

  it('is nowhere without people', () => {
    assert.equal(funnelPlace(exactly(0, 0), 0.8), null);
    assert.equal(funnelPlace({ yes: [-1, 2], people: [10, 10] }, 0.8), null);
  });
});

function exactly(yes: number, people: number): PlaceCount {
  return { yes: [yes, yes], people: [people, people] };
}
