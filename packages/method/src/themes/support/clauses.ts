/**
 * What made-up people say about one theme each, in the order of the themes. `{one|other}` stands for one of several words. Nothing in
 * it was said or written by a patient.
 */
export type ClausesByTheme = Readonly<Record<string, readonly string[]>>;

/** A sentence about two themes or more at once. */
export interface MixedClause {
  readonly themes: readonly string[];
  readonly words: string;
}

/** What a part of the labelled set is made from. */
export interface Clauses {
  readonly byTheme: ClausesByTheme;
  readonly mixed: readonly MixedClause[];
  /** What people tell besides, which is about none of the themes. */
  readonly besides: readonly string[];
  /** What people write who have nothing to say. */
  readonly empty: readonly string[];
}
