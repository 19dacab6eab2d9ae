import type { Cue, CueKind, CueWords } from './cue-words.ts';
import { englishCues } from './english/english-cues.ts';
import { beginnings, fits, matchAt, mayGoOn, phrase, type Phrase } from './phrase.ts';
import { longestWord, plain, plainWord, stop, wordsOf } from './plain-word.ts';

/** Words that say that somebody may be in danger, and where they stand. */
export interface FoundCue {
  readonly kind: CueKind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** How many words before a cue a "not" or a "was" may stand. */
const reach = 3;

/** What is needed of a language besides its cues. */
interface ReadLanguage {
  readonly notMistyped: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly stronger: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
}

/** A cue with its phrases read. */
interface ReadCue {
  readonly cue: Cue;
  readonly in: ReadLanguage;
  readonly phrase: Phrase;
  readonly unlessBefore: readonly Phrase[];
  readonly unlessAfter: readonly Phrase[];
}

/** A word of a text, or the end of a sentence. */
export interface CueWord {
  readonly plain: string;
  /** The cues that it may begin. */
  readonly begins: readonly ReadCue[];
  /** Those of them that may go on with another word, by that word, as far as was asked. */
  readonly beginsBefore: Map<CueWord | undefined, readonly ReadCue[]>;
}

/** How many words are remembered. */
const mostWords = 5000;
/** How many words are remembered that came after one. */
const mostNext = 100;

/**
 * The cues of several languages, by the words that they may begin with. One list for all: a text is gone through once, and
 * a language whose words do not occur in it costs nothing.
 */
export class Cues {
  readonly #byWord = new Map<string, ReadCue[]>();
  readonly #other: ReadCue[] = [];
  /** By how they are written. A collector reads the same few thousand words all day. */
  readonly #words = new Map<string, CueWord>();

  constructor(languages: readonly CueWords[]) {
    for (const words of languages) this.#fileAll(words);
  }

  /** A word or stop of a text, as it is written. */
  read(written: string): CueWord {
    return this.#words.get(written) ?? this.#look(written);
  }

  /** @param words each word and stop of a text, in its order */
  findIn(words: readonly CueWord[]): { cue: Cue; first: number; after: number }[] {
    const found: { cue: Cue; first: number; after: number }[] = [];
    words.forEach((word, first) => {
      if (word.begins.length === 0) return;
      for (const each of this.#beginsBefore(word, words[first + 1])) {
        const after = matchAt(words, first, each.phrase, each.in.notMistyped);
        if (after !== undefined && this.#holds(each, words, first, after)) found.push({ cue: each.cue, first, after });
      }
    });
    return found;
  }

  /** Whether a cue may begin with `word` where `next` comes after it. */
  mayBegin(word: CueWord, next: CueWord | undefined): boolean {
    return word.begins.length > 0 && this.#beginsBefore(word, next).length > 0;
  }

  #fileAll({ cues, lists, negations, stronger, past, notMistyped }: CueWords): void {
    const set = (list: string): Set<string> => new Set(plain(list).split('|'));
    const [known, not] = [set(notMistyped), set(negations)];
    const language = { notMistyped: known, negations: not, stronger: set(stronger), past: set(past) };
    const plainLists = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, plain(list)]));
    const read = (phrases: readonly string[] = []): Phrase[] => phrases.map((each) => phrase(plain(each), plainLists));
    for (const cue of cues) {
      const unless = { unlessBefore: read(cue.unlessBefore), unlessAfter: read(cue.unlessAfter) };
      for (const each of read(cue.phrases)) this.#file({ cue, in: language, phrase: each, ...unless });
    }
  }

  #look(written: string): CueWord {
    const plain = plainWord(written);
    const others = this.#other.filter(({ phrase, in: { notMistyped } }) =>
      beginnings(phrase).some((each) => fits(plain, each, notMistyped)),
    );
    const begins = plain === stop ? [] : [...(this.#byWord.get(plain) ?? []), ...others];
    const word = { plain, begins, beginsBefore: new Map() };
    if (this.#words.size >= mostWords) this.#words.clear();
    if (written.length <= longestWord) this.#words.set(written, word);
    return word;
  }

  /** Nearly every cue that "I" may begin goes on otherwise, and most pairs of words recur too. */
  #beginsBefore(word: CueWord, next: CueWord | undefined): readonly ReadCue[] {
    const before = word.beginsBefore.get(next);
    if (before) return before;
    const begins = word.begins.filter(({ phrase, in: { notMistyped } }) =>
      mayGoOn(phrase, word.plain, next?.plain ?? '', notMistyped),
    );
    if (word.beginsBefore.size >= mostNext) word.beginsBefore.clear();
    word.beginsBefore.set(next, begins);
    return begins;
  }

  #file(cue: ReadCue): void {
    const places = beginnings(cue.phrase);
    if (places.some(({ stems, mistyped }) => stems.length > 0 || mistyped.length > 0)) {
      this.#other.push(cue);
      return;
    }
    for (const word of new Set(places.flatMap(({ words }) => [...words]))) {
      this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), cue]);
    }
  }

  #holds(read: ReadCue, words: readonly CueWord[], first: number, after: number): boolean {
    const { cue, unlessBefore, unlessAfter } = read;
    const { notMistyped, negations, stronger, past } = read.in;
    const sentence = words.slice(Math.max(0, first - reach), first);
    const before = sentence.slice(sentence.findLastIndex(({ plain }) => plain === stop) + 1);
    const within = words.slice(first, after);
    if (unlessAfter.some((each) => matchAt(words, after, each, notMistyped) !== undefined)) return false;
    if (unlessBefore.some((each) => standsBefore(each, before, notMistyped))) return false;
    if (cue.nowOnly && before.some(({ plain }) => past.has(plain))) return false;
    const taken = [...before, ...(cue.nowOnly ? [] : within)];
    const negated = cue.takenBack && before.some(({ plain }) => negations.has(plain));
    return !negated || taken.some(({ plain }) => stronger.has(plain));
  }
}

