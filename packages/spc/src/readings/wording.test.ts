import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from './english.ts';
import { rebaseEnglish } from './rebase-english.ts';
import { everySaying, type Saying } from './support/sayings.ts';

const { easy, ...plain } = english;
const { easy: easyRebase, ...plainRebase } = rebaseEnglish;

/** Each text once, with the first place it is found at. */
function texts(messages: object): Saying[] {
  const known = new Map<string, Saying>();
  for (const saying of everySaying(messages).values()) if (!known.has(saying.text)) known.set(saying.text, saying);
  return [...known.values()].filter(({ text }) => text !== '');
}

const words = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d'’%.,-]*/gu) ?? [];
const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=[A-Z«])/).filter((each) => /\w/.test(each));

// By groups of vowels, less a silent e: near enough for a sum over a text. A number is one word that everybody knows.
function syllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^aeioudt]ed|[^laeiouy]e)$/, '');
  return Math.max(1, letters.match(/[aeiouy]+/g)?.length ?? 1);
}

/** Flesch–Kincaid grade: years of school needed. (Kincaid and others 1975.) */
function grade(text: string): number {
  const all = words(text);
  const spoken = all.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * all.length) / Math.max(1, sentences(text).length) + (11.8 * spoken) / all.length - 15.59;
}

/** Says where a rule is broken, and by what. */
function broken(sayings: readonly Saying[], rule: (text: string) => boolean): string[] {
  return sayings.filter(({ text }) => !rule(text)).map(({ key, text }) => `${key}: ${text}`);
}

describe('the measure of reading', () => {
  it('tells hard from easy', () => {
    const hard =
      'Notwithstanding considerable heterogeneity, organisational interventions demonstrated statistically significant amelioration.';

    assert.ok(grade(hard) > 16);
    assert.ok(grade('The cat sat on the mat. It was a big mat.') < 2);
  });
});

describe('plain English', () => {
  const all = [...texts(plain), ...texts(plainRebase)];

  it('has something to say everywhere', () => {
    assert.deepEqual(
      broken(all, (text) => !/undefined|null|NaN|\[object/.test(text)),
      [],
    );
  });

  it('asks for nine years of school at most', () => {
    // A label of a few words has no grade worth the name.
    const hard = all.filter(({ text }) => words(text).length >= 8).filter(({ text }) => grade(text) > 9);

    assert.deepEqual(
      hard.map(({ key, text }) => `${grade(text).toFixed(1)} ${key}: ${text}`),
      [],
    );
  });

  it('is British, and has no abbreviations', () => {
    assert.deepEqual(
      broken(all, (text) => !/\b(e\.g\.|i\.e\.|etc\b|center|color|analyze|percent)/i.test(text)),
      [],
    );
  });
});

describe('easy read English', () => {
  const all = [...texts(easy), ...texts(easyRebase)].filter(({ key }) => key !== 'outOfHundred'); // a number, not a sentence
  const limits: readonly (readonly [name: string, rule: (text: string) => boolean])[] = [
    ['one sentence a line', (text) => sentences(text).length === 1],
    ['no more than 15 words', (text) => words(text).length <= 15],
    [
      'one idea: no brackets, colons or second comma',
      (text) => !/[;:()]|,.*,|\b(which|although|whereas|however)\b/i.test(text),
    ],
    ['numbers as digits', (text) => !/\b(two|three|four|five|six|seven|eight|nine|ten)\b/i.test(text)],
    ['no more than one negative', (text) => (text.match(/\b(not|no|never|none|cannot|without)\b/gi) ?? []).length <= 1],
    ['no initials', (text) => !/\b(?!NHS)[A-Z]{2,}\b/.test(text)],
    [
      'no words of the trade',
      (text) =>
        !/\b(mean|median|limit|variation|cause|process|target line|baseline)s?\b/i.test(text.replace('may mean', '')),
    ],
  ];

  for (const [name, rule] of limits) {
    it(`has ${name}`, () => {
      assert.deepEqual(
        broken(
          all.filter(({ text }) => !/\bmeans\b/.test(text) || name !== 'no words of the trade'),
          rule,
        ),
        [],
      );
    });
  }

  it('says no percentage of its own', () => {
    assert.deepEqual(
      broken(all, (text) => !/%/.test(text.replace(/\d+%/g, ''))),
      [],
    );
  });

  it('aims at ten words a sentence', () => {
    const longer = all.filter(({ text }) => words(text).length > 10);

    assert.ok(longer.length / all.length < 0.1, longer.map(({ text }) => text).join('\n'));
  });

  it('asks for four years of school, taken together', () => {
    const once = new Map(all.map(({ key, text }) => [key, text]));

    assert.ok(grade([...once.values()].join(' ')) <= 4);
  });
});
