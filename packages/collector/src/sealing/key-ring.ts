import { createHmac, randomBytes } from 'node:crypto';
import type { SealingKey } from '@always-kit/contract';
import {
  calculateJwkThumbprint,
  CompactSign,
  compactVerify,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
} from 'jose';

/** The collector's own keys, as they are kept: secret, and never in the database. */
export interface StoredKeys {
  /** Private keys of P-256 that open what was sealed; pages seal to the first. */
  readonly sealing: readonly JWK[];
  /** The private Ed25519 key that signs the end of the audit trail. */
  readonly signing: JWK;
  /** 32 bytes in base64url, for digests of words that are not kept. */
  readonly secret: string;
}

/** The collector's own keys, ready to use. */
export interface KeyRing {
  /** What pages seal to. */
  readonly newest: { readonly kid: string; readonly key: SealingKey };
  /** The private key of that name. */
  opening(kid: string): CryptoKey | undefined;
  /** Signs something as a compact JWS. */
  sign(payload: object): Promise<string>;
  /** What was signed, if it was by us. */
  verified(signed: string): Promise<unknown>;
  /** A secret of its own for each purpose, so that one that leaks gives away no other. */
  secretFor(purpose: 'digest' | 'limits' | 'challenge' | 'challenge-key'): string;
}

/** Keys that nobody had before. */
export async function newKeys(): Promise<StoredKeys> {
  const signing = await generateKeyPair('Ed25519', { extractable: true });
  return {
    sealing: [await newSealingKey()],
    signing: await named(await exportJWK(signing.privateKey)),
    secret: randomBytes(32).toString('base64url'),
  };
}

/** A key to put before the others: pages then seal to it, and what was sealed before still opens. */
export async function newSealingKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  return named(await exportJWK(privateKey));
}

async function named(key: JWK): Promise<JWK> {
  return { ...key, kid: await calculateJwkThumbprint(key) };
}

/** Makes stored keys ready. Throws an error that says what is wrong with them, and nothing that is in them. */
export async function keyRing({ sealing, signing, secret }: StoredKeys): Promise<KeyRing> {
  const opening = new Map<string, CryptoKey>();
  for (const key of sealing) opening.set(key.kid ?? '', await imported(key, 'ECDH-ES', 'P-256'));
  const signingKey = await imported(signing, 'Ed25519', 'Ed25519');
  const { d: _private, ...publicSigning } = signing;
  const verifying = await imported(publicSigning, 'Ed25519', 'Ed25519');
  const [first] = sealing;
  if (!first?.kid || !first.x || !first.y) throw new Error('There is no key to seal to among the keys.');
  if (Buffer.from(secret, 'base64url').length < 32) throw new Error('The secret among the keys is too short.');
  const derived = new Map<string, string>();
  return {
    newest: { kid: first.kid, key: { kty: 'EC', crv: 'P-256', x: first.x, y: first.y } },
    opening: (kid) => opening.get(kid),
    sign: (payload) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
        .setProtectedHeader({ alg: 'Ed25519', ...(signing.kid !== undefined && { kid: signing.kid }) })
        .sign(signingKey),
    async verified(signed) {
      const { payload } = await compactVerify(signed, verifying, { algorithms: ['Ed25519'] });
      return JSON.parse(new TextDecoder().decode(payload)) as unknown;
    },
    secretFor(purpose) {
      const made = derived.get(purpose) ?? createHmac('sha256', secret).update(purpose).digest('base64url');
      derived.set(purpose, made);
      return made;
    },
  };
}

async function imported(key: JWK, alg: string, curve: string): Promise<CryptoKey> {
  if (key.crv !== curve) throw new Error(`One of the keys is not of the curve ${curve}.`);
  try {
    return (await importJWK(key, alg)) as CryptoKey;
  } catch (cause) {
    throw new Error('One of the keys cannot be read.', { cause });
  }
}
