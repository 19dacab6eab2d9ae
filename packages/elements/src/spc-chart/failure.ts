import type { Failure } from '@always-kit/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { AskingMessages, ChartFailure } from './asking.messages.ts';

/** Why there are no numbers, as a person needs to know it. */
export function failureKind({ reason, status }: Failure): ChartFailure {
  if (reason === 'unknown-kind' || reason === 'full') return 'unreadable';
  if (reason !== 'refused') return reason;
  if (status === 401) return 'signedOut';
  if (status === 403) return 'notPermitted';
  return status === 404 || status === 410 ? 'notFound' : 'refused';
}

export interface FailureBoxOptions {
  readonly failure: Failure;
  /** Whether there is an earlier chart, so that only the newest numbers are missing. */
  readonly stale: boolean;
  readonly reading: boolean;
  readonly text: AskingMessages & { readonly loading: string };
  readonly onTryAgain: () => void;
}

/** What went wrong, what to do, and a way to do it. The button stays while it works, so that focus is never lost. */
export function failureBox({ failure, stale, reading, text, onTryAgain }: FailureBoxOptions): TemplateResult {
  return html`
    <div class="problem ${stale ? 'stale' : ''}" part="problem">
      <p><strong>${stale ? text.stale : text.notRead}</strong></p>
      <p>${text.failures[failureKind(failure)]}</p>
      <button type="button" class="button quiet" aria-disabled=${reading ? 'true' : nothing} @click=${onTryAgain}>
        ${reading ? text.loading : text.tryAgain}
      </button>
    </div>
  `;
}
