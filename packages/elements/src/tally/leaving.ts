import type { FailureReason, Outbox, OutboxEvent, Standing } from '@always-kit/client';
import type { Asking } from '../response/asking.ts';
import { leaveAndFollow } from '../response/leave-and-follow.ts';

/** What the collector has said of an answer that was kept. */
export type Settled = (id: string, as: 'sent' | 'refused', reason: FailureReason | undefined) => void;

/** Answers that were left with an outbox: where each is, and what becomes of it. */
export class Leaving {
  readonly #settled: Settled;
  readonly #standings = new Map<string, Standing>();

  constructor(settled: Settled) {
    this.#settled = settled;
  }

  /** What brings a response into `outbox`, and follows it there. */
  into(outbox: Outbox): Asking['send'] {
    return async (response) => {
      this.#standings.set(response.id, 'memory-only');
      const submitted = await leaveAndFollow(outbox, response, this.#hear);
      if (submitted.ok && submitted.value.status === 'accepted') this.#standings.set(response.id, 'accepted');
      return submitted;
    };
  }

  /** Where something is that was brought; what went without an outbox is with the collector. */
  standing(id = ''): Standing {
    return this.#standings.get(id) ?? 'accepted';
  }

  #hear = ({ id, type, reason }: OutboxEvent): void => {
    if (type !== 'failed') this.#standings.set(id, type as Standing);
    if (type === 'accepted' || type === 'failed') this.#settled(id, type === 'accepted' ? 'sent' : 'refused', reason);
  };
}
