import type { Questionnaire } from '@always-kit/contract';
import { hasTexts } from '../refusal.ts';

/**
 * Whether a form can show it: every question has an id, a kind and words, every option a code and words. Kinds that are newer than
 * we are pass; whoever shows them leaves them out and says so.
 */
export function isQuestionnaire(value: unknown): value is Questionnaire {
  const { questions } = (value ?? {}) as { questions?: unknown };
  return (
    hasTexts(value, 'id', 'version', 'language') &&
    Array.isArray(questions) &&
    !!questions[0] &&
    questions.every(isQuestion)
  );
}

function isQuestion(question: unknown): boolean {
  const { options = [] } = (question ?? {}) as { options?: unknown };
  return isWorded(question, 'id', 'kind') && Array.isArray(options) && options.every((each) => isWorded(each, 'code'));
}

function isWorded(value: unknown, ...names: string[]): boolean {
  return hasTexts(value, ...names) && hasTexts((value as { text?: unknown }).text, 'plain');
}
