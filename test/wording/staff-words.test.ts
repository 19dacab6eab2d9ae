import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainFaults } from './rules.ts';
import { sentencesOf } from './sentences.ts';
import { fieldWords, staffWords, withoutFieldWords } from './staff-words.ts';

const all = await staffWords();

describe('the words that staff read', () => {
  it('are all found, in every element for staff', () => {
    assert.ok(all.flatMap(({ text }) => sentencesOf(text)).length > 2000);
    for (const start of [
      'accreditation',
      'extras',
      'measure-wizard',
      'places',
      'record',
      'report',
      'spc-chart',
      'themes',
    ]) {
      assert.ok(
        all.some(({ where }) => where.startsWith(`${start}.messages`)),
        start,
      );
    }
  });

  it('keep the plain rules, at a reading age of 9 to 11', () => {
    assert.deepEqual(
      all.flatMap(({ where, text }) =>
        plainFaults([withoutFieldWords(text)]).map(({ rule, what }) => `${where}: ${rule}: ${what}`),
      ),
      [],
    );
  });

  for (const [word, pattern] of fieldWords) {
    it(`let “${word}” pass only because a text needs it`, () => {
      const needing = all.filter(({ text }) => text.search(pattern) >= 0 && plainFaults([text]).length > 0);
      assert.ok(needing.length > 0);
    });
  }
});

describe('the check of the words for staff', () => {
  it('finds a hard text with a word of the field in it', () => {
    const hard =
      'Improving an Always Event necessitates information about individual experiences, dissatisfaction and immediate difficulties.';
    assert.ok(plainFaults([withoutFieldWords(hard)]).some(({ rule }) => rule === 'reading age'));
  });
});
