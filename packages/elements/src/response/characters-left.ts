import { textLength, usualText, type Question } from '@always-kit/contract';
import { fillCount } from '../language/fill.ts';
import type { Draft, Left } from '../question/field.ts';
import type { FormMessages } from './form.messages.ts';

/** How many characters are left for an answer in words, once nine tenths are used. */
export function charactersLeft(question: Question, draft: Draft | undefined, text: FormMessages): Left | undefined {
  if (question.kind !== 'text' || typeof draft !== 'string') return undefined;
  const limit = question.maxLength ?? usualText;
  // What is far from the limit is not worth counting at every key.
  if (draft.length <= limit * 0.9) return undefined;
  const used = textLength(draft);
  if (used <= limit * 0.9) return undefined;
  const over = used > limit;
  const plural = over ? text.charactersOver : text.charactersLeft;
  return { over, said: fillCount(plural, Math.abs(limit - used), text.language) };
}
