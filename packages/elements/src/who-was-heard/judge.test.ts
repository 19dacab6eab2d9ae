import { wilson } from '@always-kit/spc';
import { expect } from '@open-wc/testing';
import { judge, rangeOf, type Range } from './judge.ts';

describe('what may be said of a group beside its share of the population', () => {
  it('is that it was heard less only where the interval leaves the share out for every number that it may be', () => {
    expect(judge([18, 22], [98, 102], 0.35)).to.equal('less');
    expect(judge([18, 22], [98, 102], 0.3)).to.equal('noClearDifference');
    expect(judge([18, 22], [98, 102], 0.1)).to.equal('more');
  });

  it('is never more than the exact numbers would say', () => {
    for (let heard = 8; heard <= 60; heard += 3) {
      for (let all = heard; all <= 200; all += 7) {
        for (const share of [0.02, 0.1, 0.25, 0.5, 0.8]) {
          const exact = wilson(heard, all);
          if (!exact.ok) throw new Error(exact.reason);
          const said = judge(around(heard), around(all), share);
          if (said === 'less') expect(exact.upper).to.be.below(share);
          if (said === 'more') expect(exact.lower).to.be.above(share);
        }
      }
    }
  });

  it('is that they are too few where a number is not shown, or too few are expected', () => {
    expect(judge(null, [98, 102], 0.2)).to.equal('tooFew');
    expect(judge([8, 12], null, 0.2)).to.equal('tooFew');
    expect(judge([0, 0], [98, 102], 0.03)).to.equal('tooFew');
  });

  it('is that they were heard less where nobody was heard of a large group', () => {
    expect(judge([0, 0], [98, 102], 0.2)).to.equal('less');
  });

  it('counts with every exact number behind a shown one, and none that is never shown', () => {
    expect(rangeOf(10, 4, 8)).to.deep.equal([8, 14]);
    expect(rangeOf(25, 2, 8)).to.deep.equal([23, 27]);
    expect(rangeOf(0, 4, 8)).to.deep.equal([0, 0]);
    expect(rangeOf(null, 2, 8)).to.equal(null);
  });
});

function around(exact: number): Range {
  const shown = Math.round(exact / 5) * 5;
  return rangeOf(shown, 2, 8)!;
}
