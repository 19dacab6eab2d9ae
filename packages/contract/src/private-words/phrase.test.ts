import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishCues } from './english/english-cues.ts';
import { matchAt, mayGoOn, phrase, type Place } from './phrase.ts';
import { seeded } from './support/seeded.ts';

const { cues, lists, notMistyped } = englishCues();
const known = new Set(notMistyped.split('|'));
const phrases = cues.flatMap((cue) => cue.phrases.map((written) => phrase(written, lists)));
const random = seeded(20_261_123);

function wordAt({ words, stems, mistyped }: Place): string {
  const fitting = [
    ...words,
    ...stems,
    ...stems.map((stem) => `${stem}s`),
    ...mistyped,
    ...mistyped.map((word) => word.slice(1)),
  ];
  return fitting[Math.floor(random() * fitting.length)]!;
}

describe('a phrase that stands somewhere', () => {
  it('may go on with the word behind its first, in every phrase of ours', () => {
    for (const one of phrases) {
      for (let round = 0; round < 20; round++) {
        const said = one.filter(({ optional }) => !optional || random() < 0.5).map(wordAt);
        const words = [...said, 'there'].slice(0, random() < 0.5 ? said.length : undefined).map((plain) => ({ plain }));
        if (matchAt(words, 0, one, known) === undefined) continue; // mistyped into another known word
        assert.ok(mayGoOn(one, said[0]!, words[1]?.plain ?? '', known), said.join(' '));
      }
    }
  });

  it('may not go on with a word that has no place in it', () => {
    const twoWords = phrase('?so not|never safe*', lists);
    assert.ok(mayGoOn(twoWords, 'not', 'safely', known));
    assert.ok(mayGoOn(twoWords, 'so', 'never', known));
    assert.ok(!mayGoOn(twoWords, 'so', 'safe', known));
    assert.ok(!mayGoOn(twoWords, 'not', '', known));
  });
});
