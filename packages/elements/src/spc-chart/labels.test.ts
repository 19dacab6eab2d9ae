import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeLabels } from './labels.ts';

describe('placeLabels', () => {
  it('leaves labels at their lines where there is room', () => {
    expect(placed(100, 50, 150)).to.deep.equal([50, 100, 150]);
  });

  it('moves two that would overlap apart, both by the same', () => {
    expect(placed(100, 104)).to.deep.equal([94.5, 109.5]);
  });

  it('moves a label in from the edge', () => {
    expect(placed(0, 200)).to.deep.equal([7.5, 192.5]);
  });

  it('never lets labels overlap or leave the drawing, and keeps their order', () => {
    const places = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(places, (given) => {
        const ys = placed(...given);

        expect(ys[0]).to.be.at.least(7.5 - 1e-6);
        expect(ys.at(-1)).to.be.at.most(192.5 + 1e-6);
        for (const [at, y] of ys.entries()) if (at > 0) expect(y - ys[at - 1]!).to.be.at.least(15 - 1e-6);
      }),
    );
  });
});

function placed(...places: readonly number[]): number[] {
  const labels = places.map((at) => ({ at, text: '', kind: 'mean' }) as const);
  return placeLabels(labels, 15, 0, 200).map(({ y }) => y);
}
