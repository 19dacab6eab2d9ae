import { findCues, knownCues, type FoundCue } from './find-cues.ts';
import { findPrivateWords, languages, type FindingOptions } from './find-private-words.ts';
import type { Finding } from './finding.ts';
import { nameSieveOf, type NameSieve } from './name-sieve.ts';
import { TextSieve } from './text-sieve.ts';

/** All that is looked for in a text. */
export interface LookedThrough {
  readonly findings: Finding[];
  readonly cues: FoundCue[];
}

let nameSieves: readonly NameSieve[] | undefined;
let sieve: TextSieve | undefined;

/**
 * What `findPrivateWords` and `findCues` find, for who wants to know both of every text: it is gone through once, and left to them
 * only where something may be found. So are texts with more than ASCII, of which there are few.
 */
export function lookThrough(text: string, options: FindingOptions = {}): LookedThrough {
  const known = knownCues();
  nameSieves ??= languages.map((each) => nameSieveOf(each()));
  if (sieve?.cues !== known) sieve = new TextSieve(known, nameSieves);
  const { mayTellSomebody, mayTellDanger } = sieve.sift(text);
  const mayFind = mayTellSomebody || (options.own ?? []).length > 0;
  return { findings: mayFind ? findPrivateWords(text, options) : [], cues: mayTellDanger ? findCues(text) : [] };
}
