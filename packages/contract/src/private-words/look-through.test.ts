import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftCues } from './drafts/draft-cues.ts';
import { findCues, lookAlsoFor } from './find-cues.ts';
import { findPrivateWords } from './find-private-words.ts';
import { lookThrough } from './look-through.ts';
import { cueTexts } from './support/cue-texts.ts';
import { draftTexts } from './support/draft-texts.ts';
import { harmlessComments } from './support/harmless-comments.ts';
import { seeded } from './support/seeded.ts';
import { harmlessUses } from './support/harmless-uses.ts';
import { marked } from './support/marked.ts';
import { nearMisses } from './support/near-misses.ts';

const options = { today: new Date(2026, 10, 22) };
const texts: Readonly<Record<string, readonly string[]>> = {
  'texts about danger': Object.values(cueTexts).flat(),
  'texts in other languages': Object.values(draftTexts).flatMap(({ urgent, safeguarding, harmless }) => [
    ...urgent,
    ...safeguarding,
    ...harmless,
  ]),
  'harmless uses': harmlessUses,
  'near misses': nearMisses,
  'harmless comments': harmlessComments(1_000, 11),
  'texts with private words': Object.values(marked).flatMap((list) => list.map((text) => text.replace(/[«»]/g, ''))),
};

describe('a text that is looked through for all at once', () => {
  for (const [what, list] of Object.entries(texts)) {
    it(`holds what each way by itself finds in ${what}`, () => {
      for (const text of list) assertSame(text);
    });
  }

  it('holds it too in words drawn at random, with anything between them', () => {
    for (const text of drawn(6_000, 20_261_123)) assertSame(text);
  });

  it('holds what is looked for from some moment on', () => {
    lookAlsoFor(draftCues);
    for (const text of texts['texts in other languages'] ?? []) assertSame(text);
  });

  it('holds what a host looks for', () => {
    const own = [{ name: 'wristband', pattern: /\bband [a-z]+/ }];
    const { findings } = lookThrough('my band says blue', { ...options, own });
    assert.deepEqual(
      findings.map(({ words }) => words),
      ['band says'],
    );
  });
});

function assertSame(text: string): void {
  const { findings, cues } = lookThrough(text, options);
  assert.deepEqual(findings, findPrivateWords(text, options), text);
  assert.deepEqual(cues, findCues(text), text);
}

/** Runs of one to three words of every text above, in any order, with what parts words or does not. */
function drawn(count: number, seed: number): string[] {
  const random = seeded(seed);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!;
  const words = Object.values(texts).flatMap((list) => list.map((text) => text.split(/\s+/)));
  const gaps = [
    ...Array<string>(12).fill(' '),
    '. ',
    '.',
    '...',
    '. . ',
    '! ',
    '\n',
    '\t',
    '',
    "'",
    '`',
    '-',
    '- ',
    ' (',
    ',',
    '\u00a0',
    '@',
  ];
  const run = (): string => {
    const text = pick(words);
    const from = Math.floor(random() * text.length);
    return text.slice(from, from + 1 + Math.floor(random() * 3)).join(' ');
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => run() + pick(gaps)).join(''),
  );
}
