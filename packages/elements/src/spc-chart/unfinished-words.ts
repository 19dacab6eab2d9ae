import type { ReadingMessages } from '@always-kit/spc';
import { unfinishedGlance } from './unfinished-glance.ts';

/** The same for what is said once the whole analysis is there. */
export const unfinishedEnglish: Pick<ReadingMessages, 'noData' | 'steady' | 'reason' | 'latest' | 'leftOut'> = {
  ...unfinishedGlance,
  noData: () => 'The first numbers are coming in. They are not finished yet.',
  leftOut: () => 'The newest point is not finished, so it is not counted yet.',
};
