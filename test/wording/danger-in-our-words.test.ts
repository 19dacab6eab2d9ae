import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftCues } from '@always-kit/contract/cue-drafts';
import { findCues, lookAlsoFor } from '@always-kit/contract/private-words';
import * as builtIn from '@always-kit/contract/built-in';
import { languages } from '../../packages/elements/src/locales/languages.ts';
import { patientWords } from './patient-words.ts';

lookAlsoFor(draftCues);

/** Every text in `value`, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** What somebody may pick in an answer or copy out of our words must not look as though they were in danger. */
function assertNoneIn(texts: readonly string[]): void {
  assert.ok(texts.length > 100, 'there are texts to look at');
  const alarms = texts.flatMap((text) => findCues(text).map(({ kind, words }) => `${kind}: ${words} in ${text}`));
  assert.deepEqual(alarms, []);
}

describe('our own words say nothing of danger', () => {
  it('in the built-in questions', () => assertNoneIn(textsIn(builtIn)));

  it('in English, but for what says where to get help', async () => {
    const said = (await patientWords()).flatMap(({ sentences }) => sentences);
    assertNoneIn(said.filter((text) => !/danger|emergency/.test(text)));
  });

  for (const { tag, words, phrases } of languages) {
    it(`in ${tag}`, async () => {
      const [plain, easy, book] = await Promise.all([words.plain(), words.easy(), phrases()]);
      assertNoneIn(textsIn([plain.catalogue, easy.catalogue, book.phraseBook]));
    });
  }
});
