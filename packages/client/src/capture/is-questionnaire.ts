import type { Questionnaire } from '@always-kit/contract';

/**
 * Whether a form can show it: every question has an id, a kind and words, every option a code and words. Kinds that are newer than
 * we are pass; whoever shows them leaves them out and says so.
 */
export function isQuestionnaire(value: unknown): value is Questionnaire {
  const { id, version, language, questions } = fields(value);
  const named = [id, version, language].every(isText);
  return named && Array.isArray(questions) && questions.length > 0 && questions.every(isQuestion);
}

function isQuestion(question: unknown): boolean {
  const { id, kind, text, options = [] } = fields(question);
  const shown = isText(id) && isText(kind) && isText(fields(text).plain);
  return shown && Array.isArray(options) && options.every(isOption);
}

function isOption(option: unknown): boolean {
  const { code, text } = fields(option);
  return isText(code) && isText(fields(text).plain);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return (value ?? {}) as Readonly<Record<string, unknown>>;
}
