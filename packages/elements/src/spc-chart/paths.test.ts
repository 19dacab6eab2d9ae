import { expect } from '@open-wc/testing';
import { brokenLine, levelLines, thinned } from './paths.ts';

describe('brokenLine', () => {
  it('goes from value to value and breaks where there is none', () => {
    const spots = [
      { x: 0, y: 1 },
      { x: 1, y: 2.04 },
      { x: 2, y: null },
      { x: 3, y: 4 },
    ];

    expect(brokenLine(spots)).to.equal('M0 1L1 2M3 4');
  });
});

describe('thinned', () => {
  it('keeps the first, the lowest, the highest and the last of each column of pixels', () => {
    const spots = [5, 3, 9, 1, 7].map((y, at) => ({ x: at / 10, y }));

    expect(thinned(spots).map(({ y }) => y)).to.deep.equal([5, 9, 1, 7]);
  });

  it('never makes a series taller or flatter', () => {
    const spots = Array.from({ length: 5000 }, (_, at) => ({ x: at / 10, y: (at * 7919) % 1000 }));
    const kept = thinned(spots).map(({ y }) => y!);

    expect(kept.length).to.be.at.most(2000);
    expect([Math.min(...kept), Math.max(...kept)]).to.deep.equal([0, 999]);
  });

  it('leaves a short series as it is', () => {
    const spots = [1, null, 3].map((y, at) => ({ x: at * 10, y }));

    expect(thinned(spots)).to.deep.equal(spots);
  });
});

describe('levelLines', () => {
  it('are not joined, because a new start is not a slope', () => {
    const lines = levelLines([
      { from: 0, to: 50, y: 20 },
      { from: 50, to: 90, y: 10 },
    ]);

    expect(lines).to.equal('M0 20H50M50 10H90');
  });
});
