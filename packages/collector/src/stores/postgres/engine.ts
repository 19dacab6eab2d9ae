import { sql, type Kysely } from 'kysely';
import { mixAllContacts, mixContacts } from './contacts.ts';
import type { Engine, ListEngine } from '../sql/engine.ts';
import type { Tables } from '../sql/tables.ts';
import { arrayOf } from './array-format.ts';
import { batchOf, lastOf, wholeOf } from './batches.ts';
import { failureOf } from './failure.ts';
import { monthPartitions } from './partitions.ts';

/** Where a transaction says to those of its own statements that come later whether something was found. */
const found = 'always_kit.found';

/** PostgreSQL, and what speaks its language. */
export function postgresEngine(db: Kysely<Tables>): Engine {
  const partitions = monthPartitions(db);
  const engine: Engine = {
    isolation: 'serializable',
    beginReading: 'begin isolation level repeatable read read only',
    monthsApart: true,
    list(columns) {
      const arrays = Object.values(columns).map((type) => sql`${null}::${sql.raw(type)}[]`);
      const names = Object.keys(columns).map((name) => sql.ref(name));
      return sql`unnest(${sql.join(arrays)}) as given (${sql.join(names)})`;
    },
    listed: (columns, rows) =>
      Object.entries(columns).map(([name, type]) =>
        arrayOf(
          type,
          rows.map((row) => row[name] ?? null),
        ),
      ),
    // Elsewhere two whole numbers are divided into one that is not whole.
    weekOf: (day) => sql`floor((cast(${day} as date) - date '0001-01-01') / 7)`,
    async inOneGo(transaction, statements) {
      const { rows } = await transaction.executeQuery(batchOf(statements));
      return rows;
    },
    async last(transaction, statements) {
      await transaction.executeQuery(lastOf(statements));
    },
    async unlessFound(on, question, statements) {
      const asking = `select set_config('${found}', (exists (${question.sql}))::text, true) = 'true' as found`;
      const { rows } = await on.executeQuery(wholeOf([{ ...question, sql: asking }, ...statements(emptyOnceFound)]));
      const [answer] = rows[0] as readonly { readonly found: boolean }[];
      return answer?.found === false;
    },
    failure(cause) {
      const failure = failureOf(cause);
      if (failure === 'again') partitions.forget();
      return failure;
    },
    makeRoom: (months) => partitions.make(months),
    hideOrder: (transaction, organisation) => mixContacts(transaction, engine, organisation),
    async tidy(now) {
      await partitions.makeAhead(now);
      await partitions.dropEmpty(now);
      await mixAllContacts(db, engine);
    },
  };
  const emptyOnceFound: ListEngine = {
    list: (columns) =>
      sql`(select * from ${engine.list(columns)} where current_setting(${sql.lit(found)}) = 'false') as unless_found`,
    listed: engine.listed,
  };
  return engine;
}
