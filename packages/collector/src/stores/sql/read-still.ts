import { sql, type Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** Reads that all see the database as it was when the first of them began, whoever writes meanwhile. Nobody waits for them. */
export function readStill<Value>(
  db: Kysely<Tables>,
  { beginReading }: Pick<Engine, 'beginReading'>,
  read: (still: Kysely<Tables>) => Promise<Value>,
): Promise<Value> {
  return db.connection().execute(async (still) => {
    await sql.raw(beginReading).execute(still);
    try {
      return await read(still);
    } finally {
      await sql`rollback`.execute(still);
    }
  });
}
