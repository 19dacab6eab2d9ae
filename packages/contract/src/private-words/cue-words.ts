/** What a cue points to; the values of `attention` in a response. */
export type CueKind = 'urgent' | 'safeguarding';

/**
 * Words that say that somebody may be in danger, as phrases that are matched word for word, whatever the case, the marks
 * and the apostrophes:
 * - `hit|hits` is one of these words; `abus*` a word that begins so; `~suicide` one that is at most one mistyped letter away;
 * - `?so|very` may be left out;
 * - `@people` is one of a named list of words.
 */
export interface Cue {
  readonly kind: CueKind;
  readonly phrases: readonly string[];
  /**
   * Whether "no", "not" or "never" before it takes it back. Not for life and death: who writes "I do not want to die" may be
   * in danger too, and help that is shown for nothing costs a glance.
   */
  readonly takenBack?: boolean;
  /** Whether it is past where "was", "had" or "after" stands before it: what somebody was treated for, not what happens now. */
  readonly nowOnly?: boolean;
  /** What comes right before or right after it in harmless uses. */
  readonly unlessBefore?: readonly string[];
  readonly unlessAfter?: readonly string[];
}

/** The cues of one language, with what they are made of. */
export interface CueWords {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  /** Whether a speaker has checked them: only English is. What is wrong in a draft shows help for nothing, or misses it. */
  readonly standing: 'draft' | 'checked';
  readonly lists: Readonly<Record<string, string>>;
  /** Words that take a cue back, such as "not". */
  readonly negations: string;
  /** Words that undo a negation, as in "never felt so unsafe". */
  readonly stronger: string;
  /** Words that put a cue in the past, such as "was". */
  readonly past: string;
  /** Words that are not what they are a letter away from: "amused". */
  readonly notMistyped: string;
  readonly cues: readonly Cue[];
}
