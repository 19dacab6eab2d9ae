import { createHmac, randomBytes } from 'node:crypto';

/** A new key for one webhook: 256 random bits in base64. */
export function newWebhookSecret(): string {
  return randomBytes(32).toString('base64');
}

/** As a receiver's library wants the key (Standard Webhooks). */
export function shownSecret(secret: string): string {
  return `whsec_${secret}`;
}

/**
 * The headers of a signed message (Standard Webhooks 1.0.0): HMAC-SHA256 over id, time and body, so that a receiver can tell
 * that it is ours, that nobody changed it, and that it is not an old one sent again.
 *
 * @param now milliseconds since 1970
 */
export function signedHeaders(id: string, body: string, secret: string, now: number): Record<string, string> {
  const timestamp = Math.floor(now / 1000).toString();
  const signature = createHmac('sha256', Buffer.from(secret, 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64');
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}
