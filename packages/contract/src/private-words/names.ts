import type { Candidate } from './finding.ts';
import type { LanguageWords } from './language-words.ts';
import { nameSieve } from './name-sieve.ts';
import { isCapitalised, longestNameWord, nameWord, particles, plainName } from './name-word.ts';

/** One word of a text, with what stands between it and the word before. */
interface Word {
  readonly written: string;
  /** In small letters, without apostrophes and full stop. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
}

/** The most words that are taken for one name. */
const longestName = 4;
/** What may stand between the words of a name, and between a title and a name. */
const inName = /^(?: {1,3}|\.? ?|\. {1,2})$/;
const afterTitle = /^(?:\.? {0,3}|:? {1,2}|[.:] ?)$/;

/**
 * Finds names that say so themselves: behind a title, behind "my name is", or behind a calling where the name is a known one.
 * Made once for each language, because its lists are long.
 */
export function nameFinder(language: LanguageWords): (text: string) => Candidate[] {
  const mayHoldNames = nameSieve(language);
  const find = thoroughNameFinder(language);
  return (text) => (mayHoldNames(text) ? find(text) : []);
}

/** As `nameFinder`, of texts that may hold names. In any other it finds none either, and takes longer to. */
export function thoroughNameFinder(language: LanguageWords): (text: string) => Candidate[] {
  const lists = new Lists(language);
  return (text) => {
    const words = wordsOf(text);
    return [...titled(words, lists), ...introduced(text, words, lists)];
  };
}

class Lists {
  readonly titles: ReadonlySet<string>;
  readonly work: ReadonlySet<string>;
  readonly #everyTitle: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
  readonly introductions: RegExp;
  readonly weakIntroductions: RegExp;

  constructor(language: LanguageWords) {
    this.titles = new Set(language.titles);
    this.work = new Set(language.work);
    this.#everyTitle = new Set([...language.titles, ...language.callings, ...language.work]);
    this.determiners = new Set(language.determiners);
    this.notNames = new Set(language.notNames);
    this.known = new Set(language.names);
    this.predicates = new Set(language.predicates);
    this.introductions = phrases(language.introductions);
    this.weakIntroductions = phrases(language.weakIntroductions);
  }

  sureOf({ plain }: Word): Candidate['sure'] {
    return this.known.has(plain) ? 'certain' : 'likely';
  }

