import type { LanguageWords } from './language-words.ts';
import { isCapitalised, longestNameWord, nameWord, particles, plainName } from './name-word.ts';

/** Words that say that a name follows. */
interface Introduction {
  /** Those after the first. */
  readonly rest: readonly string[];
  /** Whether only a known name follows, with a capital. */
  readonly weak: boolean;
}

/** What one word says of names by itself. */
export interface SeenWord {
  readonly title: 'no' | 'a title' | 'behind which any word may be a name';
  /** Whether it may be a name or the first part of one behind a title. */
  readonly behindTitle: boolean;
  readonly knownName: boolean;
  /** As introductions are compared: what is written behind the last hyphen, in small letters. */
  readonly said: string;
  readonly introduces: readonly Introduction[];
}

/** How many words are remembered. */
const mostWords = 5000;

/** Tells by the words of a text whether it may hold a name. */
export interface NameSieve {
  read(word: string): SeenWord;
  /** Whether a name may follow `word`, as far as the word behind it says. */
  mayBegin(word: SeenWord | undefined, next: SeenWord | undefined): boolean;
  /** @param words each word of a text, in its order */
  mayHold(words: readonly SeenWord[]): boolean;
}

/** Whether a text may hold a name, as `nameSieveOf` tells it. */
export function nameSieve(language: LanguageWords): (text: string) => boolean {
  const { read, mayHold } = nameSieveOf(language);
  return (text) => mayHold((text.match(nameWord) ?? []).map(read));
}

/**
 * Tells texts that may hold a name that says so itself from those that cannot. It looks at each word and those right behind it
 * only, and a collector reads the same few thousand words all day: so most texts need not be looked through.
 */
export function nameSieveOf(language: LanguageWords): NameSieve {
  const titles = new Set([...language.titles, ...language.callings, ...language.work]);
  const known = new Set(language.names);
  const introductions = introductionsOf(language);
  const remembered = new Map<string, SeenWord>();

  function look(whole: string): SeenWord {
    const written = whole.slice(0, longestNameWord);
    const plain = plainName(written);
    const said = saidIn(whole);
    const capitalised = isCapitalised(written);
    const seen: SeenWord = {
      title: !titles.has(plain) ? 'no' : /^mrs?$/.test(plain) ? 'behind which any word may be a name' : 'a title',
      behindTitle: capitalised || known.has(plain) || particles.has(plain),
      knownName: capitalised && known.has(plain),
      said,
      introduces: introductions.get(said) ?? [],
    };
    if (remembered.size >= mostWords) remembered.clear();
    if (whole.length <= longestNameWord) remembered.set(whole, seen);
    return seen;
  }

  return {
    read: (word) => remembered.get(word) ?? look(word),
    mayBegin(word, next) {
      if (!word || !next) return false;
      if (word.title !== 'no' && (word.title !== 'a title' || next.behindTitle)) return true;
      return word.introduces.some(({ rest: [second], weak }) =>
        second === undefined ? !weak || next.knownName : next.said === second,
      );
    },
    mayHold: (words) =>
      words.some(({ title, introduces }, at) => {
        if (title === 'no' && introduces.length === 0) return false;
        const next = words[at + 1];
        if (!next) return false;
        if (title !== 'no' && (title !== 'a title' || next.behindTitle)) return true;
        return introduces.some(({ rest, weak }) => {
          const name = words[at + 1 + rest.length];
          return name && (!weak || name.knownName) && rest.every((word, index) => words[at + 1 + index]?.said === word);
        });
      }),
  };
}

function introductionsOf(language: LanguageWords): ReadonlyMap<string, readonly Introduction[]> {
  const introductions = new Map<string, Introduction[]>();
  const add = (phrase: string, weak: boolean): void => {
    const [first = '', ...rest] = phrase.match(/[\p{L}']+/gu) ?? [];
    introductions.set(first, [...(introductions.get(first) ?? []), { rest, weak }]);
  };
  for (const phrase of language.introductions) add(phrase, false);
  for (const phrase of language.weakIntroductions) add(phrase, true);
  return introductions;
}

/** "so-called" says "called". The long s is an s where capitals do not matter. */
function saidIn(whole: string): string {
  const [last = ''] = /[\p{L}']+$/u.exec(whole) ?? [];
  return last.toLowerCase().replaceAll('\u017f', 's');
}
