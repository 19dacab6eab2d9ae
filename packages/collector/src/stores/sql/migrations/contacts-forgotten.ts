import { sql, type Kysely } from 'kysely';
import { textOf, withoutRowNumbers } from './table.ts';

/** Most in one statement. */
const atOnce = 200;

/** Who was forgotten, by the hash of an id that nobody can guess: until now only the audit trail knew. */
export async function contactsForgotten(db: Kysely<unknown>): Promise<void> {
  const text = textOf(db);
  await sql`
    create table contacts_forgotten (
      organisation ${text} not null, key ${text} not null, day ${text} not null, primary key (organisation, key)
    ) ${withoutRowNumbers(db)}`.execute(db);
  const { rows } = await sql<{ organisation: string; key: string; at: number | string }>`
    select organisation, subject as key, max(at) as at from audit where action = 'forget-contact'
    group by organisation, subject order by organisation, subject`.execute(db);
  for (let from = 0; from < rows.length; from += atOnce) {
    const values = rows.slice(from, from + atOnce).map(({ organisation, key, at }) => {
      const day = new Date(Number(at)).toISOString().slice(0, 10);
      return sql`(${organisation}, ${key}, ${day})`;
    });
    await sql`insert into contacts_forgotten (organisation, key, day) values ${sql.join(values)}`.execute(db);
  }
}
