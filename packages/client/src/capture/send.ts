import { addressOf } from '../address.ts';
import { withProof } from '../challenge/with-proof.ts';
import type { ClientOptions } from '../client-options.ts';
import { exchange, type Answered } from '../exchange.ts';
import { mostKeptAlive } from '../keepalive.ts';
import { refusal } from '../refusal.ts';
import { failure, type Failure } from '../result.ts';
import { sendingQueryOf, tellOfEmbed } from '../sending-query.ts';
import { utf8 } from '../utf8.ts';

/** One request of a patient's page. */
export interface Sent {
  readonly path: string;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: string;
  /** Whether it is to arrive also when the page closes. */
  readonly outlives?: boolean;
  /** A solved challenge, where the collector has asked for one. */
  readonly proof?: string;
  readonly signal?: AbortSignal | undefined;
}

/** How many bytes leave with `keepalive` now. */
let leaving = 0;

/**
 * One request by the site key, and its answer where it is below 400. It leaves before this function comes back. What is sent is
 * `text/plain`, as every text is that a browser is not told more of: it then asks no leave first (no preflight), and one trip is
 * enough.
 */
export async function send(options: ClientOptions, sent: Sent): Promise<Answered | Failure> {
  const { path, method = 'POST', body = '', outlives = true, proof, signal } = sent;
  const { url, siteKey } = options;
  const address = addressOf(url, path, body ? { ...sendingQueryOf(options), proof } : { key: siteKey });
  if (!address) return failure('invalid', 'Not a URL');
  let bytes = utf8(body).length;
  if (!outlives || leaving + bytes > mostKeptAlive) bytes = 0;
  const init = { method, credentials: 'omit', body: body || null, keepalive: bytes > 0 } as const;
  leaving += bytes;
  const answered = await exchange(options, address, init, signal).finally(() => {
    leaving -= bytes;
  });
  if (!answered.ok || answered.status < 400) return answered;
  const refused = refusal(answered);
  tellOfEmbed(options, refused);
  // A proof that is not good enough would be solved for ever, and so would one for the challenge itself.
  if (proof || method === 'GET') return refused;
  return withProof(refused, options, signal, (solved) => send(options, { ...sent, proof: solved }));
}
