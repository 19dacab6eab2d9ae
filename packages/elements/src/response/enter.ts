import type { AnswerValue, Question } from '@always-kit/contract';
import type { Draft } from '../question/field.ts';
import type { Answering } from './answering.ts';

/** Takes answers over, as though they had been entered. Those to questions that there are not are left out. */
export function enter(answers: Readonly<Record<string, AnswerValue>>, answering: Answering): void {
  for (const { id, kind } of answering.questionnaire.questions) {
    // A page's script may also set nothing (`null`).
    const answer = Object.hasOwn(answers, id) ? (answers[id] ?? undefined) : undefined;
    answering.keep(id, answer === undefined ? undefined : draftOf(answer, kind));
  }
}

/** What a person would have entered to give this answer. */
function draftOf(answer: AnswerValue, kind: Question['kind']): Draft {
  // As JavaScript writes it: with a full stop.
  if (kind === 'number' && typeof answer === 'number') return { typed: String(answer), language: 'en' };
  if (kind !== 'date' || typeof answer !== 'string') return typeof answer === 'object' ? answer : String(answer);
  const [year = '', month = '', day = ''] = answer.split('-');
  return { day, month, year };
}
