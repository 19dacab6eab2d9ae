/** Words shorter than this are too like each other to guess at. */
const shortest = 5;
const fewestSounds = 4;

/** Common words, without their endings, that would be taken for another one spelt wrong. */
const ownWords: ReadonlySet<string> = new Set(
  `account awfully batch besid bought breath bubbl bunch certain chees chorus click clock closet closest clover cluck clump clamp count
  counter country crept diver eighty fairy feather forest fought frost manger metal naughty overhead pastur patch prison rocket satin
  secret shirt stabl steam stick storm stormy strap strip terribl thirteen thirty threw thron trick truck uniform violet witch worth
  wring wrung`.split(/\s+/),
);

/**
 * Finds the word that somebody meant who spelt it otherwise: with other vowels, a letter doubled, missing, too many or in the wrong
 * place. The first letter has to be right. Where two words could be meant, it finds none.
 */
export class Spelling {
  readonly #known: ReadonlySet<string>;
  /** By what is left when the vowels are taken out and doubled letters made one. `undefined` where two words share it. */
  readonly #bySound = new Map<string, string | undefined>();
  /** By what is left when one letter is taken out. */
  readonly #byGap = new Map<string, string | undefined>();

  constructor(known: ReadonlySet<string>) {
    this.#known = known;
    for (const word of known) {
      if (word.length < shortest) continue;
      const sound = soundOf(word);
      if (sound.length >= fewestSounds) put(this.#bySound, sound, word);
      if (word.length <= shortest) continue;
      for (const gap of withOneLetterLess(word)) put(this.#byGap, gap, word);
    }
  }

  /** The word of ours that was meant; what was given where there is none. */
  meant(word: string): string {
    if (word.length < shortest || word.length > 20 || this.#known.has(word) || ownWords.has(word)) return word;
    const sound = soundOf(word);
    const alike = sound.length >= fewestSounds ? this.#bySound.get(sound) : undefined;
    return alike ?? this.#byGap.get(word) ?? this.#withoutOne(word) ?? this.#swapped(word) ?? word;
  }

  #withoutOne(word: string): string | undefined {
    if (word.length <= shortest + 1) return undefined;
    return withOneLetterLess(word).find((shorter) => this.#known.has(shorter));
  }

  #swapped(word: string): string | undefined {
    for (let at = 1; at + 1 < word.length; at++) {
      const other = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      if (other !== word && this.#known.has(other)) return other;
    }
    return undefined;
  }
}

function put(map: Map<string, string | undefined>, key: string, word: string): void {
  map.set(key, map.has(key) && map.get(key) !== word ? undefined : word);
}

function soundOf(word: string): string {
  return (
    word.charAt(0) +
    word
      .slice(1)
      .replace(/[aeiouy]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/** The word without its second letter, without its third, and so on. */
function withOneLetterLess(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}
