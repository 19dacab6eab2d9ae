import { saysNothingIn } from './empty.ts';
import { learned } from './learned.ts';
import { Model } from './model.ts';
import { joined, type Span } from './spans.ts';
import { thoughtsOf } from './words.ts';

/** A theme that a comment may be about, and why we think so. */
export interface SuggestedTheme {
  /** Its id in the finer list (`themes` of `@always-kit/contract/built-in`). */
  readonly theme: string;
  /** The words that it was suggested for, in their order. They never overlap. */
  readonly because: readonly Span[];
  /** From 0.5 to 1: how much its words say for it, beside what else was said. No chance of being right. */
  readonly strength: number;
}

let model: Model | undefined;

/**
 * What a comment may be about: any number of themes, the strongest first, and none where nothing was said ("n/a", "nothing to add") or
 * nothing is known. It knows English. Nothing leaves the computer, the same words always give the same themes, and the time it takes
 * grows with the length of the words and no faster. A suggestion is for a person to confirm or to change.
 */
export function suggestThemes(words: string): SuggestedTheme[] {
  if (saysNothingIn(words)) return [];
  const known = (model ??= new Model(learned));
  const suggested = new Map<number, { score: number; because: Span[] }>();
  for (const thought of thoughtsOf(words)) {
    for (const { theme, score, by } of known.spokenIn(thought)) {
      const before = suggested.get(theme);
      if (before) {
        before.score = Math.max(before.score, score);
        before.because.push(...by);
      } else suggested.set(theme, { score, because: [...by] });
    }
  }
  return [...suggested]
    .toSorted(([one, { score }], [other, { score: otherScore }]) => otherScore - score || one - other)
    .map(([theme, { score, because }]) => ({
      theme: known.themes[theme] ?? '',
      because: joined(because),
      strength: Math.round(100 / (1 + Math.exp(-score))) / 100,
    }));
}
