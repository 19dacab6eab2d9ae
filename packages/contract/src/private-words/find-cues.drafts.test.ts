import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CueKind } from './cue-words.ts';
import { draftCues } from './drafts/draft-cues.ts';
import { attentionOf, findCues, lookAlsoFor } from './find-cues.ts';
import { draftTexts } from './support/draft-texts.ts';
import { harmlessComments } from './support/harmless-comments.ts';

lookAlsoFor(draftCues);

for (const [language, { harmless, ...texts }] of Object.entries(draftTexts)) {
  describe(`danger said in ${language}, by words that are a draft`, () => {
    for (const kind of ['urgent', 'safeguarding'] as const satisfies readonly CueKind[]) {
      for (const text of texts[kind]) {
        for (const said of [text, text.toUpperCase(), text.normalize('NFD'), `The ward was busy. ${text}. Thank you`]) {
          it(`is ${kind}: ${said}`, () => assert.ok(attentionOf([said]).includes(kind)));
        }
      }
    }
    for (const text of harmless) {
      it(`is not in: ${text}`, () => {
        assert.deepEqual(
          findCues(text).map(({ kind, words }) => `${kind}: ${words}`),
          [],
        );
      });
    }
  });
}

describe('the words of each draft', () => {
  it('say that no speaker has checked them', () => {
    const words = draftCues.map((each) => each());
    assert.deepEqual(new Set(words.map(({ standing }) => standing)), new Set(['draft']));
    assert.deepEqual(words.map(({ language }) => language).toSorted(), Object.keys(draftTexts).toSorted());
  });

  it('are seen whatever else stands beside them', () => {
    for (const [seed, comment] of harmlessComments(50, 7).entries()) {
      const all = Object.values(draftTexts);
      const { urgent } = all[seed % all.length]!;
      const text = `${comment} ${urgent[0]!}\n${comment}`;
      const [found] = findCues(text);
      assert.equal(found?.kind, 'urgent', text);
      assert.equal(text.slice(found.start, found.end), found.words);
    }
  });

  for (const piece of ['我', '不想', 'বুকে ', 'سینے ', 'nie ', 'ma ', '\u0ac0', 'لا ', 'не хочу ']) {
    it(`come to an end in 100,000 characters of ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      for (const { start, end, words } of findCues(text)) assert.equal(text.slice(start, end), words);
    });
  }
});
