import type { Question, QuestionKind } from '@always-kit/contract';
import { always } from './always.ts';
import { date } from './date.ts';
import { faces } from './faces.ts';
import type { Kind } from './field.ts';
import { number } from './number.ts';
import { severalChoices } from './several-choices.ts';
import { singleChoice } from './single-choice.ts';
import { text } from './text.ts';
import { yesNo } from './yes-no.ts';

const kinds: { readonly [Name in QuestionKind]: Kind<Extract<Question, { kind: Name }>> } = {
  'single-choice': singleChoice,
  'several-choices': severalChoices,
  faces,
  always,
  'yes-no': yesNo,
  text,
  number,
  date,
};

/** How to ask `question`; `undefined` for a kind that a newer contract knows and we do not. */
export function kindOf(question: Question): Kind<Question> | undefined {
  return kinds[question.kind] as Kind<Question> | undefined;
}
