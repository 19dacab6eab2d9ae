import type { Question } from '@always-kit/contract';

/**
 * The questions that a story can answer at once: those in words that stand for themselves and may be skipped. The story is the
 * answer to the first; the others help to tell it, and are not asked again.
 */
export function promptsIn(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ kind, when, required }) => kind === 'text' && !when && !required);
}
