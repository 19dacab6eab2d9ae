import type { Failure } from '@always-kit/client';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../language/fill.ts';

/** Why there are no numbers, as a person needs to know it. */
export type BoardFailure = 'offline' | 'signedOut' | 'notPermitted' | 'notFound' | 'other';

function boardFailure({ reason, status }: Failure): BoardFailure {
  if (reason === 'offline' || reason === 'timeout') return 'offline';
  if (status === 401) return 'signedOut';
  if (status === 403) return 'notPermitted';
  return status === 404 || status === 410 ? 'notFound' : 'other';
}

/** What a board says while it has nothing to show. */
export interface BoardStateMessages {
  readonly loading: string;
  readonly nothingAsked: string;
  readonly noClient: string;
  readonly empty: string;
  readonly notRead: string;
  /** A measure that has no name, because it could not be read: `{number}`, its place on the board. */
  readonly unnamed: string;
  /** A later reading failed, and the earlier numbers are still shown. */
  readonly stale: string;
  readonly failures: Readonly<Record<BoardFailure, string>>;
  readonly tryAgain: string;
}

export const boardStateEnglish: BoardStateMessages = {
  loading: 'Getting the numbers…',
  nothingAsked: 'No measures have been chosen. So there is nothing to show.',
  noClient: 'This page does not say where the numbers are kept. So there is nothing to show.',
  empty: 'There is nothing to show yet. No measures have been set up.',
  notRead: 'We could not get the numbers.',
  unnamed: 'Measure {number}',
  stale: 'We could not check for new numbers. These are the last ones we have.',
  failures: {
    offline: 'Check your connection, then try again.',
    signedOut: 'You may be signed out. Sign in again in another tab, then try again here.',
    notPermitted: 'You do not have permission to see this. Ask the people who look after this page.',
    notFound: 'This was not found. Tell the people who look after this page.',
    other: 'The service is busy or not working. Wait a minute, then try again.',
  },
  tryAgain: 'Try again',
};

/** What a measure goes by that could not be read. */
export function nameOfUnread(
  { measure, place }: { readonly measure: string; readonly place: number },
  { unnamed }: Pick<BoardStateMessages, 'unnamed'>,
): string {
  return measure || fill(unnamed, { number: place });
}

export interface FailedBoxOptions {
  readonly failure: Failure;
  readonly stale: boolean;
  readonly reading: boolean;
  readonly text: BoardStateMessages;
  readonly onTryAgain: () => void;
}

/** What went wrong, what to do, and a way to do it. The button stays while it works, so that focus is never lost. */
export function failedBox({ failure, stale, reading, text, onTryAgain }: FailedBoxOptions): TemplateResult {
  return html`
    <div class="problem" part="problem">
      <p><strong>${stale ? text.stale : text.notRead}</strong></p>
      <p>${text.failures[boardFailure(failure)]}</p>
      <button type="button" class="button quiet" aria-disabled=${reading ? 'true' : nothing} @click=${onTryAgain}>
        ${reading ? text.loading : text.tryAgain}
      </button>
    </div>
  `;
}
