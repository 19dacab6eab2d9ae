import { draftCues } from '../src/private-words/drafts/draft-cues.ts';
import { findCues, lookAlsoFor } from '../src/private-words/find-cues.ts';
import { findPrivateWords } from '../src/private-words/find-private-words.ts';
import { cueTexts } from '../src/private-words/support/cue-texts.ts';
import { draftTexts } from '../src/private-words/support/draft-texts.ts';
import { harmlessComments } from '../src/private-words/support/harmless-comments.ts';
import { harmlessUses } from '../src/private-words/support/harmless-uses.ts';
import { marked } from '../src/private-words/support/marked.ts';
import { nearMisses } from '../src/private-words/support/near-misses.ts';

// Prints the table of docs/guides/before-sending.md: `node --conditions=@always-kit/source packages/contract/scripts/private-words-figures.ts`
lookAlsoFor(draftCues);
const today = new Date(2026, 10, 22);
const seeds = 10;
const rows: [what: string, texts: number, right: number][] = [];

for (const [kind, texts] of Object.entries(marked)) {
  const right = texts.filter((text) => {
    const expected = Array.from(text.matchAll(/«(.*?)»/gsu), ([, words]) => words);
    const found = findPrivateWords(text.replace(/[«»]/g, ''), { today });
    return JSON.stringify(found.map(({ words }) => words)) === JSON.stringify(expected);
  });
  rows.push([`${kind}: found, and nothing else`, texts.length, right.length]);
}
for (const [kind, texts] of Object.entries(cueTexts)) {
  rows.push([
    `${kind}: seen`,
    texts.length,
    texts.filter((text) => findCues(text).some((cue) => cue.kind === kind)).length,
  ]);
}
rows.push(['near misses of private words: left alone', nearMisses.length, alone(nearMisses)]);
rows.push(['harmless uses of words of danger: left alone', harmlessUses.length, withoutCues(harmlessUses)]);
const drafts = Object.values(draftTexts);
const inDrafts = drafts.flatMap(({ urgent, safeguarding }) => [...urgent, ...safeguarding]);
const harmlessInDrafts = drafts.flatMap(({ harmless }) => harmless);
rows.push(['danger in other languages, a draft: seen', inDrafts.length, inDrafts.length - withoutCues(inDrafts)]);
rows.push([
  'harmless uses in other languages, a draft: left alone',
  harmlessInDrafts.length,
  withoutCues(harmlessInDrafts),
]);
const comments = Array.from({ length: seeds }, (_, seed) => harmlessComments(2_000, seed + 1)).flat();
rows.push(['harmless generated comments: no private words', comments.length, alone(comments)]);
rows.push(['harmless generated comments: no danger', comments.length, withoutCues(comments)]);

console.log('| what | texts | right |\n| --- | ---: | ---: |');
for (const row of rows) console.log(`| ${row.map((cell) => cell.toLocaleString('en-GB')).join(' | ')} |`);

function withoutCues(texts: readonly string[]): number {
  return texts.filter((text) => findCues(text).length === 0).length;
}

function alone(texts: readonly string[]): number {
  return texts.filter((text) => findPrivateWords(text, { today }).length === 0).length;
}
