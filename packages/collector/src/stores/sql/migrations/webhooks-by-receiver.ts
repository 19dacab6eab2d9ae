import { sql, type Kysely } from 'kysely';

/** How it goes with a receiver is kept with the receiver: messages go to each in their order, whatever the others do. */
export async function webhooksByReceiver(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('webhooks')
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('webhooks')
    .addColumn('next_at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.dropIndex('webhook_outbox_by_time').execute();
  await sql`alter table webhook_outbox rename column next_at to put_at`.execute(db);
  await db.schema
    .createIndex('webhook_outbox_by_receiver')
    .on('webhook_outbox')
    .columns(['organisation', 'webhook', 'given_up', 'id'])
    .execute();
}
