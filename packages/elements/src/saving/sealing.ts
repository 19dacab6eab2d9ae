/** Something sealed, and what opens it. The key cannot be taken out of the browser; it opens nothing else. */
export interface Sealed {
  readonly key: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/**
 * Seals `content` by AES-256-GCM with a key of its own, so that no key ever sees two contents, and whoever throws the key
 * away has thrown the content away. It opens only for the same `belongsTo`.
 *
 * @throws where the page is not in a secure context: browsers then have no `crypto.subtle`.
 */
export async function seal(content: unknown, belongsTo: string): Promise<Sealed> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt(parameters(iv, belongsTo), key, encode(JSON.stringify(content)));
  return { key, iv, bytes };
}

/** @throws where it was sealed for something else, or changed since. */
export async function unseal({ key, iv, bytes }: Sealed, belongsTo: string): Promise<unknown> {
  const opened = await crypto.subtle.decrypt(parameters(iv, belongsTo), key, bytes);
  return JSON.parse(new TextDecoder().decode(opened));
}

/** A name that says nothing to somebody who looks through the storage, the same each time. */
export async function nameFor(what: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encode(what));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parameters(iv: Uint8Array<ArrayBuffer>, belongsTo: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: encode(belongsTo) };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