function standsBefore(phrase: Phrase, before: readonly CueWord[], known: ReadonlySet<string>): boolean {
  return before.some((_, index) => matchAt(before, index, phrase, known) === before.length);
}

/** The languages whose cues we know. People mix languages, so each is looked for in every text. */
let languages: readonly (() => CueWords)[] = [englishCues];
/** Read with the first text: they are many, and on most pages nobody writes anything. */
let cues: Cues | undefined;

/**
 * From now on the cues of these languages are looked for too, by all that runs here. Only English is known from the start: the
 * others, which `@always-kit/contract/cue-drafts` has, are a third more to load for a page.
 */
export function lookAlsoFor(more: readonly (() => CueWords)[]): void {
  const known = new Set([...languages, ...more]);
  if (known.size === languages.length) return;
  languages = [...known];
  cues = undefined;
}

/** The cues of every language that is looked for. Another object when those are others. */
export function knownCues(): Cues {
  return (cues ??= new Cues(languages.map((each) => each())));
}

/**
 * Where `text` says that somebody may be in danger: `urgent` for wanting to die, harming oneself or others, a body in danger
 * now; `safeguarding` for being hurt, abused or unsafe. From left to right, none sharing a word with another of its kind.
 * It is no diagnosis, and it misses what is said in other words: who reads answers still has to read them.
 */
export function findCues(text: string): FoundCue[] {
  // `match` and not `matchAll`, which makes a list for each word and took most of the time; where they stand is seldom asked.
  const known = knownCues();
  return cuesAmong(
    known,
    text,
    (text.match(wordsOf(text)) ?? []).map((each) => known.read(each)),
  );
}

/** As `findCues`, of a text whose words were read. */
function cuesAmong(known: Cues, text: string, words: readonly CueWord[]): FoundCue[] {
  const found = known.findIn(words);
  if (found.length === 0) return [];
  const places = Array.from(
    text.matchAll(wordsOf(text)),
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const kept: FoundCue[] = [];
  const behind = new Map<CueKind, number>();
  for (const { cue, first, after } of found) {
    const [start] = places[first] ?? [0];
    const [, end] = places[after - 1] ?? [0, 0];
    if (start < (behind.get(cue.kind) ?? 0)) continue;
    behind.set(cue.kind, end);
    kept.push({ kind: cue.kind, start, end, words: text.slice(start, end) });
  }
  return kept;
}

/** For `attention` in a response: which kinds of cue stand in any of `texts`. */
export function attentionOf(texts: Iterable<string>): CueKind[] {
  const kinds = new Set<CueKind>();
  for (const text of texts) for (const { kind } of findCues(text)) kinds.add(kind);
  return (['urgent', 'safeguarding'] as const).filter((kind) => kinds.has(kind));
}
