import type { Condition } from '../condition.ts';
import type { Option, SingleChoiceQuestion, TextQuestion } from '../question.ts';
import type { Wording } from '../wording.ts';

/** One answer to a question about the person. */
export function choice(code: string, plain: string, easyRead: string, more: Partial<Option> = {}): Option {
  return { code, text: { plain, easyRead: [easyRead] }, ...more };
}

/** The value of the NHS Data Dictionary that an answer stands for. */
export function coded(nationalCode: string): Partial<Option> {
  return { nationalCode };
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
  more: Pick<SingleChoiceQuestion, 'when' | 'hint' | 'explain' | 'nationalElement'> = {},
): SingleChoiceQuestion {
  return { kind: 'single-choice', id, text: { plain, easyRead }, picture, options, mayDecline: true, ...more };
}

/** Who somebody is in their own words, where no answer fits: always offered, and as free to leave as the answers. */
export function ownWords(id: string, plain: string, easyRead: string[], when: Condition): TextQuestion {
  return { kind: 'text', id, text: { plain, easyRead }, picture: 'pencil', maxLength: 100, mayDecline: true, when };
}

/** Where somebody picked "another" in answer to `question`. */
export function another(question: string): Condition {
  return { all: [{ question, is: 'one-of', codes: ['other'] }] };
}
