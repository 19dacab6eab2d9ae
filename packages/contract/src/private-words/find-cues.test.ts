import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attentionOf, findCues } from './find-cues.ts';
import { isOneLetterOff } from './phrase.ts';
import { cueTexts } from './support/cue-texts.ts';
import { harmlessComments } from './support/harmless-comments.ts';
import { harmlessUses } from './support/harmless-uses.ts';

for (const [kind, texts] of Object.entries(cueTexts)) {
  describe(`words that are ${kind}`, () => {
    for (const text of texts) {
      for (const said of [text, text.toUpperCase(), `The ward was busy. ${text}. Thank you`]) {
        it(`are seen in ${JSON.stringify(said)}`, () => assert.ok(attentionOf([said]).includes(kind as 'urgent')));
      }
    }
  });
}

describe('harmless uses of the same words', () => {
  for (const text of harmlessUses) {
    it(`are left alone: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        findCues(text).map(({ kind, words }) => `${kind}: ${words}`),
        [],
      );
    });
  }

  it('are left alone in 2,000 harmless comments', () => {
    const alarms = harmlessComments(2_000, 20_261_122).flatMap((text) =>
      findCues(text).map(({ words }) => `${words} in ${text}`),
    );
    assert.deepEqual(alarms, []);
  });
});

describe('cues', () => {
  it('have their place in the text', () => {
    const text = '👍 Ça va. I’M SUICIDAL, and he hits me.';
    for (const { start, end, words } of findCues(text)) assert.equal(text.slice(start, end), words);
    assert.deepEqual(
      findCues(text).map(({ words }) => words),
      ['SUICIDAL', 'he hits me'],
    );
  });

  it('do not reach over the end of a sentence', () => {
    assert.deepEqual(findCues('I never want to. Die hard is a film.'), []);
  });

  it('are given once for several texts, urgent first', () => {
    assert.deepEqual(attentionOf(['he hits me', 'I want to die', 'I want to die']), ['urgent', 'safeguarding']);
    assert.deepEqual(attentionOf(['All good', '']), []);
  });

  for (const piece of [
    'i ',
    'want to ',
    'not safe ',
    'suicid',
    'a',
    '. ',
    "don't ",
    'my son has ',
    'a'.repeat(5000) + ' ',
  ]) {
    it(`come to an end in 100,000 characters of ${JSON.stringify(piece.slice(0, 12))}`, () => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      for (const { start, end, words } of findCues(text)) assert.equal(text.slice(start, end), words);
    });
  }
});

describe('one letter off', () => {
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ['suicide', 'sucide', true],
    ['myself', 'myslef', true],
    ['suicide', 'suuicide', true],
    ['suicide', 'suixide', true],
    ['suicide', 'suicide', true],
    ['suicide', 'sucied', false],
    ['abc', 'cab', false],
  ];
  for (const [one, other, off] of pairs) {
    it(`${one} and ${other}: ${off ? 'yes' : 'no'}`, () => assert.equal(isOneLetterOff(one, other), off));
  }
});
