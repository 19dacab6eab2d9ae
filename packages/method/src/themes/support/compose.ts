import type { Clauses } from './clauses.ts';
import { Seeded } from './seeded.ts';
import type { Voice } from './voices.ts';

/** A comment that nobody made, and what it is about. */
export interface Labelled {
  readonly words: string;
  readonly themes: ReadonlySet<string>;
}

/** What people speak of more than of other things. By ear, not counted anywhere. */
const oftenSpokenOf: Readonly<Record<string, number>> = {
  'staff-manner-personal-attributes': 5,
  'positive-experience-gratitude': 4,
  'timeliness-of-care': 4,
  'information-directly-from-staff-during-care': 2,
  'staff-listening-understanding-involving-patients': 2,
  'food-drink-provision-facilities': 2,
  'environment-facilities-equipment': 2,
};

/** Short and long, about one thing or several, with praise and complaint in one, by people who write in different ways. */
export function labelledFrom(clauses: Clauses, voices: readonly Voice[], count: number, seed: number): Labelled[] {
  const random = new Seeded(seed);
  const themes = Object.keys(clauses.byTheme).flatMap((theme) =>
    Array.from({ length: oftenSpokenOf[theme] ?? 1 }, () => theme),
  );
  const part = (): { words: string; themes: readonly string[] } => {
    if (clauses.mixed.length > 0 && random.next() < 0.12) {
      const { words, themes } = random.one(clauses.mixed);
      return { words: filledIn(words, random), themes };
    }
    const theme = random.one(themes);
    return { words: filledIn(random.one(clauses.byTheme[theme] ?? []), random), themes: [theme] };
  };
  return Array.from({ length: count }, (): Labelled => {
    const chance = random.next();
    if (chance < 0.07) return { words: random.one(clauses.empty), themes: new Set() };
    if (chance < 0.1)
      return { words: random.one(voices)(filledIn(random.one(clauses.besides), random), random), themes: new Set() };
    const parts = Array.from({ length: chance < 0.62 ? 1 : chance < 0.88 ? 2 : 3 }, part);
    const told = parts.map(({ words }) => words);
    if (random.next() < 0.2) told.unshift(filledIn(random.one(clauses.besides), random));
    const words = told.reduce((before, next) => before + random.one(['. ', '. ', ', ', ' and ', ' but ', '! ']) + next);
    return { words: random.one(voices)(words, random), themes: new Set(parts.flatMap((each) => each.themes)) };
  });
}

/** One of the words for each `{one|other}`. */
export function filledIn(clause: string, random: Seeded): string {
  return clause
    .replace(/\{([^}]*)\}/g, (_, choices: string) => random.one(choices.split('|')))
    .replace(/\s+/g, ' ')
    .trim();
}
