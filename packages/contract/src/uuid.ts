/**
 * Makes a UUID version 7 (RFC 9562, section 5.7): 48 bits of time in milliseconds, then 74 random bits.
 *
 * From `getRandomValues`, because `crypto.randomUUID` is missing on a plain `http` intranet page.
 */
export function createUuid(now: number = Date.now()): string {
  const bytes = new DataView(crypto.getRandomValues(new Uint8Array(16)).buffer);
  bytes.setUint16(0, Math.floor(now / 2 ** 32));
  bytes.setUint32(2, now % 2 ** 32);
  bytes.setUint8(6, (bytes.getUint8(6) & 0x0f) | 0x70); // version 7
  bytes.setUint8(8, (bytes.getUint8(8) & 0x3f) | 0x80); // the RFC's variant
  const hex = Array.from(new Uint8Array(bytes.buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The moment at which a UUID version 7 was made, in milliseconds since 1970. */
export function momentOfUuid(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
