import type { Failure, Result } from '@always-kit/client';
import { createUuid, type QuestionnaireResponse } from '@always-kit/contract';
import type { Asking } from './asking.ts';
import type { KeptDelivery } from './kept.ts';

/** How an attempt ended: with the collector, or not (yet). */
export type Delivered = { readonly ok: true; readonly id: string } | Failure;

/**
 * Brings one response to the collector exactly once, over as many attempts as it takes.
 *
 * The id is made once, before the first attempt, and every attempt carries it. An attempt whose end is not known (no
 * answer came, or one that says nothing) may have been stored all the same. From then on the response is `settled`: every
 * further attempt sends the very same content, and the person can no longer change it. Sending changed answers would
 * either lose them (the same id: the collector has it already and refuses the change) or count the person twice (another
 * id). As long as every attempt surely stored nothing, answers may change, and the id stays.
 */
export class Delivery {
  #id: string | undefined;
  #settled: QuestionnaireResponse | undefined;
  #onItsWay: QuestionnaireResponse | undefined;
  /** Whether the id is known elsewhere: kept answers may be gone on with in another tab, and sent from there. */
  #shared: boolean;

  /** @param before where the same response stood when it was put aside. */
  constructor({ id, settled }: KeptDelivery = {}) {
    this.#id = id;
    this.#settled = settled;
    this.#shared = id !== undefined;
  }

  /**
   * Where it stands, to be kept. What is on its way may arrive, whether or not this page lives to hear of it; and whoever goes
   * on with it sends it under the same id, so that two who do are counted once.
   */
  get kept(): KeptDelivery {
    const settled = this.#settled ?? this.#onItsWay;
    this.#shared = true;
    return { id: (this.#id ??= createUuid()), ...(settled && { settled }) };
  }

  /** Whether the answers are as they will be counted: the collector may have them already. */
  get settled(): boolean {
    return this.#settled !== undefined;
  }

  /** One attempt. `make` gives the response as it is now; it is not asked once the response is settled. */
  async attempt(send: Asking['send'], make: (id: string) => QuestionnaireResponse): Promise<Delivered> {
    const response = this.#settled ?? make((this.#id ??= createUuid()));
    const cutOff = !navigator.onLine;
    this.#onItsWay = response;
    const result = await tried(send, response);
    this.#onItsWay = undefined;
    if (result.ok) return { ok: true, id: response.id };
    if (result.reason === 'conflict') {
      // A random id is taken only by ourselves: what we sent before had arrived, or what another tab sent.
      if (this.#settled || this.#shared) return { ok: true, id: response.id };
      this.#id = undefined;
    }
    if (mayBeStored(result) && !(cutOff && result.reason === 'offline')) this.#settled = response;
    return result;
  }
}

/** What came of one attempt, also where a page's own client fails. */
export async function tried(send: Asking['send'], response: QuestionnaireResponse): Promise<Result<unknown>> {
  try {
    return await send(response);
  } catch (cause) {
    return { ok: false, reason: 'unreadable', message: 'The client failed', cause };
  }
}

function mayBeStored({ reason, status }: Failure): boolean {
  switch (reason) {
    case 'offline':
    case 'timeout':
    case 'unreadable':
    case 'full':
      return true;
    case 'unavailable':
      return status !== 429; // turned away at the door
    case 'invalid':
    case 'refused':
    case 'conflict':
    case 'unknown-kind':
      return false;
  }
}
