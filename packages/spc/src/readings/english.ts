import { coreEnglish } from './english-core.ts';
import { englishDetails } from './english-details.ts';
import { englishEasy } from './english-easy.ts';
import { englishKinds } from './english-kinds.ts';
import { englishWarnings } from './english-warnings.ts';
import type { ReadingMessages } from './messages.ts';

/** The default words: plain English for a reading age of 9 to 11, and easy read. */
export const english: ReadingMessages = {
  ...coreEnglish,
  ...englishDetails,
  warnings: englishWarnings,
  easy: englishEasy,
  kinds: englishKinds,
};
