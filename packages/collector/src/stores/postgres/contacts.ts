import { sql, type Kysely, type Transaction } from 'kysely';
import type { Engine } from '../sql/engine.ts';
import { overRows } from '../sql/over-rows.ts';
import type { Tables } from '../sql/tables.ts';

const columns = { organisation: 'text', key: 'text', day: 'text', content: 'text' } as const;
const names = sql.join(Object.keys(columns).map((column) => sql.ref(column)));
const insertContacts = overRows(
  columns,
  (contacts) => sql`insert into contacts (${names}) select ${names} from ${contacts} where true`,
);

/**
 * Writes an organisation's contacts anew, in the order of keys that say nothing. PostgreSQL keeps rows in the order they came,
 * and beside each the number of the transaction that wrote it: from the two one could see who came after whom, and next to
 * which response. Afterwards all have one number. There are few, because they are kept for a short time.
 */
export async function mixContacts(
  transaction: Transaction<Tables>,
  engine: Pick<Engine, 'list' | 'listed'>,
  organisation: string,
): Promise<void> {
  const contacts = await transaction
    .deleteFrom('contacts')
    .where('organisation', '=', organisation)
    .returningAll()
    .execute();
  const mixed = contacts.sort((a, b) => (a.key < b.key ? -1 : 1));
  await insertContacts(transaction, engine, mixed);
}

/** As `mixContacts`, for everybody at once, so that one number stands beside all; what was there before is overwritten. */
export async function mixAllContacts(db: Kysely<Tables>, engine: Pick<Engine, 'list' | 'listed'>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`lock table contacts in share row exclusive mode`.execute(transaction);
    const organisations = await transaction.selectFrom('contacts').select('organisation').distinct().execute();
    for (const { organisation } of organisations) await mixContacts(transaction, engine, organisation);
  });
  await sql`vacuum contacts`.execute(db);
}
