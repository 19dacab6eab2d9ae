import { sql, type Kysely } from 'kysely';
import { table, textOf, withoutRowNumbers } from './table.ts';

/** How responses came in, whom somebody should look at, and what is kept apart from answers. */
export async function keptApart(db: Kysely<unknown>): Promise<void> {
  const counted = { organisation: 'text', service: 'text', day: 'text' } as const;
  await table(
    db,
    'response_ways',
    {
      ...counted,
      questionnaire: 'text',
      reading: 'text',
      mode: 'text',
      asked_by: 'text',
      source: 'text',
      draft_wording: 'integer',
    },
    { count: 'integer' },
  );
  await sql`
    insert into response_ways
      (organisation, service, day, questionnaire, reading, mode, asked_by, source, draft_wording, count)
    select organisation, service, day, questionnaire, reading, mode, '', 'screen', 0, sum(count)
    from response_counts
    group by organisation, service, day, questionnaire, reading, mode`.execute(db);
  await table(db, 'need_counts', { ...counted, need: 'text' }, { count: 'integer' });
  await table(
    db,
    'attention',
    { organisation: 'text', response: 'text' },
    { received_at: 'bigint', cues: 'text' },
    { seen: 'text' },
  );
  await table(
    db,
    'about_you',
    { organisation: 'text', id: 'text' },
    { response: 'text', received_at: 'bigint', content: 'text' },
  );
  await db.schema
    .createIndex('about_you_once_a_response')
    .unique()
    .on('about_you')
    .columns(['organisation', 'response'])
    .execute();
  // Without SQLite's own row numbers, which would say who came after whom. In PostgreSQL they are mixed now and then.
  const text = textOf(db);
  await sql`
    create table contacts (
      organisation ${text} not null, key ${text} not null, day ${text} not null, content ${text} not null,
      primary key (organisation, key)
    ) ${withoutRowNumbers(db)}`.execute(db);
  await table(db, 'erased', { organisation: 'text', response: 'text' }, {});
}
