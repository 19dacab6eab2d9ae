import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Tables } from './tables.ts';

/** Every change to the tables, by name, in order. Forward only: one that was released is never edited. */
const migrations: Record<string, Migration> = {
  '001-first-tables': { up: firstTables },
  '002-kept-apart': { up: keptApart },
};

/** Brings the tables up to date. Throws when the file was written by a newer collector than this one. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const known = new Set(Object.keys(migrations));
  const strange = (await executed(db)).find((name) => !known.has(name));
  if (strange !== undefined) {
    throw new Error(`The data was written by a newer collector (${strange}). Start that version, or a newer one.`);
  }
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('The tables could not be brought up to date');
}

async function executed(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}

async function firstTables(db: Kysely<unknown>): Promise<void> {
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

/** How responses came in, whom somebody should look at, and what is kept apart from answers. */
async function keptApart(db: Kysely<unknown>): Promise<void> {
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
  // Without SQLite's own row numbers, which would say who came after whom.
  await sql`
    create table contacts (
      organisation text not null, key text not null, day text not null, content text not null,
      primary key (organisation, key)
    ) without rowid`.execute(db);
  await table(db, 'erased', { organisation: 'text', response: 'text' }, {});
}

type Columns = Readonly<Record<string, 'text' | 'integer' | 'bigint'>>;

/** A table by its key, the columns that are always there, and those that may be empty. */
async function table(
  db: Kysely<unknown>,
  name: string,
  key: Columns,
  always: Columns,
  perhaps: Columns = {},
): Promise<void> {
  let creating = db.schema.createTable(name);
  for (const [column, type] of Object.entries({ ...key, ...always })) {
    creating = creating.addColumn(column, type, (definition) => definition.notNull());
  }
  for (const [column, type] of Object.entries(perhaps)) creating = creating.addColumn(column, type);
  await creating.addPrimaryKeyConstraint(`${name}_key`, Object.keys(key) as never[]).execute();
}
