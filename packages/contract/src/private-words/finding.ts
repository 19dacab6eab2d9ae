/** What a found span of words looks like. `own` is found by a pattern of the host's. */
export type PrivateKind =
  'nhs-number' | 'phone' | 'email' | 'postcode' | 'birth-date' | 'insurance-number' | 'record-number' | 'name' | 'own';

/**
 * How sure a finding is: `certain` where a check digit or the words beside it say so, `likely` where the shape does, `maybe`
 * where other things look the same.
 */
export type Sureness = 'certain' | 'likely' | 'maybe';

/** A span of a text that may say who somebody is. */
export interface Finding {
  readonly kind: PrivateKind;
  /** Where it starts, and where what follows it starts: indices into the text, in UTF-16 units as `slice` takes them. */
  readonly start: number;
  readonly end: number;
  /** The words themselves. */
  readonly words: string;
  readonly sure: Sureness;
  /** What the host calls it, for `own`. */
  readonly name?: string;
}

/** A finding in the plain characters of a text, before its place in the text itself is known. */
export interface Candidate {
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
  readonly sure: Sureness;
  readonly name?: string;
}
