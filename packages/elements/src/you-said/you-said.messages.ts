import { firstEnglish, type FirstYouSaidMessages } from './first.messages.ts';
import { shareEnglish, type ShareYouSaidMessages } from './share.messages.ts';

/** Every word that `<always-you-said>` says by itself. */
export type YouSaidMessages = FirstYouSaidMessages & ShareYouSaidMessages;

/** The default words. */
export const youSaidMessages: YouSaidMessages = { ...firstEnglish, ...shareEnglish };
