import { utf8 } from '../utf8.ts';
import { base64url } from './base64url.ts';

/** The public key of a collector, and its name there. */
export interface CollectorKey {
  readonly key: JsonWebKey;
  readonly kid: string;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
const gcm = 'AES-GCM';
const enc = 'A256GCM';

/**
 * Seals a text so that only the collector can open it: a compact JWE (RFC 7516) by ECDH-ES on P-256 (RFC 7518, 4.6) and
 * AES-256-GCM. The key for each is made anew and never leaves this function, so that not even the device that sealed it can read
 * it again.
 *
 * @throws where there is no Web Crypto, or `key` is not a key on P-256.
 */
export async function seal(text: string, { key, kid }: CollectorKey): Promise<string> {
  const { subtle } = crypto;
  const theirs = await subtle.importKey('jwk', key, curve, false, []);
  const ours = await subtle.generateKey(curve, true, ['deriveBits']);
  const epk = await subtle.exportKey('jwk', ours.publicKey);
  const header = base64url(utf8(JSON.stringify({ alg: 'ECDH-ES', enc, kid, epk })));
  const secret = new Uint8Array(await subtle.deriveBits({ ...curve, public: theirs }, ours.privateKey, 256));
  // Concat KDF (NIST SP 800-56A) for one key: round 1, the secret, the algorithm with its length, no parties, 256 bits.
  const hashed = Uint8Array.of(0, 0, 0, 1, ...secret, 0, 0, 0, 7, ...utf8(enc), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0);
  const once = await subtle.importKey('raw', await subtle.digest('SHA-256', hashed), gcm, false, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await subtle.encrypt({ name: gcm, iv, additionalData: utf8(header) }, once, utf8(text));
  // The last 128 bits are the tag.
  return [header, '', ...[iv, sealed.slice(0, -16), sealed.slice(-16)].map(base64url)].join('.');
}
