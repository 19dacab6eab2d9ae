import { cpus, loadavg } from 'node:os';
import { themeGroups, themes } from '@always-kit/contract/built-in';
import { suggestThemes } from '@always-kit/method/themes';
import type { Labelled } from '../../packages/method/src/themes/support/compose.ts';
import { heldOutSet, trainingSet } from '../../packages/method/src/themes/support/labelled.ts';
import { measured, type Scores } from '../../packages/method/src/themes/support/measured.ts';
import { writeSection } from './docs-section.ts';
import { keywords } from './themes/keywords.ts';
import { labelledFile } from './themes/labelled-file.ts';

/**
 * How well themes are suggested, beside always saying the commonest theme and beside keywords, and how long it takes. By a set of our
 * own making; `--labelled=file.csv` measures with comments of your own instead (see docs/guides/themes.md), which stay where they are.
 * `--write` puts the figures into the section "Themes" of `docs/benchmarks.md`.
 */
const file = process.argv.find((each) => each.startsWith('--labelled='))?.slice('--labelled='.length);
const comments = file === undefined ? heldOutSet(3_000) : await labelledFile(file);
const commonest = mostCommon(file === undefined ? trainingSet(3_000) : comments);

// First, as a page has it that has done nothing before.
const speed = speedOf(6_000);

type Found = (words: string) => Iterable<string>;
const ways: readonly (readonly [name: string, found: Found])[] = [
  ['the commonest theme for all', () => [commonest]],
  ['keywords', keywordsIn],
  ['suggestions', (words) => suggestThemes(words).map(({ theme }) => theme)],
];

const principleOf = new Map(themes.flatMap(({ id, principle }) => (principle ? [[id, principle] as const] : [])));
const groupOf = new Map(themeGroups.flatMap((group) => group.themes.map(({ id }) => [id, group.id] as const)));
const levels: readonly (readonly [name: string, of: (theme: string) => string | undefined])[] = [
  ['8 principles', (theme) => principleOf.get(theme)],
  ['10 groups', (theme) => groupOf.get(theme)],
  ['32 themes', (theme) => theme],
];

const results = levels.flatMap(([level, of]) =>
  ways.map(([way, found]) => ({ level, way, scores: scoresOf(comments, found, of) })),
);
const overall = [
  '| level | by | micro-F1 | precision | recall | macro-F1 |',
  '| --- | --- | ---: | ---: | ---: | ---: |',
  ...results.map(
    ({ level, way, scores: { micro, macroF1 } }) =>
      `| ${level} | ${way} | ${[micro.f1, micro.precision, micro.recall, macroF1].map(two).join(' | ')} |`,
  ),
].join('\n');

const byTheme = ['8 principles', '32 themes'].map((level) => {
  const of = (way: string): Scores | undefined =>
    results.find((each) => each.level === level && each.way === way)?.scores;
  const [ours, plain] = [of('suggestions'), of('keywords')];
  const rows = [...(ours?.byTheme ?? [])]
    .filter(([, { count }]) => count > 0)
    .toSorted(([, one], [, other]) => other.count - one.count);
  return [
    `| ${level} | comments | precision | recall | F1 | F1 of keywords |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ([theme, { count, precision, recall, f1 }]) =>
        `| \`${theme}\` | ${count} | ${two(precision)} | ${two(recall)} | ${two(f1)} | ${two(plain?.byTheme.get(theme)?.f1 ?? 0)} |`,
    ),
  ].join('\n');
});

console.log([overall, ...byTheme, speed].join('\n\n'));
if (process.argv.includes('--write') && file === undefined) await write();

function scoresOf(all: readonly Labelled[], found: Found, of: (theme: string) => string | undefined): Scores {
  const raised = (themes: Iterable<string>): Set<string> => new Set([...themes].flatMap((theme) => of(theme) ?? []));
  return measured(
    all.map((comment) => raised(comment.themes)),
    all.map(({ words }) => raised(found(words))),
  );
}

function keywordsIn(words: string): string[] {
  const low = words.toLowerCase();
  return Object.entries(keywords).flatMap(([theme, all]) =>
    all.some((word) => new RegExp(`\\b${word}`).test(low)) ? [theme] : [],
  );
}

function mostCommon(all: readonly Labelled[]): string {
  const counts = new Map<string, number>();
  for (const { themes } of all) for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

/** All comments one after the other on one core, the first time included, as a page has it. */
function speedOf(count: number): string {
  const all = heldOutSet(count, 5).map(({ words }) => words);
  const letters = all.reduce((sum, words) => sum + words.length, 0);
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const started = performance.now();
  suggestThemes(all[0] ?? '');
  const first = performance.now() - started;
  const times = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    for (const [at, words] of all.entries()) {
      suggestThemes(words);
      if (at % 100 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
    }
    return performance.now() - begin;
  });
  const long = all.join(' ').slice(0, 100_000);
  const begin = performance.now();
  suggestThemes(long);
  const longTime = performance.now() - begin;
  return `${count.toLocaleString('en-GB')} comments (${letters.toLocaleString('en-GB')} characters): ${times[0]?.toFixed(0) ?? ''} ms the first time, then ${Math.min(...times).toFixed(0)} ms the quickest of 5; the first comment alone, which sets up the tables, ${first.toFixed(0)} ms; at most ${((most - before) / 1e6).toFixed(0)} MB of heap more than before, garbage included. One comment of 100,000 characters: ${longTime.toFixed(0)} ms.`;
}

function two(number: number): string {
  return number.toFixed(2);
}

async function write(): Promise<void> {
  await writeSection(
    'Themes',
    `How far the suggestions of \`suggestThemes\` agree with labels: \`pnpm bench:themes --write\`. Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'},
load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end.

**What this shows, and what not.** The ${comments.length.toLocaleString('en-GB')} comments are made up: sentences that we wrote, each for one theme or two, put together, misspelt,
shortened and drawn out by a program (\`packages/method/src/themes/support\`). The part that is measured has other sentences, other words
and other slips than the part that was learned from; no word was added to the lexicon because of it. But the same people wrote the
sentences, the labels and the lexicon, and a made-up sentence is clearer than a real one. So this is how far the suggestions agree with
ourselves about words they have not seen. It is no figure for the comments of real people, and we have none. Measure it with some of
your own before you rely on it: \`pnpm bench:themes --labelled=file.csv\`. An earlier held-out part was all in idiom ("out on my ear by
teatime"). With the first, shorter lexicon, suggestions had a micro-F1 of 0.38 there, and keywords 0.29. It is learned from now, and the
part of today was written after that, when the weights were done. People who speak in pictures are still found less often. One entry of the
lexicon was changed later, because of a sentence elsewhere ("The food was cold" is not about the staff), and nothing else.

${overall}

${byTheme.join('\n\n')}

**Speed**, on one core: ${speed} Aimed at: 10 seconds.`,
  );
}
