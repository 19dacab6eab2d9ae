import { sql, type Kysely } from 'kysely';
import { inPostgres, table, textOf } from './table.ts';

/** What it takes to take back, to forget in time, to hand out and to tell others: rights and records. */
export async function rightsAndRecords(db: Kysely<unknown>): Promise<void> {
  // Which words were taken out when their time was over: a list of questions in JSON, empty where there were none.
  await db.schema.alterTable('responses').addColumn('trimmed', textOf(db)).execute();
  await db.schema.alterTable('erased').addColumn('withdrawal', textOf(db)).execute();
  await db.schema.alterTable('erased').addColumn('erased_at', 'bigint').execute();
  // In PostgreSQL this is the key of every month's table.
  if (!inPostgres(db)) await sql`create index responses_by_day on responses (organisation, day, id)`.execute(db);
  const questionnaire = { organisation: 'text', questionnaire: 'text' } as const;
  await table(db, 'retention', questionnaire, {}, { words: 'integer', answers: 'integer' });
  await table(db, 'retained', questionnaire, { day: 'text' });
  await table(db, 'upkeep', { name: 'text' }, { begun_at: 'bigint' }, { done_at: 'bigint', fault: 'text' });
  await table(
    db,
    'webhooks',
    { organisation: 'text', id: 'text' },
    { url: 'text', events: 'text', secret: 'text' },
    { delivered_at: 'bigint' },
  );
  await table(
    db,
    'webhook_outbox',
    { organisation: 'text', id: 'text' },
    { webhook: 'text', body: 'text', tries: 'integer', next_at: 'bigint', given_up: 'integer' },
  );
  await db.schema.createIndex('webhook_outbox_by_time').on('webhook_outbox').columns(['given_up', 'next_at']).execute();
}
