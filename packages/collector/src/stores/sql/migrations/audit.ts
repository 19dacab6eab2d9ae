import type { Kysely } from 'kysely';
import { table } from './table.ts';

/** Who did what, in one chain an organisation, and where each chain ends. */
export async function audit(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    'audit',
    { organisation: 'text', seq: 'bigint' },
    {
      at: 'bigint',
      actor: 'text',
      name: 'text',
      role: 'text',
      action: 'text',
      subject: 'text',
      detail: 'text',
      hash: 'text',
    },
  );
  await table(db, 'audit_heads', { organisation: 'text' }, { seq: 'bigint', hash: 'text' });
}
