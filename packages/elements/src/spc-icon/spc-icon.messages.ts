import { moreIconWords } from '../board/board-english.ts';
import type { BoardMessages } from '../board/board-words.ts';
import type { MoreIconWords } from '../board/icons-of.ts';

/** Every word that `<always-spc-icon>` says by itself. Those of the icons are among the `readings`. */
export interface SpcIconMessages extends BoardMessages, MoreIconWords {
  /** Heard, and seen with `words`, while the numbers come. */
  readonly loading: string;
  /** There is nobody to ask, or the numbers could not be read. */
  readonly notRead: string;
}

/** The default words: plain English for a reading age of 9 to 11. */
export const spcIconMessages: SpcIconMessages = {
  readings: {},
  ...moreIconWords,
  loading: 'Getting the numbers…',
  notRead: 'We could not get the numbers',
};
