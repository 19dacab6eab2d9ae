import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linear, nearest } from './scale.ts';

describe('linear', () => {
  it('puts values in proportion, upside down where the plot is', () => {
    const y = linear([0, 1], [200, 100]);

    expect([0, 0.25, 1].map(y)).to.deep.equal([200, 175, 100]);
  });

  it('puts values in the middle where there is only one', () => {
    expect(linear([5, 5], [0, 80])(5)).to.equal(40);
  });
});

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
