import { maySpeakAddress } from './email.ts';
import type { Cues, CueWord } from './find-cues.ts';
import type { NameSieve, SeenWord } from './name-sieve.ts';
import { longestNameWord, nameWord } from './name-word.ts';
import { wordsOf } from './plain-word.ts';

/** What stands in a text between two signs that are part of no word: most often one word, but also "well-being" and "3rd's". */
export interface Piece {
  readonly written: string;
  /** Its words, or the end of a sentence, as cues are looked for. */
  readonly cueWords: readonly CueWord[];
  /** Its words as each sieve reads them. */
  readonly nameWords: readonly (readonly SeenWord[])[];
  /** Whether one of those may say that a name follows. */
  readonly maySayName: boolean;
  /** Whether it may be part of an address that is spoken. */
  readonly mayBeAddress: boolean;
}

/** A text in pieces. */
export interface TextPieces {
  readonly pieces: readonly Piece[];
  /** Whether there is a digit in it, or a sign that an address is written with. */
  readonly holdsSigns: boolean;
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

/** Cuts texts into pieces that it remembers: a collector reads the same few thousand words all day. */
export class PieceReader {
  readonly cues: Cues;
  readonly #sieves: readonly NameSieve[];
  readonly #end: Piece;
  #table = new Array<Piece | undefined>(places);
  #remembered = 0;

  constructor(cues: Cues, sieves: readonly NameSieve[]) {
    this.cues = cues;
    this.#sieves = sieves;
    this.#end = this.#look('.');
  }

  /** `undefined` of a text that holds more than ASCII. */
  read(text: string): TextPieces | undefined {
    const pieces: Piece[] = [];
    let holdsSigns = false;
    let start = -1;
    let hash = 0;
    let before = other;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 127) return undefined;
      const kind = kinds[code] ?? other;
      if (kind === letter || kind === digit) {
        if (kind === digit) holdsSigns = true;
        if (start < 0) {
          start = at;
          hash = 0;
        }
        hash = (Math.imul(hash, 31) + code) | 0;
      } else {
        if (start >= 0) pieces.push(this.#piece(text, start, at, hash));
        start = -1;
        if (kind === stop && before !== stop) pieces.push(this.#end);
        if (kind === sign) holdsSigns = true;
      }
      before = kind;
    }
    if (start >= 0) pieces.push(this.#piece(text, start, text.length, hash));
    return { pieces, holdsSigns };
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
    const words = written.match(nameWord) ?? [];
    const nameWords = this.#sieves.map((sieve) => words.map((word) => sieve.read(word)));
    return {
      written,
      cueWords: (written.match(wordsOf(written)) ?? []).map((word) => this.cues.read(word)),
      nameWords,
      maySayName: nameWords.some((each) =>
        each.some(({ title, introduces }) => title !== 'no' || introduces.length > 0),
      ),
      mayBeAddress: maySpeakAddress.test(written),
    };
  }
}

function isAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at++) if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
