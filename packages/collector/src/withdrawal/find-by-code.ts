import { idTailOf } from '@always-kit/contract';
import type { Store } from '../stores/store.ts';

/** What came of looking for the response of a code that somebody read out. */
export type FoundByCode =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'misheard' | 'unknown' | 'several' };

/**
 * The response that a receipt's code belongs to. It looks at every id of the organisation: nothing is kept for it, because
 * nobody asks often, and what is kept costs each response that is stored.
 */
export async function findByCode(store: Store, organisation: string, code: string): Promise<FoundByCode> {
  const tail = idTailOf(code);
  if (tail === undefined) return { ok: false, reason: 'misheard' };
  const [id, another] = await store.records.idsEndingWith(organisation, tail, 2);
  if (id === undefined) return { ok: false, reason: 'unknown' };
  return another === undefined ? { ok: true, id } : { ok: false, reason: 'several' };
}
