import { companionEnglish, type CompanionMessages } from './companion.messages.ts';
import { shareEnglish, type ShareMessages } from './export/share.messages.ts';
import { detailEnglish, type DetailMessages } from './details.messages.ts';
import { firstEnglish, type FirstMessages } from './first.messages.ts';

/** Every word that `<always-spc-chart>` says by itself. Words in `{braces}` are filled in. */
export interface SpcChartMessages extends FirstMessages, DetailMessages, CompanionMessages, ShareMessages {}

/** Words to say instead of ours; groups of words may be given in part too. */
export type SomeMessages = {
  readonly [Key in keyof SpcChartMessages]?: SpcChartMessages[Key] extends readonly string[] | string
    ? SpcChartMessages[Key]
    : Partial<SpcChartMessages[Key]>;
};

/** The default words: plain English for a reading age of 9 to 11. The chart loads each part with what uses it. */
export const spcChartMessages: SpcChartMessages = {
  ...firstEnglish,
  ...detailEnglish,
  ...companionEnglish,
  ...shareEnglish,
};
