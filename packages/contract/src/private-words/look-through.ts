import { cuesAmong, findCues, knownCues, type Cues, type CueWord, type FoundCue } from './find-cues.ts';
import { findPrivateWords, languages, type FindingOptions } from './find-private-words.ts';
import type { Finding } from './finding.ts';
import { nameSieveOf, type NameSieve, type SeenWord } from './name-sieve.ts';
import { PieceReader, type Piece } from './text-pieces.ts';

/** All that is looked for in a text. */
export interface LookedThrough {
  readonly findings: Finding[];
  readonly cues: FoundCue[];
}

let sieves: readonly NameSieve[] | undefined;
let reader: PieceReader | undefined;

/**
 * What `findPrivateWords` and `findCues` find, for who wants to know both of every text: it is gone through once, and closer only
 * where something may be found. Texts with more than ASCII, of which there are few, are left to them.
 */
export function lookThrough(text: string, options: FindingOptions = {}): LookedThrough {
  const known = knownCues();
  const bySieve = (sieves ??= languages.map((each) => nameSieveOf(each())));
  if (reader?.cues !== known) reader = new PieceReader(known, bySieve);
  const read = reader.read(text);
  if (!read) return { findings: findPrivateWords(text, options), cues: findCues(text) };
  const { pieces, holdsSigns } = read;
  const mayFind = holdsSigns || (options.own ?? []).length > 0 || mayTellSomebody(pieces, bySieve);
  return {
    findings: mayFind ? findPrivateWords(text, options) : [],
    cues: mayTellDanger(pieces, known)
      ? cuesAmong(
          known,
          text,
          pieces.flatMap(({ cueWords }) => cueWords),
        )
      : [],
  };
}

function mayTellSomebody(pieces: readonly Piece[], bySieve: readonly NameSieve[]): boolean {
  return pieces.some(({ mayBeAddress, maySayName }, at) => {
    if (mayBeAddress) return true;
    return maySayName && bySieve.some((sieve, which) => sieve.mayHold(wordsFrom(pieces, at, which)));
  });
}

/** How many words are looked at to see a name: what says that one follows, and its first words. */
const enoughWords = 8;

function wordsFrom(pieces: readonly Piece[], start: number, which: number): SeenWord[] {
  const words: SeenWord[] = [];
  for (let at = start; at < pieces.length && words.length < enoughWords; at++) {
    for (const word of pieces[at]?.nameWords[which] ?? []) words.push(word);
  }
  return words;
}

/** Nearly every cue that "I" may begin goes on otherwise. */
function mayTellDanger(pieces: readonly Piece[], known: Cues): boolean {
  let before: CueWord | undefined;
  for (const { cueWords } of pieces) {
    for (const word of cueWords) {
      if (before && known.mayBegin(before, word)) return true;
      before = word;
    }
  }
  return before !== undefined && known.mayBegin(before, undefined);
}
