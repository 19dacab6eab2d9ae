import { addressOf } from '../address.ts';
import type { ClientOptions } from '../client-options.ts';
import { exchange, type Answered } from '../exchange.ts';
import { refusal } from '../refusal.ts';
import { failure, type Failure } from '../result.ts';
import { sendingQueryOf, tellOfEmbed } from '../sending-query.ts';
import { bytesOf, roomFor } from './room.ts';

/** One request of a patient's page. */
export interface Sent {
  readonly path: string;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: string;
  /** Whether it is to arrive also when the page closes. */
  readonly outlives?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * One request by the site key, and its answer where it is below 400. It leaves before this function comes back. What is sent is
 * `text/plain`: a browser then asks no leave first (no preflight), and one trip is enough.
 */
export async function send(
  options: ClientOptions,
  { path, method = 'POST', body, outlives = true, signal }: Sent,
): Promise<Answered | Failure> {
  const { url, siteKey, fetch = globalThis.fetch, timeout = 10_000 } = options;
  const address = addressOf(url, path, method === 'GET' ? { key: siteKey } : sendingQueryOf(options));
  if (!address) return failure('invalid', `The collector's address is not a URL: ${url}`);
  const giveBack = outlives && body !== undefined ? roomFor(bytesOf(body)) : undefined;
  const init: RequestInit = { method, credentials: 'omit' };
  if (body !== undefined) {
    Object.assign(init, { body, headers: { 'content-type': 'text/plain;charset=UTF-8' }, keepalive: !!giveBack });
  }
  try {
    const answered = await exchange({ fetch, timeout, signal }, () => ({ ok: true, address, init }));
    if (!answered.ok || answered.status < 400) return answered;
    const refused = refusal(answered.status, answered.text, answered.headers);
    tellOfEmbed(options, refused);
    return refused;
  } finally {
    giveBack?.();
  }
}
