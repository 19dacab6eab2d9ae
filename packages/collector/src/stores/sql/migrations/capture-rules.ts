import type { Kysely } from 'kysely';
import { table } from './table.ts';

/** What a site key asks of those who send, and the keys that portals sign their tokens with. */
export async function captureRules(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('site_keys').addColumn('rules', 'text').execute();
  await table(db, 'embed_keys', { organisation: 'text', kid: 'text' }, { name: 'text', material: 'text' });
}
