import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { binomialChances, chanceAtMost } from './binomial.ts';
import { peopleToAsk } from './people-to-ask.ts';

/** The chance that the exact test with so many people shows it, found another way. */
function powerOf(people: number, standard: number, suspected: number, alpha: number): number {
  let critical = -1;
  let sum = 0;
  for (const chance of binomialChances(people, standard)) {
    sum += chance;
    if (sum > alpha) break;
    critical++;
  }
  return chanceAtMost(critical, people, suspected) ?? NaN;
}

describe('peopleToAsk', () => {
  it('says how many to ask, where to draw the line, and how sure that is', () => {
    const found = peopleToAsk({ standard: 0.8, suspected: 0.5 });

    assert.ok(found.ok);
    assert.deepEqual([found.people, found.fewest, found.shownAt, found.direction], [19, 17, 11, 'below']);
    assert.ok(Math.abs(found.power - (chanceAtMost(11, 19, 0.5) ?? 0)) < 1e-12);
    assert.ok(Math.abs(found.falseAlarm - (chanceAtMost(11, 19, 0.8) ?? 0)) < 1e-12);
  });

  it('counts the other way to show that a standard is beaten', () => {
    const above = peopleToAsk({ standard: 0.2, suspected: 0.5 });
    const below = peopleToAsk({ standard: 0.8, suspected: 0.5 });

    assert.ok(above.ok && below.ok);
    assert.equal(above.direction, 'above');
    assert.deepEqual([above.people, above.shownAt], [below.people, below.people - below.shownAt]);
  });

  // Etchells, Ho & Shojania: desired share, observed share, their number, ours where they rounded up.
  const table: [standard: number, observed: number, theirs: number, ours?: number][] = [
    [0.8, 0.75, 280, 276],
    [0.8, 0.7, 80],
    [0.8, 0.66, 45],
    [0.8, 0.6, 25],
    [0.8, 0.5, 12],
    [0.8, 0.4, 10, 9],
    [0.8, 0.2, 5],
    [0.9, 0.8, 50],
    [0.9, 0.75, 28],
    [0.9, 0.7, 20, 17],
    [0.9, 0.66, 15],
    [0.9, 0.6, 10],
    [0.9, 0.5, 6],
    [0.9, 0.4, 5],
  ];
  for (const [standard, suspected, theirs, ours = theirs] of table) {
    it(`finds the number by which ${suspected} seen is below ${standard}: ${theirs} in the table of Etchells`, () => {
      const found = peopleToAsk({ standard, suspected, sides: 2 });

      assert.equal(found.ok && found.ifSeen, ours);
    });
  }

  const shares = fc.tuple(fc.integer({ min: 1, max: 19 }), fc.integer({ min: 0, max: 20 }));

  it('never loses the power again once it is reached', () => {
    fc.assert(
      fc.property(shares, fc.constantFrom(0.05, 0.025, 0.01), ([a, b], alpha) => {
        const [standard, suspected] = [Math.max(a, b + 1) / 20, b / 20];
        fc.pre(standard < 1 && standard - suspected >= 0.15);
        const found = peopleToAsk({ standard, suspected, alpha });
        assert.ok(found.ok);
        const { people, fewest } = found;

        for (let more = 0; more < 60; more++)
          assert.ok(powerOf(people + more, standard, suspected, alpha) >= 0.8 - 1e-9);
        for (let less = 1; less < fewest; less++) assert.ok(powerOf(less, standard, suspected, alpha) < 0.8 + 1e-9);
        if (people > fewest) assert.ok(powerOf(people - 1, standard, suspected, alpha) < 0.8 + 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('asks more people for a smaller difference, more power or less error', () => {
    const people = (options: Parameters<typeof peopleToAsk>[0]): number => {
      const found = peopleToAsk(options);
      return found.ok ? found.people : NaN;
    };
    const usual = people({ standard: 0.9, suspected: 0.7 });

    assert.ok(people({ standard: 0.9, suspected: 0.8 }) > usual);
    assert.ok(people({ standard: 0.9, suspected: 0.7, power: 0.9 }) > usual);
    assert.ok(people({ standard: 0.9, suspected: 0.7, alpha: 0.01 }) > usual);
    assert.ok(people({ standard: 0.9, suspected: 0.7, sides: 2 }) > usual);
  });

  const wrong: [options: Parameters<typeof peopleToAsk>[0], reason: string][] = [
    [{ standard: 0.8, suspected: 0.8 }, 'same'],
    [{ standard: 0.8, suspected: 0.7999 }, 'same'],
    [{ standard: 1, suspected: 0.8 }, 'share'],
    [{ standard: 0.8, suspected: 1.2 }, 'share'],
    [{ standard: NaN, suspected: 0.5 }, 'share'],
    [{ standard: 0.8, suspected: 0.5, alpha: 0 }, 'chance'],
    [{ standard: 0.8, suspected: 0.5, power: 1 }, 'chance'],
    [{ standard: 0.8, suspected: 0.5, power: 0.04 }, 'chance'],
  ];
  for (const [options, reason] of wrong) {
    it(`answers ${JSON.stringify(options)} with ${reason}`, () => {
      assert.deepEqual(peopleToAsk(options), { ok: false, reason });
    });
  }
});
