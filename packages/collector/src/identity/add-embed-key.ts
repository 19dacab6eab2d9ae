import { randomBytes } from 'node:crypto';
import { importSPKI, exportJWK, calculateJwkThumbprint, type JWK } from 'jose';
import type { Store } from '../stores/store.ts';

/** Where a portal's key comes from: its public key as PEM, or nothing, and then a secret is made. */
export interface NewEmbedKey {
  readonly organisation: string;
  /** For people: which portal has it. */
  readonly name: string;
  /** An Ed25519 public key, `-----BEGIN PUBLIC KEY-----`. */
  readonly publicKey?: string;
}

/** A portal's key as it was added. The secret, where one was made, is shown this once. */
export interface AddedEmbedKey {
  readonly kid: string;
  readonly secret?: string;
}

/** Adds what a portal signs its tokens with. */
export async function addEmbedKey(
  store: Store,
  { organisation, name, publicKey }: NewEmbedKey,
): Promise<AddedEmbedKey> {
  if (!(await store.identities.organisation(organisation))) {
    throw new Error(`There is no organisation ${organisation}. Add it first.`);
  }
  if (publicKey !== undefined) {
    const material = await ed25519(publicKey);
    const kid = await calculateJwkThumbprint(material);
    await store.embedKeys.add({ organisation, kid, name, material });
    return { kid };
  }
  const secret = randomBytes(32).toString('base64url');
  const kid = randomBytes(12).toString('base64url');
  await store.embedKeys.add({ organisation, kid, name, material: { kty: 'oct', k: secret } });
  return { kid, secret };
}

async function ed25519(pem: string): Promise<JWK> {
  try {
    return await exportJWK(await importSPKI(pem, 'Ed25519', { extractable: true }));
  } catch (cause) {
    throw new Error('The public key must be of Ed25519, as PEM (-----BEGIN PUBLIC KEY-----).', { cause });
  }
}
