import { fill } from '../language/fill.ts';
import type { ChartWords } from './chart-words.ts';
import type { Counted } from './counted-in.ts';
import { textOf } from './whole-words.ts';

/** What a point is the share of, in a sentence. */
export function countedAnswers({ part, whole }: Counted, words: ChartWords): string {
  const text = textOf(words);
  const list = new Intl.ListFormat(words.language, { type: 'disjunction' });
  const named = (codes: readonly string[]): string =>
    list.format(
      codes.map((code) => fill(text.quoted, { answer: text.answerNames[code] ?? code.replaceAll('-', ' ') })),
    );
  return fill(text.countedAnswers, { part: named(part), whole: named(whole) });
}
