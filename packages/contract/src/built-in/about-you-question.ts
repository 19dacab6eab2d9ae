import type { Option, SingleChoiceQuestion } from '../question.ts';
import type { Wording } from '../wording.ts';

/** One answer to a question about the person. */
export function choice(code: string, plain: string, easyRead: string, more: Partial<Option> = {}): Option {
  return { code, text: { plain, easyRead: [easyRead] }, ...more };
}

/** A word of a question and what it means, in plain English and easy read. */
export function explained(word: string, plain: string, easyRead: string[]): { word: Wording; meaning: Wording } {
  return { word: { plain: word, easyRead: [word] }, meaning: { plain, easyRead } };
}

/** One question about the person: nobody has to answer it, and everybody may say that they prefer not to say. */
export function pick(
  id: string,
  plain: string,
  easyRead: string[],
  picture: string,
  options: Option[],
  more: Pick<SingleChoiceQuestion, 'when' | 'hint' | 'explain'> = {},
): SingleChoiceQuestion {
  return { kind: 'single-choice', id, text: { plain, easyRead }, picture, options, mayDecline: true, ...more };
}
