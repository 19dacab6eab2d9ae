import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureWizardMessages } from '../../packages/elements/src/measure-wizard/measure-wizard.messages.ts';
import { plainFaults } from './rules.ts';
import { sentencesOf } from './sentences.ts';

describe('the words for teams that have never measured', () => {
  const texts = textsIn(measureWizardMessages);

  it('are all found', () => assert.ok(texts.flatMap(sentencesOf).length > 150));

  it('keep the plain rules, at a reading age of 9 to 11', () => {
    assert.deepEqual(
      texts.flatMap((text) => plainFaults([text]).map((fault) => ({ ...fault, text }))),
      [],
    );
  });
});

function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}
