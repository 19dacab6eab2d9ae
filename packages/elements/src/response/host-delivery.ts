import type { FailureReason, Result } from '@always-kit/client';
import type { QuestionnaireResponse } from '@always-kit/contract';

/**
 * A response that the page itself brings to where it is to go. The page calls `taken()` once it has it, or `failed()` where it
 * could not take it, and `preventDefault()` where it does so only later; until then the form says that it is sending.
 */
export class AlwaysResponseEvent extends Event {
  /** All that the person sent. Its `id` stays the same when they try again: keep only one of each. */
  readonly response: QuestionnaireResponse;
  readonly #settle: (result: Result<undefined>) => void;

  constructor(response: QuestionnaireResponse, settle: (result: Result<undefined>) => void) {
    super('always-response', { bubbles: true, composed: true, cancelable: true });
    this.response = response;
    this.#settle = settle;
  }

  /** The page has the response: the person is thanked. */
  taken(): void {
    this.#settle({ ok: true, value: undefined });
  }

  /** The page could not take it. `offline`, `timeout`, `unavailable` and `unreadable` are tried again by themselves. */
  failed(reason: FailureReason = 'unavailable'): void {
    this.#settle({ ok: false, reason, message: 'The page could not take the response' });
  }
}

/** Gives `response` to the page around `form`. */
export function handToPage(form: HTMLElement, response: QuestionnaireResponse): Promise<Result<undefined>> {
  return new Promise((resolve) => {
    if (!form.dispatchEvent(new AlwaysResponseEvent(response, resolve))) return;
    const message = 'No listener of always-response called taken(), failed() or preventDefault()';
    resolve({ ok: false, reason: 'invalid', message }); // has no effect where one did
  });
}

declare global {
  interface HTMLElementEventMap {
    'always-response': AlwaysResponseEvent;
  }
}
