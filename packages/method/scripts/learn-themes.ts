import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { themes as list } from '@always-kit/contract/built-in';
import { praise, type LearnedTheme } from '../src/themes/model.ts';
import { Phrases } from '../src/themes/phrases.ts';
import { stemsOf, thoughtsOf } from '../src/themes/words.ts';
import type { Clauses } from '../src/themes/support/clauses.ts';
import { filledIn } from '../src/themes/support/compose.ts';
import { lexicon } from '../src/themes/support/lexicon/index.ts';
import { Seeded } from '../src/themes/support/seeded.ts';
import { trainingClauses } from '../src/themes/support/training/index.ts';

/**
 * Learns what each phrase weighs for each theme, and writes `src/themes/learned.ts`:
 * `node --conditions=@always-kit/source packages/method/scripts/learn-themes.ts`. Always the same from the same lexicon and clauses.
 *
 * One logistic regression a theme. What the lexicon says is where a phrase begins and is drawn back to; words that are only in the
 * clauses begin at nothing, and stay there unless several clauses speak for them.
 */
export interface Settings {
  readonly strong: number;
  readonly fair: number;
  readonly against: number;
  readonly bias: number;
  /** How strongly the bias is: a phrase that the clauses do not have must still be enough by itself. */
  readonly biasPull: number;
  /** How strongly a phrase is drawn back to where it began. */
  readonly pull: number;
  /** What a weight costs that the lexicon does not know. */
  readonly cost: number;
  /** Added to every score, so that a theme is suggested above 0. */
  readonly shift: number;
  /** In how many clauses a word has to be that the lexicon does not know. */
  readonly seenIn: number;
}

export const settings: Settings = {
  strong: 4.5,
  fair: 2,
  against: -2.5,
  bias: -3.5,
  biasPull: 19,
  pull: 0.5,
  cost: 0.4,
  shift: 0.25,
  seenIn: 2,
};

interface Example {
  readonly words: string;
  readonly themes: ReadonlySet<string>;
  readonly weight: number;
}

export function learn(clauses: Clauses, chosen: Settings): LearnedTheme[] {
  const themes = list.map(({ id }) => id).filter((id) => id in lexicon);
  const begins = beginnings(themes, chosen);
  const examples = examplesOf(clauses);
  for (const phrase of phrasesIn(clauses, chosen.seenIn)) if (!begins.has(phrase)) begins.set(phrase, new Map());
  const phrases = [...begins.keys()];
  const finder = new Phrases(phrases);
  const rows = examples.map(({ words }) => {
    const found = thoughtsOf(words).flatMap((thought) => finder.in(thought));
    return {
      all: [...new Set(found.map(({ phrase }) => phrase))],
      said: [...new Set(found.filter(({ negated }) => !negated).map(({ phrase }) => phrase))],
    };
  });
  return themes.map((theme, index): LearnedTheme => {
    const start = phrases.map((phrase) => begins.get(phrase)?.get(index) ?? 0);
    const free = phrases.map((phrase) => begins.get(phrase)?.has(index) !== true);
    const features = rows.map(({ all, said }) => (theme === praise ? said : all));
    const wanted = examples.map(({ themes }) => (themes.has(theme) ? 1 : 0));
    const { weights, bias } = fitted({ features, wanted, examples, start, free, chosen });
    const kept = phrases.flatMap((phrase, at) => {
      const eighths = Math.round((weights[at] ?? 0) * 8);
      return Math.abs(eighths) >= (free[at] ? 3 : 1) ? [`${phrase}:${eighths}`] : [];
    });
    return [theme, Math.round((bias + chosen.shift) * 8), kept.toSorted().join(',')];
  });
}

/** What the lexicon says: by phrase, what it weighs for which theme. */
function beginnings(themes: readonly string[], chosen: Settings): Map<string, Map<number, number>> {
  const begins = new Map<string, Map<number, number>>();
  themes.forEach((theme, index) => {
    const words = lexicon[theme];
    for (const level of ['fair', 'strong', 'against'] as const) {
      for (const phrase of words?.[level]?.split(',') ?? []) {
        const stems = stemsOf(phrase).join(' ');
        if (stems === '') throw new Error(`Only small words: ${phrase}`);
        const known = begins.get(stems) ?? new Map<number, number>();
        begins.set(stems, known.set(index, chosen[level]));
      }
    }
  });
  return begins;
}

