import type { Answers, AnswerValue } from './answer.ts';
import type { Clause, Condition } from './condition.ts';
import type { Question } from './question.ts';

/**
 * The questions to ask, given the answers so far, in order. An answer to a question that is not asked does not count, so
 * that going back and changing an answer closes everything that hung on it.
 */
export function askedQuestions(questions: readonly Question[], answers: Answers): Question[] {
  const asked: Question[] = [];
  const counted = new Map<string, AnswerValue>();
  for (const question of questions) {
    if (question.when && !holds(question.when, counted)) continue;
    asked.push(question);
    const value = answers.get(question.id);
    if (value !== undefined) counted.set(question.id, value);
  }
  return asked;
}

function holds(condition: Condition, answers: Answers): boolean {
  return 'all' in condition
    ? condition.all.every((clause) => isTrue(clause, answers))
    : condition.any.some((clause) => isTrue(clause, answers));
}

function isTrue(clause: Clause, answers: Answers): boolean {
  const value = answers.get(clause.question);
  switch (clause.is) {
    case 'answered':
      return value !== undefined;
    case 'not-answered':
      return value === undefined;
    case 'one-of':
      return picked(value).some((code) => clause.codes.includes(code));
    case 'none-of':
      return value !== undefined && !picked(value).some((code) => clause.codes.includes(code));
    case 'at-least':
      return typeof value === 'number' && value >= clause.value;
    case 'at-most':
      return typeof value === 'number' && value <= clause.value;
  }
}

function picked(value: AnswerValue | undefined): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [String(value)];
}
