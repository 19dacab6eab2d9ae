import { maySpeakAddress } from './email.ts';
import type { Cues, CueWord } from './find-cues.ts';
import type { NameSieve, SeenWord } from './name-sieve.ts';
import { longestNameWord, nameWord } from './name-word.ts';
import { wordsOf } from './plain-word.ts';

/** What a text may tell. Where it may not, there is nothing to be found in it. */
export interface Sifted {
  readonly mayTellSomebody: boolean;
  readonly mayTellDanger: boolean;
}

/** What stands in a text between two signs that are part of no word: most often one word, but also "well-being" and "3rd's". */
interface Piece {
  readonly written: string;
  /** Its first word, or the end of a sentence, as cues are looked for. */
  readonly firstCueWord: CueWord | undefined;
  /** Its last one, where a cue may begin with it. */
  readonly beginsCue: CueWord | undefined;
  /** Its first word as each sieve of names reads it; none where it has no word. */
  readonly firstNameWords: readonly SeenWord[];
  /** Its last one, where that may say that a name follows. */
  readonly saysName: readonly SeenWord[] | undefined;
  /** What it may tell whatever stands around it. */
  readonly alone: Sifted;
}

/** How many pieces are remembered, and among how many places: a text is read in half the time where nothing is cut out of it. */
const [mostPieces, places] = [5000, 16_384];
/** How many places are looked at for one piece. */
const mostTries = 8;

const [other, stop, letter, digit, sign] = [0, 1, 2, 3, 4];

/** What each character of ASCII is. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z'`-]/.test(character)) return letter;
  if (/\d/.test(character)) return digit;
  if (/[.!?;\n]/.test(character)) return stop;
  return /[@([{<]/.test(character) ? sign : other;
});

/** Tells by each word of a text and the one behind it what the text may tell. */
export class TextSieve {
  readonly cues: Cues;
  readonly #sieves: readonly NameSieve[];
  readonly #end: Piece;
  /** Pieces that it remembers: a collector reads the same few thousand words all day. */
  #table = new Array<Piece | undefined>(places);
  #remembered = 0;
  #tellsSomebody = false;
  #tellsDanger = false;
  /** Of the words before, where a cue may begin with the last one, or that may say that a name follows. */
  #beginsCue: CueWord | undefined;
  #saysName: readonly SeenWord[] | undefined;

  constructor(cues: Cues, sieves: readonly NameSieve[]) {
    this.cues = cues;
    this.#sieves = sieves;
    this.#end = this.#look('.');
  }

  /** A digit, a sign that an address is written with, or more than ASCII may tell somebody; the last of them anything. */
  sift(text: string): Sifted {
    this.#tellsSomebody = false;
    this.#tellsDanger = false;
    this.#beginsCue = undefined;
    this.#saysName = undefined;
    let start = -1;
    let hash = 0;
    let before = other;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 127) return { mayTellSomebody: true, mayTellDanger: true };
      const kind = kinds[code] ?? other;
      if (kind === letter || kind === digit) {
        if (kind === digit) this.#tellsSomebody = true;
        if (start < 0) {
          start = at;
          hash = 0;
        }
        hash = (Math.imul(hash, 31) + code) | 0;
      } else {
        if (start >= 0) this.#goOn(this.#piece(text, start, at, hash));
        start = -1;
        if (kind === stop && before !== stop) this.#goOn(this.#end);
        if (kind === sign) this.#tellsSomebody = true;
      }
      before = kind;
    }
    if (start >= 0) this.#goOn(this.#piece(text, start, text.length, hash));
    const endsInCue = this.#beginsCue !== undefined && this.cues.mayBegin(this.#beginsCue, undefined);
    return { mayTellSomebody: this.#tellsSomebody, mayTellDanger: this.#tellsDanger || endsInCue };
  }

  #goOn(piece: Piece): void {
    const { firstCueWord, firstNameWords, alone } = piece;
    if (alone.mayTellSomebody) this.#tellsSomebody = true;
    if (alone.mayTellDanger) this.#tellsDanger = true;
    if (firstCueWord) {
      if (this.#beginsCue && this.cues.mayBegin(this.#beginsCue, firstCueWord)) this.#tellsDanger = true;
      this.#beginsCue = piece.beginsCue;
    }
    if (firstNameWords.length > 0) {
      if (this.#saysName && this.#mayName(this.#saysName, firstNameWords)) this.#tellsSomebody = true;
      this.#saysName = piece.saysName;
    }
  }

  /** Nearly every word that a name may follow is followed by none, which the word behind it says by itself. */
  #mayName(words: readonly SeenWord[], next: readonly SeenWord[]): boolean {
    return this.#sieves.some((sieve, which) => sieve.mayBegin(words[which], next[which]));
  }

  #piece(text: string, start: number, end: number, hash: number): Piece {
    let free = -1;
    for (let tries = 0; tries < mostTries; tries++) {
      const place = (hash + tries) & (places - 1);
      const there = this.#table[place];
      if (!there) {
        free = place;
        break;
      }
      if (isAt(there.written, text, start, end)) return there;
    }
    const piece = this.#look(text.slice(start, end));
    if (free < 0 || end - start > longestNameWord) return piece;
    if (this.#remembered >= mostPieces) {
      this.#table = new Array<Piece | undefined>(places);
      this.#remembered = 0;
    }
    this.#table[free] = piece;
    this.#remembered += 1;
    return piece;
  }

  #look(written: string): Piece {
    const cueWords = (written.match(wordsOf(written)) ?? []).map((word) => this.cues.read(word));
    const last = cueWords.at(-1);
    const nameWords = (written.match(nameWord) ?? []).map((word) => this.#sieves.map((sieve) => sieve.read(word)));
    const saying = nameWords.filter((seen) =>
      seen.some(({ title, introduces }) => title !== 'no' || introduces.length > 0),
    );
    return {
      written,
      firstCueWord: cueWords[0],
      beginsCue: last && last.begins.length > 0 ? last : undefined,
      firstNameWords: nameWords[0] ?? [],
      saysName: saying.includes(nameWords.at(-1) ?? []) ? nameWords.at(-1) : undefined,
      alone: {
        mayTellSomebody: maySpeakAddress.test(written) || (nameWords.length > 1 && saying.length > 0),
        mayTellDanger: cueWords.some(
          (word, at) => at < cueWords.length - 1 && this.cues.mayBegin(word, cueWords[at + 1]),
        ),
      },
    };
  }
}

function isAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at++) if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
