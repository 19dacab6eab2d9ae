import { sql, type Kysely } from 'kysely';
import { inPostgres, textOf, withoutRowNumbers } from './table.ts';

/**
 * The ids of responses in a table of their own, which stay when a response is erased. In PostgreSQL, responses are
 * divided by month, and a table that is divided cannot say that an id is there once: this one does.
 */
export async function responsesByMonth(db: Kysely<unknown>): Promise<void> {
  const text = textOf(db);
  await sql`
    create table response_keys (
      organisation ${text} not null, id ${text} not null, day ${text} not null, primary key (organisation, id)
    ) ${withoutRowNumbers(db)}`.execute(db);
  await sql`insert into response_keys (organisation, id, day) select organisation, id, day from responses`.execute(db);
  await sql`insert into response_keys (organisation, id, day) select organisation, response, '' from erased`.execute(
    db,
  );
  if (!inPostgres(db)) return;
  await sql`drop table responses`.execute(db); // no release before this one could keep any there
  await sql`
    create table responses (
      organisation ${text} not null,
      id ${text} not null,
      service ${text} not null,
      questionnaire ${text} not null,
      version ${text} not null,
      day ${text} not null,
      answered_at bigint not null,
      received_at bigint not null,
      content ${text} not null,
      sent_at ${text},
      primary key (organisation, day, id)
    ) partition by range (day)`.execute(db);
}
