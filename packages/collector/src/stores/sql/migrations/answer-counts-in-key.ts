import { sql, type Kysely } from 'kysely';
import { inPostgres } from './table.ts';

/**
 * PostgreSQL keeps rows where there was room when they came, so the days of one series lie on as many pages as there are days,
 * among those of all other services. With the count in the key's own index, which is in order, a series reads a few dozen pages.
 */
export async function answerCountsInKey(db: Kysely<unknown>): Promise<void> {
  if (!inPostgres(db)) return;
  await sql`
    alter table answer_counts
      drop constraint answer_counts_key,
      add constraint answer_counts_key primary key (organisation, service, questionnaire, question, day, code)
        include (count)`.execute(db);
}
