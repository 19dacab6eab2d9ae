import { sql, type Kysely } from 'kysely';
import type { Tables } from '../sql/tables.ts';

/**
 * Writes every contact anew, in the order of keys that say nothing. PostgreSQL keeps rows in the order they came, and beside
 * each the number of the transaction that wrote it: from the two one could see who came after whom, and next to which
 * response. Afterwards all have one number. There are few, because they are kept for a short time.
 */
export async function mixContacts(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`lock table contacts in share row exclusive mode`.execute(transaction);
    const contacts = await transaction.selectFrom('contacts').selectAll().orderBy('key').execute();
    if (contacts.length === 0) return;
    await transaction.deleteFrom('contacts').execute();
    for (const contact of contacts) await transaction.insertInto('contacts').values(contact).execute();
  });
  await sql`vacuum contacts`.execute(db);
}
