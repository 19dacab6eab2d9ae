import type { Span } from './spans.ts';
import { stemOf } from './stem.ts';

/** A word of a text as it is compared. */
export interface Word extends Span {
  readonly stem: string;
  /** No phrase goes on from the word before to this one: there is a comma between them, or a new thought begins. */
  readonly apart: boolean;
}

/** Words that say next to nothing about what it is about. They are left out before phrases are compared. */
const small: ReadonlySet<string> = new Set(
  `a an the my me i im ive id we us our ours they them theyre he she him her his hers their it its was were is are be been being
  am have had has having did does very so really quite just that this these those there to of for with and at by from as also
  then which who would could will can all any some you your youre or bit still always ever`.split(/\s+/),
);

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const marks = /\p{M}+/gu;
const newThought = /[.!?;\n\r\u2026\u2013\u2014]|\s-+\s/;
const pause = /[,:()/"“”]/;
const turns = new Set(['but', 'however', 'although', 'though', 'whereas', 'yet', 'except', 'unfortunately']);
/** Longer than any word that means something to us. */
const longest = 40;
/** A thought that goes on for longer than this, without a full stop, is looked at in parts. */
const mostWords = 40;

/** The words of a text, thought by thought: up to a full stop, or to a "but". Linear in the text's length. */
export function thoughtsOf(text: string): Word[][] {
  const thoughts: Word[][] = [];
  let thought: Word[] = [];
  let apart = true;
  let end = 0;
  let before: string[] = [];
  let ruledOut = false;
  for (const { 0: match, index: start } of text.matchAll(wordPattern)) {
    const between = text.slice(end, start);
    const word = folded(match);
    end = start + match.length;
    if (newThought.test(between) || turns.has(word) || thought.length >= mostWords) {
      if (thought.length > 0) thoughts.push(thought);
      thought = [];
      apart = true;
    } else apart ||= pause.test(between);
    if (apart) ruledOut = false;
    before = apart ? [word] : [...before.slice(-3), word];
    if (isRuledOut(before)) {
      ruledOut = true;
      dropRuling(thought, word);
    }
    if (ruledOut || small.has(word)) continue;
    thought.push({ stem: stemOf(word), start, end, apart });
    apart = false;
  }
  if (thought.length > 0) thoughts.push(thought);
  return thoughts;
}

/** The stems of a phrase, as `thoughtsOf` would have them. */
export function stemsOf(phrase: string): string[] {
  return thoughtsOf(phrase).flatMap((thought) => thought.map(({ stem }) => stem));
}

/** A word without capitals, accents and apostrophes; every "not" is one. */
export function folded(word: string): string {
  if (word.length > longest) return '';
  const plain = word.toLowerCase().normalize('NFKD').replace(marks, '').replace(/['’ʼ]/g, '');
  if (/['’ʼ]s$/.test(word)) return plain.slice(0, -1);
  return plain === 'cannot' || plain === 'never' || isNegated(plain) ? 'not' : plain;
}

function isNegated(word: string): boolean {
  return /^(?:did|does|do|was|were|is|are|would|could|should|has|have|had|ca|wo)nt$/.test(word);
}

/** Whether what follows is said not to be what it is about: "nothing to do with …", "not because of …", "not about …". */
function isRuledOut(words: readonly string[]): boolean {
  const [fourth, third, second, last] = [words.at(-4), words.at(-3), words.at(-2), words.at(-1)];
  if (second === 'not' && last === 'about') return true;
  if (third === 'not' && second === 'because' && last === 'of') return true;
  return second === 'do' && last === 'with' && third === 'to' && (fourth === 'nothing' || fourth === 'not');
}

/** "Nothing to do" is about having nothing to do; with "with" it is not. */
function dropRuling(thought: Word[], last: string): void {
  if (last !== 'with') return;
  while (thought.length > 0 && ['noth', 'not', 'do'].includes(thought.at(-1)?.stem ?? '')) thought.pop();
}
