import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPrivateWords } from './find-private-words.ts';
import type { Finding } from './finding.ts';
import { harmlessComments } from './support/harmless-comments.ts';
import { marked } from './support/marked.ts';
import { nearMisses } from './support/near-misses.ts';

const today = new Date(2026, 10, 22);

const found = (text: string): string[] => findPrivateWords(text, { today }).map(said);
const said = ({ kind, words }: Finding): string => `${kind}: ${words}`;

for (const [kind, texts] of Object.entries(marked)) {
  describe(`a text that holds a ${kind}`, () => {
    for (const text of texts) {
      it(`gives what is marked in ${JSON.stringify(text)}`, () => {
        const expected = Array.from(text.matchAll(/«(.*?)»/gsu), ([, words]) => `${kind}: ${words!}`);
        assert.deepEqual(found(text.replace(/[«»]/g, '')), expected);
      });
    }
  });
}

describe('a text that only comes close', () => {
  for (const text of nearMisses) {
    it(`gives nothing: ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), []));
  }
});

describe('harmless comments', () => {
  it('give no false alarm in 2,000', () => {
    const alarms = harmlessComments(2_000, 20_261_122).flatMap((text) => {
      const [first] = found(text);
      return first ? [`${first} in ${text}`] : [];
    });
    assert.deepEqual(alarms, []);
  });
});
