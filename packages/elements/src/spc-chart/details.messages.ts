import { rebaseEnglish, type RebaseMessages } from '@always-kit/spc';

/** The words of what stands below the drawing. */
export interface DetailMessages {
  /** A note for the team, where limits could start again. */
  readonly rebase: RebaseMessages;
}

export const detailEnglish: DetailMessages = { rebase: rebaseEnglish };
