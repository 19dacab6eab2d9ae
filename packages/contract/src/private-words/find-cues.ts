import type { Cue, CueKind, CueWords } from './cue-words.ts';
import { englishCues } from './english/english-cues.ts';
import { fits, matchAt, phrase, type Phrase, type Place } from './phrase.ts';

/** Words that say that somebody may be in danger, and where they stand. */
export interface FoundCue {
  readonly kind: CueKind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** How many words before a cue a "not" or a "was" may stand. */
const reach = 3;
/** Ends a sentence, among words. */
const stop = '.';

interface Word {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** A cue with its phrases read. */
interface ReadCue {
  readonly cue: Cue;
  readonly phrase: Phrase;
  readonly unlessBefore: readonly Phrase[];
  readonly unlessAfter: readonly Phrase[];
}

/** How many words are remembered. */
const mostWords = 5000;

/** The places that the first word of a phrase may stand in: those that may be left out, and the first that may not. */
function beginnings(phrase: Phrase): readonly Place[] {
  return phrase.slice(0, phrase.findIndex(({ optional }) => !optional) + 1);
}

/** The cues of a language, by the words that they may begin with. */
class Cues {
  readonly #byWord = new Map<string, ReadCue[]>();
  readonly #other: ReadCue[] = [];
  /** Which cues a word may begin. A collector reads the same few thousand words all day. */
  readonly #beginning = new Map<string, readonly ReadCue[]>();
  readonly #notMistyped: ReadonlySet<string>;
  readonly #negations: ReadonlySet<string>;
  readonly #stronger: ReadonlySet<string>;
  readonly #past: ReadonlySet<string>;

  constructor({ cues, lists, negations, stronger, past, notMistyped }: CueWords) {
    const set = (list: string): Set<string> => new Set(list.split('|'));
    [this.#negations, this.#stronger, this.#past] = [set(negations), set(stronger), set(past)];
    this.#notMistyped = set(notMistyped);
    const read = (phrases: readonly string[] = []): Phrase[] => phrases.map((each) => phrase(each, lists));
    for (const cue of cues) {
      const unless = { unlessBefore: read(cue.unlessBefore), unlessAfter: read(cue.unlessAfter) };
      for (const each of read(cue.phrases)) this.#file({ cue, phrase: each, ...unless });
    }
  }

  findIn(words: readonly Word[]): { cue: Cue; first: number; after: number }[] {
    const plain = words.map((word) => word.plain);
    const found: { cue: Cue; first: number; after: number }[] = [];
    for (const [first, word] of plain.entries()) {
      for (const each of this.#beginningWith(word)) {
        const after = matchAt(plain, first, each.phrase, this.#notMistyped);
        if (after !== undefined && this.#holds(each, plain, first, after)) found.push({ cue: each.cue, first, after });
      }
    }
    return found;
  }

  #beginningWith(word: string): readonly ReadCue[] {
    let found = this.#beginning.get(word);
    if (!found) {
      const others = this.#other.filter(({ phrase }) =>
        beginnings(phrase).some((each) => fits(word, each, this.#notMistyped)),
      );
      found = word === stop ? [] : [...(this.#byWord.get(word) ?? []), ...others];
      if (this.#beginning.size >= mostWords) this.#beginning.clear();
      this.#beginning.set(word, found);
    }
    return found;
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

  #holds({ cue, unlessBefore, unlessAfter }: ReadCue, words: readonly string[], first: number, after: number): boolean {
    const sentence = words.slice(Math.max(0, first - reach), first);
    const before = sentence.slice(sentence.lastIndexOf(stop) + 1);
    const within = words.slice(first, after);
    if (unlessAfter.some((each) => matchAt(words, after, each, this.#notMistyped) !== undefined)) return false;
    if (unlessBefore.some((each) => this.#standsBefore(each, before))) return false;
    if (cue.nowOnly && before.some((word) => this.#past.has(word))) return false;
    const taken = [...before, ...(cue.nowOnly ? [] : within)];
    const negated = cue.takenBack && before.some((word) => this.#negations.has(word));
    return !negated || taken.some((word) => this.#stronger.has(word));
  }

  #standsBefore(phrase: Phrase, before: readonly string[]): boolean {
    return before.some((_, index) => matchAt(before, index, phrase, this.#notMistyped) === before.length);
  }
}

/** The languages whose cues we know. People mix languages, so each is looked for in every text. */
const languages = [englishCues];
/** Read with the first text: they are many, and on most pages nobody writes anything. */
let cues: readonly Cues[] | undefined;

/**
 * Where `text` says that somebody may be in danger: `urgent` for wanting to die, harming oneself or others, a body in danger
 * now; `safeguarding` for being hurt, abused or unsafe. From left to right, none sharing a word with another of its kind.
 * It is no diagnosis, and it misses what is said in other words: who reads answers still has to read them.
 */
export function findCues(text: string): FoundCue[] {
  const words = wordsOf(text);
  cues ??= languages.map((each) => new Cues(each()));
  const kept: FoundCue[] = [];
  const behind = new Map<CueKind, number>();
  for (const { cue, first, after } of cues.flatMap((each) => each.findIn(words))) {
    const start = words[first]?.start ?? 0;
    const end = words[after - 1]?.end ?? text.length;
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

/** Words in small letters, without marks and apostrophes, with a stop for the end of each sentence. */
function wordsOf(text: string): Word[] {
  return Array.from(
    text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}]+)*|[.!?;\n]+/gu),
    ({ 0: written, index }) => ({
      plain: plainWord(written),
      start: index,
      end: index + written.length,
    }),
  );
}

function plainWord(written: string): string {
  if (/^[a-z]{1,30}$/.test(written)) return written; // most are
  if (/^[.!?;\n]/.test(written)) return stop;
  return written
    .slice(0, 30)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`]/gu, '');
}
