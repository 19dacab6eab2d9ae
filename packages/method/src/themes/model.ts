import { Phrases, type Found } from './phrases.ts';
import type { Word } from './words.ts';

/** The theme that is taken back by a "not": "not happy" is no praise, while "not clean" is still about how clean it is. */
export const praise = 'positive-experience-gratitude';

/** One theme as it was learned: its phrases with what each weighs, in eighths of a logit, and what it takes to be suggested. */
export type LearnedTheme = readonly [theme: string, bias: number, phrases: string];

/** How much a thought speaks for a theme, and by which phrases. */
export interface Spoken {
  readonly theme: number;
  /** Above 0 it is suggested. */
  readonly score: number;
  readonly by: readonly Found[];
}

/** What phrases say about themes. */
export class Model {
  readonly themes: readonly string[];
  readonly #phrases: Phrases;
  /** By phrase: theme and weight in turn. */
  readonly #weights: readonly (readonly number[])[];
  readonly #bias: readonly number[];
  readonly #praise: number;

  constructor(learned: readonly LearnedTheme[]) {
    this.themes = learned.map(([theme]) => theme);
    this.#bias = learned.map(([, bias]) => bias / 8);
    this.#praise = this.themes.indexOf(praise);
    const weights = new Map<string, number[]>();
    learned.forEach(([, , phrases], theme) => {
      for (const each of phrases.split(',')) {
        const [phrase = '', weight = '0'] = each.split(':');
        const known = weights.get(phrase);
        if (known) known.push(theme, Number(weight) / 8);
        else weights.set(phrase, [theme, Number(weight) / 8]);
      }
    });
    this.#weights = [...weights.values()];
    this.#phrases = new Phrases([...weights.keys()]);
  }

  /** The themes that a thought speaks for. */
  spokenIn(thought: readonly Word[]): Spoken[] {
    const found = this.#phrases.in(thought);
    if (found.length === 0) return [];
    const scores = new Map<number, { score: number; by: Found[] }>();
    const counted = new Set<string>();
    for (const each of found) {
      const weights = this.#weights[each.phrase] ?? [];
      for (let at = 0; at < weights.length; at += 2) {
        const [theme = 0, weight = 0] = weights.slice(at, at + 2);
        if (each.negated && theme === this.#praise && weight > 0) continue;
        let spoken = scores.get(theme);
        if (!spoken) scores.set(theme, (spoken = { score: this.#bias[theme] ?? 0, by: [] }));
        if (weight >= 0.5) spoken.by.push(each);
        // Said twice is no more than said once.
        const once = `${theme} ${each.phrase}`;
        if (!counted.has(once)) spoken.score += weight;
        counted.add(once);
      }
    }
    return [...scores].flatMap(([theme, { score, by }]) => (score > 0 && by.length > 0 ? [{ theme, score, by }] : []));
  }
}
