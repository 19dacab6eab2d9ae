import type { FailureReason } from '@always-kit/client';

/** What a chart says where the collector did not answer as it should. */
export interface AskingMessages {
  readonly notRead: string;
  readonly failures: Readonly<Record<ChartFailure, string>>;
  readonly tryAgain: string;
  /** A later read failed, and the earlier numbers are still shown. */
  readonly stale: string;
  readonly readAgain: string;
}

/** Why there are no numbers, as a person needs to know it. */
export type ChartFailure = Exclude<FailureReason, 'unknown-kind' | 'full'> | 'notFound' | 'signedOut' | 'notPermitted';

/** Plain English for a reading age of 9 to 11. */
export const askingEnglish: AskingMessages = {
  notRead: 'We could not get the numbers.',
  failures: {
    offline: 'Check your connection, then try again.',
    timeout: 'The answer took too long. Try again.',
    unavailable: 'The service is busy or not working. Wait a minute, then try again.',
    notFound: 'This measure was not found. Tell the people who look after this page.',
    signedOut: 'You may be signed out. Sign in again in another tab, then try again here.',
    notPermitted: 'You do not have permission to see this chart. Ask the people who look after this page.',
    refused: 'The service did not accept the request. Tell the people who look after this page.',
    conflict: 'Something changed at the same time. Try again.',
    invalid: 'The name of the measure is not right. Tell the people who look after this page.',
    unreadable:
      'We could not understand the answer. Try again later. If it goes on, tell the people who look after this page.',
  },
  tryAgain: 'Try again',
  stale: 'We could not check for new numbers. The chart shows the last ones we have.',
  readAgain: 'The numbers are here.',
};
