import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishWords } from './english/english-words.ts';
import { nameSieve } from './name-sieve.ts';
import { nameFinder, thoroughNameFinder } from './names.ts';
import { cueTexts } from './support/cue-texts.ts';
import { harmlessComments } from './support/harmless-comments.ts';
import { seeded } from './support/seeded.ts';
import { marked } from './support/marked.ts';

const english = englishWords();
const [find, findThoroughly, mayHoldNames] = [nameFinder(english), thoroughNameFinder(english), nameSieve(english)];

/** Words and what stands between them, drawn at random from what names are told by. */
function madeOfNames(count: number, seed: number): string[] {
  const random = seeded(seed);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!;
  const lists = [
    [...english.titles, ...english.callings],
    english.work,
    [...english.introductions, ...english.weakIntroductions],
    english.names,
    english.notNames,
    ['van', 'de', 'J', 'J.', 'o', 'and', 'zed', 'Zed', 'ZED', 'spelt', 'Z\u00e9d', 'e\u0301', "O'Zed", 'zed-ley'],
    [
      'Thi\u017f is',
      '\u212anown as',
      'so-called',
      'e\u0301called',
      "'called",
      'x'.repeat(60),
      `${'x'.repeat(60)}-called`,
    ],
  ];
  const change = [
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
    (word: string) => `${word}'s`,
  ];
  const gaps = [...Array<string>(8).fill(' '), '  ', '. ', ', ', ': ', '-', '- ', '\n', '. \n', '', "'", '    '];
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(change)(pick(pick(lists))) + pick(gaps)).join(''),
  );
}

describe('names, looked for only where there may be one', () => {
  for (const [what, texts] of Object.entries({
    'what names are told by': madeOfNames(8_000, 20_261_123),
    'marked texts': Object.values(marked).flatMap((list) => list.map((text) => text.replace(/[«»]/g, ''))),
    'texts about danger': Object.values(cueTexts).flat(),
    'harmless comments': harmlessComments(2_000, 4),
  })) {
    it(`are the same in ${what}`, () => {
      for (const text of texts) assert.deepEqual(find(text), findThoroughly(text), text);
    });
  }

  it('are not looked for in most of what people write', () => {
    const comments = harmlessComments(2_000, 5);
    assert.ok(comments.filter(mayHoldNames).length < comments.length / 5);
  });
});
