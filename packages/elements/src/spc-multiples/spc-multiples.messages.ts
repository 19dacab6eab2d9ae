import { moreIconWords, smallPlotEnglish } from '../board/board-english.ts';
import type { BoardMessages } from '../board/board-words.ts';
import { boardStateEnglish, type BoardStateMessages } from '../board/failed.ts';
import type { MoreIconWords } from '../board/icons-of.ts';
import type { SmallPlotMessages } from '../board/small-plot.ts';

/** Every word that `<always-spc-multiples>` says by itself. Words in `{braces}` are filled in. */
export interface SpcMultiplesMessages extends BoardMessages, MoreIconWords, BoardStateMessages, SmallPlotMessages {
  /** In place of the chart of one measure. */
  readonly chartNotRead: string;
  /** How to compare the charts, where they have one scale. */
  readonly oneScale: string;
  readonly ownScales: string;
}

/** The default words: plain English for a reading age of 9 to 11. */
export const spcMultiplesMessages: SpcMultiplesMessages = {
  readings: {},
  ...moreIconWords,
  ...smallPlotEnglish,
  ...boardStateEnglish,
  chartNotRead: 'We could not get these numbers.',
  oneScale: 'All charts have the same scale and the same dates.',
  ownScales: 'All charts have the same dates. Each has its own scale, so heights cannot be compared.',
};
