import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { britishDate, britishNumber, type DateParts } from './british.ts';

const numbers = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.constantFrom(1, 10, 100, 1000, 2e4)).map(([a, b]) => a / b), // halves
  fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 })).map(([a, b]) => a / b), // shares
);

describe('British numbers and dates', () => {
  it('are as Intl writes them', () => {
    fc.assert(
      fc.property(
        numbers.map((value) => value + 0),
        fc.integer({ min: 0, max: 6 }),
        fc.boolean(),
        (value, decimals, percent) => {
          const written = britishNumber(value, decimals, percent);
          const style = percent ? 'percent' : 'decimal';
          assert.equal(
            written,
            new Intl.NumberFormat('en-GB', { style, maximumFractionDigits: decimals }).format(value),
          );
        },
      ),
      { numRuns: 20_000, seed: 1 },
    );
  });

  it('are so too where JavaScript writes an exponent, and where halves are rounded', () => {
    assert.equal(britishNumber(1e-7, 9, false), '0.0000001');
    assert.equal(britishNumber(1e21, 0, false), '1,000,000,000,000,000,000,000');
    assert.equal(britishNumber(0.285, 0, true), '29%');
    assert.equal(britishNumber(1.005, 2, false), '1.01');
  });

  it('name each day as Intl does', () => {
    const some: DateParts[] = [
      { day: 'numeric', month: 'long', year: 'numeric' },
      { month: 'long', year: 'numeric' },
      { day: 'numeric', month: 'short' },
      { month: 'short' },
      { year: 'numeric' },
    ];
    for (const parts of some) {
      const writer = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...parts });
      for (let instant = Date.UTC(1999, 0, 1); instant < Date.UTC(2032, 0, 1); instant += 11 * 86_400_000) {
        assert.equal(britishDate(instant, parts), writer.format(instant));
      }
    }
  });
});
