import { expect } from '@open-wc/testing';
import { linesOf } from './lines-of.ts';

const letters = (text: string): number => text.length;

describe('linesOf', () => {
  it('breaks where there are spaces, and keeps every word', () => {
    expect(linesOf('We made a card with  a number', 10, letters)).to.deep.equal(['We made a', 'card with', 'a number']);
  });

  it('breaks a word that is wider than the room', () => {
    expect(linesOf('See https://example.org/a now', 10, letters)).to.deep.equal([
      'See',
      'https://ex',
      'ample.org/',
      'a now',
    ]);
  });

  it('breaks a script without spaces, and parts no letter from its marks', () => {
    expect(linesOf('我们做了一张卡片', 4, letters)).to.deep.equal(['我们做了', '一张卡片']);
    expect(linesOf('e\u0301'.repeat(3), 4, letters)).to.deep.equal(['e\u0301e\u0301', 'e\u0301']);
  });

  it('makes no line of nothing', () => {
    expect(linesOf('  ', 10, letters)).to.deep.equal([]);
  });
});
