import type { Cue, CueWords } from '../cue-words.ts';

type Phrases = Pick<Cue, 'phrases' | 'unlessAfter' | 'unlessBefore'>;

/** The few things said in a language that are hard to mistake. No speaker has checked them. */
export interface DraftWords {
  /** As a BCP 47 tag. */
  readonly language: string;
  /** Who lives with somebody, for `@family`. */
  readonly family: string;
  readonly negations: string;
  readonly past: string;
  /** Wanting to die, and harming oneself: no "not" takes it back. */
  readonly life: Phrases;
  /** A body in danger, now. */
  readonly body: Phrases;
  /** Being hit or abused, and being afraid to go home. */
  readonly hurt: Phrases;
}

export function draftWords({ language, family, negations, past, life, body, hurt }: DraftWords): CueWords {
  return {
    language,
    standing: 'draft',
    lists: { family },
    negations,
    stronger: '',
    past,
    notMistyped: '',
    cues: [
      { kind: 'urgent', ...life },
      { kind: 'urgent', takenBack: true, nowOnly: true, ...body },
      { kind: 'safeguarding', takenBack: true, ...hurt },
    ],
  };
}
