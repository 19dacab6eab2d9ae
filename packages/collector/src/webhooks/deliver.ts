import type { Store } from '../stores/store.ts';
import type { PostOptions } from './post.ts';
import { toReceiver, type Turn } from './to-receiver.ts';

/** To how many receivers messages go at the same time, and how long nobody else takes one of these, in milliseconds. */
const [atOnce, lease] = [20, 2 * 60_000];

export interface DeliveryOptions extends PostOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** What went wrong with us, not with a receiver. */
  readonly onFault?: (cause: unknown) => void;
}

/** What came of what was under way. */
export interface DeliveryRound {
  readonly delivered: number;
  /** Receivers that did not take what was sent. */
  readonly failed: number;
}

/** The delivery of messages to webhooks. */
export interface Delivery {
  /** Begins with every receiver that is due, as far as there is room, and waits for none of them. */
  begin(): Promise<void>;
  /** Waits for all that is under way. */
  settled(): Promise<DeliveryRound>;
  /** Breaks off what is under way, which waits on, and begins nothing any more. */
  stop(): Promise<void>;
}

/**
 * Sends what waits and is due, to each receiver in its order and to all of them side by side: none waits for another that hangs
 * or is gone. At least once each: where an answer is lost, a message comes again under the same id, by which a receiver knows it.
 */
export function webhookDelivery(
  store: Store,
  { now = Date.now, onFault = () => undefined, ...options }: DeliveryOptions,
): Delivery {
  const underWay = new Set<Promise<Turn>>();
  const stopping = new AbortController();
  const { signal } = stopping;
  const settled = async (): Promise<DeliveryRound> => {
    const turns = await Promise.all(underWay);
    const delivered = turns.reduce((sum, turn) => sum + turn.delivered, 0);
    return { delivered, failed: turns.filter(({ failed }) => failed).length };
  };
  return {
    async begin() {
      const room = atOnce - underWay.size;
      if (signal.aborted || room <= 0) return;
      for (const receiver of await store.webhooks.take(now(), now() + lease, room)) {
        const turn = toReceiver(store, receiver, { ...options, now, signal })
          .catch((cause: unknown) => {
            onFault(cause);
            return { delivered: 0, failed: true };
          })
          .finally(() => underWay.delete(turn));
        underWay.add(turn);
      }
    },
    settled,
    async stop() {
      stopping.abort();
      await settled();
    },
  };
}
