import { Identifier, parse, z } from '@always-kit/contract';
import type { KeyRing } from '../sealing/key-ring.ts';
import type { AuditHead } from '../stores/audit-store.ts';

const Head = z.object({ organisation: Identifier, seq: z.int(), hash: z.string() });

/**
 * The end of a chain, signed with a key that is not in the database: who may write to the database alone cannot make one. Kept
 * somewhere else, it shows a trail that was cut off or written anew.
 */
export function signedHead({ organisation, seq, hash }: AuditHead, keys: KeyRing, at: number): Promise<string> {
  return keys.sign({ organisation, seq, hash, at: new Date(at).toISOString() });
}

/** The ends that somebody kept, one a line. Throws where one is not signed by us. */
export async function keptHeads(text: string, keys: KeyRing): Promise<AuditHead[]> {
  const heads: AuditHead[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const head = parse(Head, await keys.verified(line.trim()));
    if (!head.ok) throw new Error('One of the heads that were kept is none.');
    heads.push(head.value);
  }
  return heads;
}
