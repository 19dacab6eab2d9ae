import type { Store } from '../stores/store.ts';
import { post, type PostOptions } from './post.ts';
import { signedHeaders } from './sign.ts';

const minute = 60_000;
/** How long to wait before each next try. After the last the message is given up, three days after the first. */
const waits = [
  5_000,
  minute,
  5 * minute,
  30 * minute,
  2 * 60 * minute,
  6 * 60 * minute,
  24 * 60 * minute,
  40 * 60 * minute,
];
/** How many are sent at once, and how long nobody else takes them. */
const [atOnce, lease] = [20, 2 * minute];

/** What came of one round. */
export interface DeliveryRound {
  readonly delivered: number;
  readonly failed: number;
}

/**
 * Sends what waits and is due. At least once each: where an answer is lost, a message comes again under the same id, by which
 * a receiver knows it.
 */
export async function deliverWebhooks(
  store: Store,
  options: PostOptions,
  now: () => number = Date.now,
): Promise<DeliveryRound> {
  const begun = now();
  const messages = await store.webhooks.take(begun, begun + lease, atOnce);
  const outcomes = await Promise.all(
    messages.map(async (message) => {
      const at = now();
      const headers = signedHeaders(message.id, message.body, message.secret, at);
      const posted = await post(message.url, headers, message.body, options);
      if (posted.ok) await store.webhooks.delivered(message, now());
      else await store.webhooks.failed(message, nextTry(message.tries, now()));
      return posted.ok;
    }),
  );
  const delivered = outcomes.filter(Boolean).length;
  return { delivered, failed: outcomes.length - delivered };
}

/** When to try again after so many tries that failed before this one; a tenth of the wait is left to chance. */
function nextTry(tries: number, now: number): number | undefined {
  const wait = waits[tries];
  return wait === undefined ? undefined : Math.round(now + wait * (0.9 + 0.2 * Math.random()));
}
