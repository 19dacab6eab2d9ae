import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordingFor } from './wording-for.ts';
import type { Wording } from './wording.ts';

const hello: Wording = {
  plain: 'Hello to you all',
  easyRead: ['Hello.'],
  translations: { cy: { plain: 'Helo i chi i gyd', easyRead: ['Helo.'] }, 'pt-PT': { plain: 'Olá a todos' } },
};

const cases: [name: string, language: string, reading: 'plain' | 'easy', expected: object][] = [
  ['its own words', 'en-GB', 'plain', { sentences: ['Hello to you all'], language: undefined, easy: false }],
  ['easy read', 'en-GB', 'easy', { sentences: ['Hello.'], language: undefined, easy: true }],
  ['a translation', 'cy', 'easy', { sentences: ['Helo.'], language: 'cy', easy: true }],
  [
    'a region of a translated language',
    'cy-GB',
    'plain',
    { sentences: ['Helo i chi i gyd'], language: 'cy', easy: false },
  ],
  [
    'another region of the same language',
    'pt-BR',
    'plain',
    { sentences: ['Olá a todos'], language: 'pt-PT', easy: false },
  ],
  [
    'plain words where a translation has no easy read',
    'pt',
    'easy',
    { sentences: ['Olá a todos'], language: 'pt-PT', easy: false },
  ],
  [
    'its own words in a language it does not have',
    'ur',
    'plain',
    { sentences: ['Hello to you all'], language: undefined, easy: false },
  ],
];

for (const [name, language, reading, expected] of cases) {
  test(`a reader of ${language} (${reading}) gets ${name}`, () => {
    assert.deepEqual(wordingFor(hello, language, reading), expected);
  });
}

const colour: Wording = {
  plain: 'Which colour?',
  translations: { 'en-US': { plain: 'Which color?' }, 'cy-GB': { plain: 'Pa liw?' } },
};

const owned: [language: string, own: string | undefined, plain: string, tag: string | undefined][] = [
  ['en-GB', 'en-GB', 'Which colour?', undefined],
  ['EN-gb', 'en-GB', 'Which colour?', undefined],
  ['en-US', 'en-GB', 'Which color?', 'en-US'],
  ['en-AU', 'en-GB', 'Which colour?', undefined],
  ['en', 'en-GB', 'Which colour?', undefined],
  ['en-US', 'en', 'Which color?', 'en-US'],
  ['cy', 'en-GB', 'Pa liw?', 'cy-GB'],
  ['ur', 'en-GB', 'Which colour?', undefined],
  ['en-AU', undefined, 'Which color?', 'en-US'],
];

for (const [language, own, plain, tag] of owned) {
  test(`a reader of ${language} of a text in ${own ?? 'no known language'} reads "${plain}"`, () => {
    assert.deepEqual(wordingFor(colour, language, 'plain', own), { sentences: [plain], language: tag, easy: false });
  });
}

const drafted: Wording = {
  plain: 'Hello',
  translations: { pl: { plain: 'Cześć', standing: 'draft' }, cy: { plain: 'Helo', standing: 'checked' } },
};

for (const [language, drafts, plain] of [
  ['pl', false, 'Hello'],
  ['pl', true, 'Cześć'],
  ['cy', false, 'Helo'],
] as const) {
  test(`a reader of ${language} who ${drafts ? 'takes' : 'does not take'} drafts reads "${plain}"`, () => {
    assert.deepEqual(wordingFor(drafted, language, 'plain', 'en-GB', drafts).sentences, [plain]);
  });
}
