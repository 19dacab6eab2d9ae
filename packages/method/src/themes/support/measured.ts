/** How well themes were found: of those found, how many were right; of those there, how many were found; and both in one. */
export interface Measured {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many comments are about it. */
  readonly count: number;
}

export interface Scores {
  /** Every theme of every comment counts the same. */
  readonly micro: Measured;
  /** Every theme counts the same, however seldom it is. */
  readonly macroF1: number;
  readonly byTheme: ReadonlyMap<string, Measured>;
}

/** Compares what was found with what is there, comment by comment. */
export function measured(there: readonly ReadonlySet<string>[], found: readonly ReadonlySet<string>[]): Scores {
  const counts = new Map<string, { hit: number; found: number; there: number }>();
  const of = (theme: string) => {
    const known = counts.get(theme) ?? { hit: 0, found: 0, there: 0 };
    counts.set(theme, known);
    return known;
  };
  there.forEach((themes, index) => {
    for (const theme of themes) of(theme).there += 1;
    for (const theme of found[index] ?? []) {
      of(theme).found += 1;
      if (themes.has(theme)) of(theme).hit += 1;
    }
  });
  const byTheme = new Map([...counts].map(([theme, count]) => [theme, scoreOf(count)]));
  const total = { hit: 0, found: 0, there: 0 };
  for (const count of counts.values()) {
    total.hit += count.hit;
    total.found += count.found;
    total.there += count.there;
  }
  const present = [...byTheme.values()].filter(({ count }) => count > 0);
  const macroF1 = present.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, present.length);
  return { micro: scoreOf(total), macroF1, byTheme };
}

function scoreOf({ hit, found, there }: { hit: number; found: number; there: number }): Measured {
  const precision = found === 0 ? 0 : hit / found;
  const recall = there === 0 ? 0 : hit / there;
  return { precision, recall, f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall), count: there };
}
