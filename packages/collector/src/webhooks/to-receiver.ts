import type { DueReceiver } from '../stores/webhook-store.ts';
import type { Store } from '../stores/store.ts';
import { post, type PostOptions } from './post.ts';
import { signedHeaders } from './sign.ts';
import { afterFailure } from './when-again.ts';

/** How many messages are read at once, and how long a receiver has its turn before others get its place, in milliseconds. */
const [atOnce, longestTurn] = [50, 30_000];

export interface ToReceiverOptions extends PostOptions {
  readonly now: () => number;
  /** Ends it: what is under way is broken off and waits on. */
  readonly signal: AbortSignal;
}

/** What came of one turn. */
export interface Turn {
  readonly delivered: number;
  /** Whether it ended because a message was not taken. */
  readonly failed: boolean;
}

/**
 * Sends one receiver what waits for it, one message after the other, until nothing is left, one is not taken, or its turn is over.
 * Nothing overtakes what was not taken.
 */
export async function toReceiver(store: Store, receiver: DueReceiver, options: ToReceiverOptions): Promise<Turn> {
  const { now, signal } = options;
  const { webhooks } = store;
  const begun = performance.now();
  let delivered = 0;
  while (!signal.aborted && performance.now() - begun < longestTurn) {
    const messages = await webhooks.waiting(receiver, atOnce);
    if (messages.length === 0) break;
    for (const message of messages) {
      if (signal.aborted || performance.now() - begun > longestTurn) break;
      const headers = signedHeaders(message.id, message.body, receiver.secret, now());
      const posted = await post(receiver.url, headers, message.body, options);
      if (posted.ok) {
        await webhooks.delivered(receiver, message.id, now());
        delivered += 1;
      } else if (!signal.aborted) {
        const failure = { reason: posted.reason, receiverTries: delivered === 0 ? receiver.tries : 0, now: now() };
        await webhooks.failed(receiver, message.id, afterFailure(message, failure));
        return { delivered, failed: true };
      }
    }
  }
  await webhooks.release(receiver, now());
  return { delivered, failed: false };
}
