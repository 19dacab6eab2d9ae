import { expect } from '@open-wc/testing';
import { linear } from './scale.ts';

describe('linear', () => {
  it('puts values in proportion, upside down where the plot is', () => {
    const y = linear([0, 1], [200, 100]);

    expect([0, 0.25, 1].map(y)).to.deep.equal([200, 175, 100]);
  });

  it('puts values in the middle where there is only one', () => {
    expect(linear([5, 5], [0, 80])(5)).to.equal(40);
  });
});
