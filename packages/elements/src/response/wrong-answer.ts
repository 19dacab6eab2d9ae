import { hasOptions, type AnswerFault, type Question } from '@always-kit/contract';
import { fill, fillCount } from '../language/fill.ts';
import { sayDay } from '../question/date.ts';
import type { FormMessages, WrongAnswerMessages } from './form.messages.ts';

/** What is wrong with the answer to `question`, and what to do about it. */
export function sayFault({ code, limit = '' }: AnswerFault, question: Question, text: FormMessages): string {
  const { wrong, language } = text;
  const count = Number(limit);
  switch (code) {
    case 'alone':
      return wrong.alone;
    case 'too-many':
      return fillCount(wrong.tooMany, count, language);
    case 'too-long':
      return fillCount(wrong.tooLong, count, language);
    case 'too-small':
      return fill(wrong.tooSmall, { limit });
    case 'too-large':
      return fill(wrong.tooLarge, { limit });
    case 'too-precise':
      return count === 0 ? wrong.notWhole : fillCount(wrong.tooPrecise, count, language);
    case 'not-a-date':
      return wrong.notADate;
    case 'too-early':
      return fill(wrong.tooEarly, { limit: sayDay(String(limit), text) });
    case 'too-late':
      return fill(wrong.tooLate, { limit: sayDay(String(limit), text) });
    case 'in-the-future':
      return wrong.inTheFuture;
    case 'wrong-kind':
      return question.kind === 'number' ? wrong.notANumber : whatToDo(question, wrong);
    default:
      return whatToDo(question, wrong);
  }
}

function whatToDo(question: Question, wrong: WrongAnswerMessages): string {
  if (hasOptions(question)) return wrong.choose;
  return { text: wrong.write, number: wrong.enterNumber, date: wrong.enterDate }[question.kind];
}