function everyClause({ byTheme, mixed, besides }: Clauses): { words: string; themes: readonly string[] }[] {
  return [
    ...Object.entries(byTheme).flatMap(([theme, all]) => all.map((words) => ({ words, themes: [theme] }))),
    ...mixed,
    ...besides.map((words) => ({ words, themes: [] })),
  ];
}

/** Each clause in several wordings, alone and beside another. */
function examplesOf(clauses: Clauses): Example[] {
  const random = new Seeded(3);
  const all = everyClause(clauses);
  return all.flatMap(({ words, themes }) =>
    Array.from({ length: 8 }, (_, index): Example => {
      const said = filledIn(words, random);
      if (index % 4 !== 0) return { words: said, themes: new Set(themes), weight: 1 / 8 };
      const other = random.one(all);
      const both = `${said} and ${filledIn(other.words, random)}`;
      return { words: both, themes: new Set([...themes, ...other.themes]), weight: 1 / 8 };
    }),
  );
}

/** Words and pairs of words that several clauses have. */
function phrasesIn(clauses: Clauses, seenIn: number): string[] {
  const clausesWith = new Map<string, number>();
  for (const { words } of everyClause(clauses)) {
    const own = new Set<string>();
    for (const thought of thoughtsOf(words.replace(/[{|}]/g, ' '))) {
      thought.forEach(({ stem, apart }, at) => {
        own.add(stem);
        if (at > 0 && !apart) own.add(`${thought[at - 1]?.stem ?? ''} ${stem}`);
      });
    }
    for (const phrase of own) clausesWith.set(phrase, (clausesWith.get(phrase) ?? 0) + 1);
  }
  return [...clausesWith].filter(([, count]) => count >= seenIn).map(([phrase]) => phrase);
}

interface Task {
  readonly features: readonly (readonly number[])[];
  readonly wanted: readonly number[];
  readonly examples: readonly Example[];
  readonly start: readonly number[];
  readonly free: readonly boolean[];
  readonly chosen: Settings;
}

/** Proximal gradient descent: each step goes downhill, then every weight is drawn back. */
function fitted({ features, wanted, examples, start, free, chosen }: Task): { weights: number[]; bias: number } {
  const weights = [...start];
  let { bias } = chosen;
  const step = 0.05;
  for (let round = 0; round < 250; round++) {
    const slopes = new Float64Array(weights.length);
    let slope = 0;
    features.forEach((row, index) => {
      let score = bias;
      for (const at of row) score += weights[at] ?? 0;
      const off = ((wanted[index] ?? 0) - 1 / (1 + Math.exp(-score))) * (examples[index]?.weight ?? 0);
      for (const at of row) slopes[at] = (slopes[at] ?? 0) + off;
      slope += off;
    });
    bias += step * (slope - chosen.biasPull * (bias - chosen.bias));
    for (let at = 0; at < weights.length; at++) {
      const before = weights[at] ?? 0;
      const next = before + step * ((slopes[at] ?? 0) - chosen.pull * (before - (start[at] ?? 0)));
      weights[at] = free[at] ? Math.sign(next) * Math.max(0, Math.abs(next) - step * chosen.cost) : next;
    }
  }
  return { weights, bias };
}

if (import.meta.main) {
  const learned = learn(trainingClauses, settings);
  const lines = learned.map(([theme, bias, phrases]) => `  [\n    '${theme}',\n    ${bias},\n    '${phrases}',\n  ],`);
  const file = join(import.meta.dirname, '../src/themes/learned.ts');
  const text = `import type { LearnedTheme } from './model.ts';

/** What each phrase weighs for each theme. Written by \`packages/method/scripts/learn-themes.ts\`; change the lexicon instead. */
export const learned: readonly LearnedTheme[] = [\n${lines.join('\n')}\n];\n`;
  await writeFile(file, text);
  console.log(
    `${learned.reduce((sum, [, , phrases]) => sum + phrases.split(',').length, 0)} weights, ${text.length} characters`,
  );
}
