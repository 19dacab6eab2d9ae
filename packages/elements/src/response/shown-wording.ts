import { wordingFor, type Question, type Questionnaire } from '@always-kit/contract';
import type { Asking } from './asking.ts';

/** In which words questions were shown to somebody. */
export interface ShownIn {
  /** A translation's language, where every question has one, else the questionnaire's own. */
  readonly language: string;
  /** Whether any of them was shown in a translation that nobody who speaks the language has checked. */
  readonly draft: boolean;
}

export function shownIn(
  asked: readonly Question[],
  { language: own }: Questionnaire,
  { language, reading, drafts }: Pick<Asking, 'language' | 'reading' | 'drafts'>,
): ShownIn {
  const shown = asked.map(({ text }) => ({ text, tag: wordingFor(text, language, reading, own, drafts).language }));
  const [first = own, ...others] = new Set(shown.map(({ tag = own }) => tag));
  return {
    language: others.length > 0 ? own : first,
    draft: shown.some(({ text, tag }) => tag !== undefined && text.translations?.[tag]?.standing === 'draft'),
  };
}
