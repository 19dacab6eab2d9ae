import { sql, type Kysely } from 'kysely';

/** Cells that count nobody are what an erasure left: they still told when and how somebody had answered. */
export async function noEmptyCounts(db: Kysely<unknown>): Promise<void> {
  for (const table of ['answer_counts', 'response_counts', 'response_ways', 'need_counts']) {
    await sql`delete from ${sql.table(table)} where count = 0`.execute(db);
  }
}
