import type { Kysely } from 'kysely';
import { table } from './table.ts';

/** What a team writes down about an Always Event, one row an entry. A row whose content is empty is of one that was taken out. */
export async function recordEntries(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    'record_entries',
    { organisation: 'text', always_event: 'text', id: 'text' },
    { form: 'text', revision: 'integer', since: 'bigint', written_by: 'text' },
    { response: 'text', content: 'text', removed_at: 'bigint' },
  );
  await db.schema
    .createIndex('record_entries_by_response')
    .on('record_entries')
    .columns(['organisation', 'response'])
    .execute();
}
