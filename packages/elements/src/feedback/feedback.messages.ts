import type { Reading } from '@always-kit/contract';
import type { FormMessages } from '../response/form.messages.ts';
import { firstWords, type FirstFeedbackMessages } from './first.messages.ts';
import { laterWords } from './later.messages.ts';

/** Every word that `<always-feedback>` says by itself. */
export interface FeedbackMessages extends FormMessages, FirstFeedbackMessages {}

/** British English, plain and in easy read. The element loads the two halves of it one after the other. */
export const feedbackMessages: Readonly<Record<Reading, FeedbackMessages>> = {
  plain: { ...firstWords.plain, ...laterWords.plain },
  easy: { ...firstWords.easy, ...laterWords.easy },
};
