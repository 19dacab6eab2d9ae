import type { Kysely } from 'kysely';

/** What was found in people's words, what was sent where that is not what is kept, and whether an organisation keeps it. */
export async function wordsHidden(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('responses').addColumn('digest', 'text').execute();
  await db.schema.alterTable('responses').addColumn('found', 'text').execute();
  await db.schema
    .alterTable('organisations')
    .addColumn('words', 'text', (column) => column.notNull().defaultTo('redact'))
    .execute();
}
