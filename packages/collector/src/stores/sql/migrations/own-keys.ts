import type { Kysely } from 'kysely';
import { table } from './table.ts';

/** By what the collector knows that its keys are those that the data was kept with. */
export async function ownKeys(db: Kysely<unknown>): Promise<void> {
  await table(db, 'own_keys', { name: 'text' }, { fingerprint: 'text' });
}
