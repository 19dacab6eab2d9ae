import type { Answer, Answers } from './answer.ts';

// Apart from the schema, so that a page that only asks questions need not load it.

export function answersById(answers: readonly Answer[]): Answers {
  return new Map(answers.map(({ question, value }) => [question, value]));
}
