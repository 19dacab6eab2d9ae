import type { Kysely } from 'kysely';
import { table } from './table.ts';

/** What the first release kept. */
export async function firstTables(db: Kysely<unknown>): Promise<void> {
  await table(db, 'organisations', { id: 'text' }, { name: 'text', staff_origins: 'text' });
  await table(db, 'services', { organisation: 'text', id: 'text' }, { name: 'text' });
  await table(
    db,
    'site_keys',
    { key: 'text' },
    { organisation: 'text', name: 'text', services: 'text', origins: 'text' },
  );
  await table(db, 'staff_tokens', { hash: 'text' }, { organisation: 'text', person: 'text' }, { expires_at: 'bigint' });
  const published = { organisation: 'text', id: 'text', version: 'text' } as const;
  await table(db, 'questionnaires', published, { content: 'text' });
  await table(db, 'criteria_sets', published, { content: 'text' });
  await table(
    db,
    'responses',
    { organisation: 'text', id: 'text' },
    {
      service: 'text',
      questionnaire: 'text',
      version: 'text',
      day: 'text',
      answered_at: 'bigint',
      received_at: 'bigint',
      content: 'text',
    },
    { sent_at: 'text' },
  );
  const counted = { organisation: 'text', service: 'text', questionnaire: 'text' } as const;
  await table(db, 'answer_counts', { ...counted, question: 'text', day: 'text', code: 'text' }, { count: 'integer' });
  await table(
    db,
    'response_counts',
    { ...counted, day: 'text', reading: 'text', mode: 'text', words: 'integer' },
    { count: 'integer' },
  );
  await table(db, 'always_events', { organisation: 'text', id: 'text' }, { revision: 'integer', content: 'text' });
  await table(
    db,
    'evidence',
    { organisation: 'text', id: 'text' },
    { always_event: 'text', criterion: 'text', attached_at: 'bigint', attached_by: 'text', content: 'text' },
    { removed_at: 'bigint', removed_by: 'text' },
  );
  await db.schema
    .createIndex('evidence_by_always_event')
    .on('evidence')
    .columns(['organisation', 'always_event', 'attached_at'])
    .execute();
  await table(
    db,
    'sign_offs',
    { organisation: 'text', always_event: 'text', criterion: 'text' },
    { content: 'text', digest: 'text' },
  );
}
