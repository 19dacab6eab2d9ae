import { base64url } from './base64url.ts';

/** The public key of a collector, and its name there. */
export interface CollectorKey {
  readonly key: JsonWebKey;
  readonly kid: string;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
const utf8 = new TextEncoder();

/**
 * Seals a text so that only the collector can open it: a compact JWE (RFC 7516) by ECDH-ES on P-256 (RFC 7518, 4.6) and
 * AES-256-GCM. The key for each is made anew and never leaves this function, so that not even the device that sealed it can read
 * it again.
 *
 * @throws where there is no Web Crypto, or `key` is not a key on P-256.
 */
export async function seal(text: string, { key, kid }: CollectorKey): Promise<string> {
  const { subtle } = crypto;
  const { kty, crv, x, y } = key;
  const theirs = await subtle.importKey('jwk', { kty, crv, x, y } as JsonWebKey, curve, false, []);
  const ours = await subtle.generateKey(curve, true, ['deriveBits']);
  const epk = await subtle.exportKey('jwk', ours.publicKey);
  const header = base64url(
    utf8.encode(
      JSON.stringify({
        alg: 'ECDH-ES',
        enc: 'A256GCM',
        kid,
        epk: { kty: epk.kty, crv: epk.crv, x: epk.x, y: epk.y },
      }),
    ),
  );
  const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, ours.privateKey, 256);
  const bits = await subtle.digest('SHA-256', concatKdfInput(new Uint8Array(shared)));
  const once = await subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = new Uint8Array(
    await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8.encode(header) }, once, utf8.encode(text)),
  );
  const tag = sealed.length - 16; // the last 128 bits are the tag
  return [header, '', base64url(iv), base64url(sealed.subarray(0, tag)), base64url(sealed.subarray(tag))].join('.');
}

/** What the Concat KDF (NIST SP 800-56A) hashes for one 256-bit key: round 1, the secret, the algorithm, no parties, the length. */
function concatKdfInput(secret: Uint8Array): Uint8Array<ArrayBuffer> {
  const algorithm = utf8.encode('A256GCM');
  const input = new Uint8Array(4 + 32 + 4 + algorithm.length + 12);
  const view = new DataView(input.buffer);
  view.setUint32(0, 1);
  input.set(secret, 4);
  view.setUint32(36, algorithm.length);
  input.set(algorithm, 40);
  view.setUint32(40 + algorithm.length + 8, 256);
  return input;
}
