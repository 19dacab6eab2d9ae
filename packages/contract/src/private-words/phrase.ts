/** One place in a phrase: which words may stand there. */
export interface Place {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  /** Words that one mistyped letter does not hide. */
  readonly mistyped: readonly string[];
  readonly optional: boolean;
}

export type Phrase = readonly Place[];

/** Shorter words have too many neighbours. */
const shortestMistyped = 5;

/** Reads a phrase as `Cue` writes it. */
export function phrase(written: string, lists: Readonly<Record<string, string>>): Phrase {
  return written.split(' ').map((part) => {
    const [, mark = '', rest = ''] = /^([?~]*)(.*)$/.exec(part) ?? [];
    const alternatives = rest
      .split('|')
      .flatMap((word) => (word.startsWith('@') ? (lists[word.slice(1)] ?? '').split('|') : [word]));
    const words = alternatives.map((word) => word.replace('~', ''));
    return {
      words: new Set(words.filter((word) => !word.endsWith('*'))),
      stems: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
      mistyped: mark.includes('~') ? words.filter((word) => word.length >= shortestMistyped) : [],
      optional: mark.includes('?'),
    };
  });
}

/** Whether `word` may stand at `place`. */
export function fits(word: string, { words, stems, mistyped }: Place, known: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  if (stems.length > 0 && stems.some((stem) => word.startsWith(stem))) return true;
  return mistyped.length > 0 && !known.has(word) && mistyped.some((right) => isOneLetterOff(word, right));
}

/** The places that the first word of a phrase may stand in: those that may be left out, and the first that may not. */
export function beginnings(phrase: Phrase): readonly Place[] {
  return phrase.slice(0, phrase.findIndex(({ optional }) => !optional) + 1);
}

/** Whether a phrase may stand where `word` is and `next` comes after it; where nothing does, that is `''`. */
export function mayGoOn(phrase: Phrase, word: string, next: string, known: ReadonlySet<string>): boolean {
  return beginnings(phrase).some((place, index) => {
    const rest = phrase.slice(index + 1);
    const isOver = rest.every(({ optional }) => optional);
    return fits(word, place, known) && (isOver || beginnings(rest).some((each) => fits(next, each, known)));
  });
}

/** Where the phrase ends that starts at `start`, as the index behind it; the longest; `undefined` where it does not stand. */
export function matchAt(
  words: readonly { readonly plain: string }[],
  start: number,
  phrase: Phrase,
  known: ReadonlySet<string>,
): number | undefined {
  const end = longestFrom(words, start, phrase, 0, known);
  return end === undefined || end === start ? undefined : end;
}

/** As `matchAt`, of the places of a phrase from `place` on. */
function longestFrom(
  words: readonly { readonly plain: string }[],
  at: number,
  phrase: Phrase,
  place: number,
  known: ReadonlySet<string>,
): number | undefined {
  const now = phrase[place];
  if (!now) return at;
  const word = words[at]?.plain;
  const taken = word && fits(word, now, known) ? longestFrom(words, at + 1, phrase, place + 1, known) : undefined;
  const leftOut = now.optional ? longestFrom(words, at, phrase, place + 1, known) : undefined;
  return taken === undefined || leftOut === undefined ? (taken ?? leftOut) : Math.max(taken, leftOut);
}

/** Whether two words differ by one letter: another one, one too many, one missing, or two that changed places. */
export function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const tail = (from: number, otherFrom: number): boolean => one.slice(from) === other.slice(otherFrom);
  return (
    tail(same + 1, same + 1) ||
    tail(same + 1, same) ||
    tail(same, same + 1) ||
    (one[same] === other[same + 1] && one[same + 1] === other[same] && tail(same + 2, same + 2))
  );
}
