import './jitless.ts';
import * as z from 'zod/mini';

/** The bodies that this version understands: the number goes up when a body that was fine would no longer be. */
export const contractVersions = { lowest: 1, newest: 1 } as const;

/** A public key to seal to: a point of P-256 (RFC 7517, RFC 7518 6.2.1). */
export const SealingKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().check(z.maxLength(64)),
  y: z.string().check(z.maxLength(64)),
});
export type SealingKey = z.infer<typeof SealingKey>;

/** What a page has to know to send. */
export const SiteConfig = z.object({
  /** What to seal a response to before it is put on a device that others use: compact JWE, ECDH-ES, A256GCM. */
  key: SealingKey,
  /** The name of `key`, for the header of what is sealed. */
  kid: z.string().check(z.minLength(1), z.maxLength(64)),
  contract: z.object({ lowest: z.int(), newest: z.int() }),
  limits: z.object({
    /** The largest body of one response, in bytes, as it is before sealing. */
    body: z.int(),
    /** The most responses in one batch, and its largest body in bytes. */
    batch: z.int(),
    batchBody: z.int(),
    /** How many responses a minute, with this site key and by one device. */
    perMinute: z.int(),
    perDeviceMinute: z.int(),
  }),
  /** Whether each request that sends needs a token of the portal (`embed`) or a solved challenge (`proof`) in its address. */
  embedToken: z.enum(['required', 'optional']),
  challenge: z.enum(['required', 'off']),
});
export type SiteConfig = z.infer<typeof SiteConfig>;

/** A piece of work for the device, in ALTCHA's form: find the counter whose key begins with `keyPrefix`. */
export const Challenge = z.object({
  parameters: z.object({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    cost: z.int(),
    keyLength: z.int(),
    keyPrefix: z.string(),
    keySignature: z.optional(z.string()),
    /** In seconds since 1970. */
    expiresAt: z.int(),
    data: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
  }),
  signature: z.string(),
});
export type Challenge = z.infer<typeof Challenge>;

/**
 * What may stand in the address of a request that sends, besides `key`. In the address, because a header of one's own makes a
 * browser ask leave first, and a page that is closing has no time for that.
 */
export const sendingQuery = {
  /** A signed token of the portal (JWT). */
  embed: 'A signed token of the portal that embeds the page (JWT), where the site key needs one.',
  /** `device`: 16 to 64 letters, digits, `-` and `_`. */
  device:
    'A random name of the device that it makes anew each day: 16 to 64 of A–Z, a–z, 0–9, - and _. Limits count by it; it is not stored with what is sent.',
  /** When the request leaves, by the clock that `answeredAt` is by. In place of that of the response, which may be sealed. */
  sentAt:
    'When it leaves, by the device’s own clock: a moment with its offset, as `answeredAt`. A clock that is wrong is corrected by it. It goes before `sentAt` of a response, and is the only one that a sealed response can have of each attempt.',
  /** `proof`: base64 of JSON with `challenge` and `solution`. */
  proof: 'A challenge and its solution, base64 of JSON, where the site key needs one. Good for one request.',
} as const;
