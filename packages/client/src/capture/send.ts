import { addressOf } from '../address.ts';
import type { ClientOptions } from '../client-options.ts';
import { exchange, type Answered } from '../exchange.ts';
import { heed } from '../heed.ts';
import { mostKeptAlive } from '../keepalive.ts';
import { failure, type Failure } from '../result.ts';
import { sendingQueryOf } from '../sending-query.ts';
import { utf8 } from '../utf8.ts';

/** One request of a patient's page. */
export interface Sent {
  readonly path: string;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: string;
  /** Whether it is to arrive also when the page closes. */
  readonly keepalive?: boolean;
  /** A solved challenge, where the collector has asked for one. */
  readonly proof?: string;
  readonly signal?: AbortSignal | undefined;
}

/** How many bytes leave with `keepalive` now. */
let leaving = 0;

/**
 * One request by the site key, and its answer. It leaves before this function comes back. What is sent is `text/plain`, as every
 * text is that a browser is not told more of: it then asks no leave first (no preflight), and one trip is enough.
 */
export async function send(options: ClientOptions, sent: Sent): Promise<Answered | Failure> {
  const { path, method = 'POST', body = '', keepalive = true, proof, signal } = sent;
  const query = body ? { ...sendingQueryOf(options), proof } : { key: options.siteKey };
  const address = addressOf(options.url, path, query);
  if (!address) return failure('invalid', 'No URL');
  let bytes = utf8(body).length;
  if (!keepalive || leaving + bytes > mostKeptAlive) bytes = 0;
  leaving += bytes;
  const init = { method, credentials: 'omit', body: body || null, keepalive: bytes > 0 } as const;
  const answered = await exchange(options, address, init, signal).finally(() => {
    leaving -= bytes;
  });
  if (answered.ok) return answered;
  // A proof that is not good enough would be solved for ever, and so would one for the challenge itself, which is only read.
  const again = proof || !body ? undefined : (solved: string) => send(options, { ...sent, proof: solved });
  return heed(answered, options, signal, again);
}
