import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { parseStrictly } from '../../parse.ts';
import { phrasesOf, withPhrases, type PhraseBook } from '../../phrase-book.ts';
import { Questionnaire } from '../../questionnaire.ts';
import { wordingFor } from '../../wording-for.ts';
import { alwaysFeedback } from '../feedback.ts';
import { builtInQuestionnaires } from '../index.ts';

/** Words that may be the same in another language: names, and words that languages have taken from each other. */
const mayStay = new Set(['OK', 'Sikh', 'Hindu', 'Muslim', 'Trans', 'Urdu', 'Gujarati', 'Bengali', 'Somali']);

const titleAndVision = ['Title', 'Vision'] as const;
const feedback = alwaysFeedback({
  id: 'always',
  version: '1',
  title: { plain: titleAndVision[0] },
  vision: { plain: titleAndVision[1] },
});
const sentences = phrasesOf([...builtInQuestionnaires, feedback]).filter(
  (sentence) => !(titleAndVision as readonly string[]).includes(sentence),
);

const files = globSync('*.ts', { cwd: import.meta.dirname, exclude: ['*.test.ts'] }).toSorted();
for (const file of files) {
  const { phraseBook } = (await import(join(import.meta.dirname, file))) as { phraseBook: PhraseBook };
  const { language, phrases } = phraseBook;

  describe(`the built-in questions in ${language}`, () => {
    test('are in the file of their language', () => assert.equal(basename(file, '.ts'), language));

    test('have a phrase for every sentence, and none for sentences that are no more', () => {
      const known = new Set(sentences);
      const left = Object.keys(phrases).filter(
        (key) => !known.has(key) && !key.split(' / ').every((each) => known.has(each)),
      );
      assert.deepEqual(
        { missing: sentences.filter((sentence) => !Object.hasOwn(phrases, sentence)), left },
        { missing: [], left: [] },
      );
    });

    test('are all shown in it, in both readings', () => {
      for (const questionnaire of builtInQuestionnaires) {
        const translated = withPhrases(questionnaire, phraseBook);
        const parsed = parseStrictly(Questionnaire, translated);
        assert.ok(parsed.ok, `${questionnaire.id}: ${JSON.stringify(parsed)}`);
        for (const { text } of translated.questions) {
          const plain = wordingFor(text, language, 'plain', 'en-GB', true);
          const easy = wordingFor(text, language, 'easy', 'en-GB', true);
          assert.deepEqual(
            [plain.language, easy.language, easy.easy],
            [language, language, text.easyRead !== undefined],
          );
        }
      }
    });

    test('have no English left, and no lines or marks that a form would not expect', () => {
      const same = Object.entries(phrases).filter(([english, text]) => english === text && !mayStay.has(text));
      const odd = Object.values(phrases).filter(
        (text) => text !== text.trim() || /[\n\t<>{}\u200E\u200F\u202A-\u202E]/.test(text),
      );
      assert.deepEqual([same, odd], [[], []]);
    });

    test('ask where the English asks', () => {
      const asks = /[?\u061F\uFF1F]\s*$/; // Arabic and Chinese have marks of their own
      const differ = Object.entries(phrases).filter(([english, text]) => /\?$/.test(english) !== asks.test(text));
      assert.deepEqual(differ, []);
    });
  });
}

test('there are translations of the built-in questions', () => assert.notEqual(files.length, 0));
