import { createHash, timingSafeEqual } from 'node:crypto';
import { eraseResponse } from '../responses/erase.ts';
import type { AuditActor } from '../stores/audit-store.ts';
import type { Store } from '../stores/store.ts';

/** Whoever holds the token that was made with a response. We do not know who that is, and need not. */
const holder: AuditActor = { id: 'token-holder', name: '', role: 'person' };

/**
 * Takes a response back for whoever holds the token whose hash came with it. Whether it is taken back now, by this or an earlier
 * attempt. An id that is not known, one without a hash and a wrong token look the same from outside.
 */
export async function withdraw(
  store: Store,
  organisation: string,
  id: string,
  token: string,
  now: number,
): Promise<boolean> {
  const stored = await store.responses.read(organisation, id);
  const hash = stored ? stored.response.withdrawal : await store.records.withdrawalOfErased(organisation, id);
  if (hash === undefined || !proves(token, hash)) return false;
  await eraseResponse(store, organisation, id, { actor: holder, action: 'withdraw', at: now });
  return true;
}

function proves(token: string, hash: string): boolean {
  const digest = createHash('sha256').update(token).digest();
  const expected = Buffer.from(hash, 'base64url');
  return expected.length === digest.length && timingSafeEqual(expected, digest);
}
