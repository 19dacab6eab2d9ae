import type { ChoiceQuestion, Question } from './question.ts';

// Apart from the schema, so that a page that only asks questions need not load it.

export function hasOptions(question: Question): question is ChoiceQuestion {
  return 'options' in question;
}
