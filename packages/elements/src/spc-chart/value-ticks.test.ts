import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { shareBounds, valueTicks } from './value-ticks.ts';

describe('valueTicks', () => {
  for (const [name, [least, most], values] of [
    ['shares', [0.43, 0.95], [0.4, 0.6, 0.8, 1]],
    ['shares that are close together', [0.9, 0.97], [0.9, 0.92, 0.94, 0.96, 0.98]],
    ['all shares', [0, 1], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    ['a share that never changes', [1, 1], [0.9, 0.92, 0.94, 0.96, 0.98, 1]],
  ] as const) {
    it(`are round for ${name}`, () => {
      expect(valueTicks(least, most, 5, shareBounds).values).to.deep.equal(values);
    });
  }

  for (const [least, most, values] of [
    [3, 18, [0, 5, 10, 15, 20]],
    [-0.9, 13.5, [-5, 0, 5, 10, 15]],
    [7, 7, [6, 6.5, 7, 7.5, 8]],
  ] as const) {
    it(`are round from ${least} to ${most}`, () => {
      expect(valueTicks(least, most, 5).values).to.deep.equal(values);
    });
  }

  it('enclose all values in a few equal steps, whatever they are', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [least, most] = [Math.min(one, other), Math.max(one, other)];
        if (most - least < 1e-6) return;
        const { values, step } = valueTicks(least, most, 5);

        expect(values.length).to.be.within(2, 6);
        expect(values[0]).to.be.at.most(least + step * 1e-6);
        expect(values.at(-1)).to.be.at.least(most - step * 1e-6);
      }),
    );
  });

  it('never leave what is possible', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const { values } = valueTicks(Math.min(one, other), Math.max(one, other), 5, shareBounds);

        expect(values[0]).to.be.at.least(0);
        expect(values.at(-1)).to.be.at.most(1);
      }),
    );
  });
});
