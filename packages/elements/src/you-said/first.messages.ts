/** The words of `<always-you-said>` that everybody reads. */
export interface FirstYouSaidMessages {
  /** The language of these words, as a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly youSaid: string;
  readonly weDid: string;
  /** `{words}` of somebody who agreed to be quoted. */
  readonly quote: string;
  readonly empty: string;
  readonly loading: string;
  readonly noClient: string;
  readonly notRead: string;
  readonly notReadHelp: string;
  readonly tryAgain: string;
}

/** Plain English for a reading age of 9 to 11. */
export const firstEnglish: FirstYouSaidMessages = {
  language: 'en-GB',
  title: 'You said, together we did',
  youSaid: 'You said',
  weDid: 'Together we did',
  quote: '“{words}”',
  empty: 'There is nothing to tell yet. It will be here when there is.',
  loading: 'Getting what was said and done…',
  noClient: 'We do not know where to get this. Tell the people who look after this page.',
  notRead: 'We could not get what was said and done.',
  notReadHelp: 'Check that this device is connected, then try again.',
  tryAgain: 'Try again',
};