  isTitle({ plain }: Pick<Word, 'plain'>): boolean {
    return this.#everyTitle.has(plain);
  }
}

function titled(words: readonly Word[], lists: Lists): Candidate[] {
  return words.flatMap((title, index): Candidate[] => {
    const next = words[index + 1];
    if (!lists.isTitle(title) || !next || !afterTitle.test(next.gap)) return [];
    const first = startOfName(words, index + 1);
    const sure = isName(words, first, title, words[index - 1], lists);
    return sure ? [{ kind: 'name', start: title.start, end: endOfName(words, first, lists), sure }] : [];
  });
}

/** How sure the word at `first` is a name, given the title before it; `undefined` where it is none. */
function isName(
  words: readonly Word[],
  first: number,
  title: Word,
  before: Word | undefined,
  lists: Lists,
): Candidate['sure'] | undefined {
  const name = words[first];
  if (!name || lists.isTitle(name)) return undefined;
  const { written, plain, gap } = name;
  if (lists.known.has(plain)) return 'certain';
  if (lists.work.has(title.plain) || lists.notNames.has(plain) || plain.length < 2) return undefined;
  const strong = lists.titles.has(title.plain);
  const abbreviated = gap.startsWith('.');
  // "saw the Dr. Excellent care": a new sentence. "The sister Told me" is one too, but its word is in the list.
  if (abbreviated && (!strong || (before && lists.determiners.has(before.plain)))) return undefined;
  if (gap.startsWith(':')) return undefined;
  const neverAnother = title.plain === 'mr' || title.plain === 'mrs';
  if (isCapitalised(written)) {
    // In capitals throughout any word looks like a name, and "MS" is an illness.
    const shouted = isShouted(title.written) && isShouted(written);
    if (title.written === 'MS' || (shouted && !neverAnother && !isShoutedName(words, first, title, lists)))
      return undefined;
    if (title.plain === 'miss' && !isCapitalised(title.written)) return undefined;
    return shouted ? 'maybe' : 'likely';
  }
  return neverAnother && plain.length > 2 ? 'maybe' : undefined;
}

/** "DR OKONKWO WAS RUDE" names somebody, and "DR ARRIVED LATE" does not. */
function isShoutedName(words: readonly Word[], first: number, title: Word, lists: Lists): boolean {
  const next = words[first + 1];
  if (!lists.titles.has(title.plain) || next?.gap !== ' ' || !lists.predicates.has(next.plain)) return false;
  return !/(?:ed|ing|ly)$/.test(words[first]?.plain ?? '');
}

/** Behind initials and behind "van der". */
function startOfName(words: readonly Word[], index: number): number {
  let first = index;
  for (let next = words[first + 1]; next && first < index + 3; next = words[first + 1]) {
    const now = words[first];
    const goesOn = isCapitalised(next.written) || particles.has(next.plain);
    if (!/^\.? ?$/.test(next.gap) || !goesOn || !now || !(isInitial(now) || particles.has(now.plain))) break;
    first++;
  }
  return first;
}

function introduced(text: string, words: readonly Word[], lists: Lists): Candidate[] {
  let starts: Map<number, number> | undefined;
  const wordAt = (place: number): number => {
    starts ??= new Map(words.map(({ start }, index) => [start, index]));
    return starts.get(place) ?? words.length;
  };
  const after = (phrase: RegExp): number[] =>
    Array.from(text.matchAll(phrase), ({ 0: said, index }) => wordAt(index + said.length));
  const found = (first: number, accepts: (name: Word, end: number) => boolean): Candidate[] => {
    const name = words[first];
    if (!name) return [];
    const end = endOfName(words, first, lists);
    return accepts(name, end) ? [{ kind: 'name', start: name.start, end, sure: lists.sureOf(name) }] : [];
  };
  const strong = (name: Word, end: number): boolean => {
    const { written, plain } = name;
    if (lists.notNames.has(plain) || particles.has(plain) || plain.length < 2 || lists.isTitle(name)) return false;
    if (lists.known.has(plain) || isCapitalised(written)) return true;
    // In small letters "my name is spelt wrong" looks like a name; one that ends its clause does not go on like that.
    return /^(?:$|[.,!?\n;)]| (?:and|i|im)\b)/.test(text.slice(end, end + 5)) && !/(?:ed|ing|ly)$/.test(plain);
  };
  const weak = ({ written, plain }: Word): boolean => lists.known.has(plain) && isCapitalised(written);
  return [
    ...after(lists.introductions).flatMap((first) => found(first, strong)),
    ...after(lists.weakIntroductions).flatMap((first) => found(first, weak)),
  ];
}

/** Where the name that starts at `first` ends: known names and capitals go on, on one line. */
function endOfName(words: readonly Word[], first: number, lists: Lists): number {
  const [start, ...rest] = words.slice(first, first + longestName);
  let end = start?.end ?? 0;
  let before = start?.written ?? '';
  for (const word of rest) {
    const { plain, gap, written } = word;
    if (!inName.test(gap) || (gap.startsWith('.') && before.length > 1)) break;
    before = written;
    if (particles.has(plain) && !lists.notNames.has(plain)) continue; // part of it only if a name follows
    const goesOn = lists.known.has(plain) || (isCapitalised(written) && !lists.notNames.has(plain) && plain.length > 1);
    if (lists.isTitle({ plain }) || !goesOn) break;
    end = word.end;
  }
  return end;
}

function wordsOf(text: string): Word[] {
  let end = 0;
  // `match` and not `matchAll`, which makes a list for each word and took most of the time of looking for names.
  return (text.match(nameWord) ?? []).map((whole) => {
    const start = text.indexOf(whole, end); // no letter stands between
    const gap = text.slice(end, Math.min(start, end + 6));
    end = start + whole.length;
    const written = whole.length > longestNameWord ? whole.slice(0, longestNameWord) : whole;
    return { written, plain: plainName(written), start, end, gap };
  });
}

function isInitial({ written }: Word): boolean {
  return /^\p{Lu}$/u.test(written);
}

function isShouted(written: string): boolean {
  return written.length > 1 && !/\p{Ll}/u.test(written);
}

function phrases(list: readonly string[]): RegExp {
  const patterns = list.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, ' {1,3}'));
  return new RegExp(`(?<![\\p{L}'])(?:${patterns.join('|')})(?: {1,3}|[ ,:;\\n-]{1,4})`, 'giu');
}
