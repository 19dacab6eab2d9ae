import fc from 'fast-check';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it('finds the place that is least far away, as a search of all of them does', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1 });
    fc.assert(
      fc.property(places, fc.integer({ min: -50, max: 1050 }), (given, x) => {
        const sorted = [...given].sort((one, other) => one - other);
        const found = nearest(sorted, x);
        const least = Math.min(...sorted.map((place) => Math.abs(place - x)));

        return Math.abs(sorted[found]! - x) === least;
      }),
    );
  });
});
