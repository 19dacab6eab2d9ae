import { sql } from 'kysely';
import type { Engine } from '../sql/engine.ts';
import { failureOf } from './failure.ts';
import { batchOf, lastOf, listOf, unlessFoundOf } from './row-list.ts';

const nothing = (): Promise<void> => Promise.resolve();

/** SQLite, which does one transaction after the other and needs no care. */
export const sqliteEngine: Engine = {
  beginReading: 'begin deferred', // does not stop another process from writing
  monthsApart: false,
  // One row, and the statement is done for each.
  list(columns) {
    return sql`(select ${sql.join(Object.keys(columns).map((name) => sql`${null} as ${sql.ref(name)}`))})`;
  },
  listed(columns, rows) {
    const names = Object.keys(columns);
    return listOf(rows.map((row) => names.map((name) => row[name] ?? null)));
  },
  weekOf: (day) => sql`cast(julianday(${day}) - julianday('0001-01-01') as integer) / 7`,
  async inOneGo(transaction, statements) {
    const { rows } = await transaction.executeQuery(batchOf(statements));
    return rows;
  },
  async last(transaction, statements) {
    await transaction.executeQuery(lastOf(statements));
  },
  async unlessFound(db, question, statements) {
    const { rows } = await db.executeQuery(unlessFoundOf(question, statements(sqliteEngine)));
    return rows.length === 0;
  },
  failure: failureOf,
  makeRoom: nothing,
  hideOrder: nothing, // without row numbers, rows lie in the order of their keys
  tidy: nothing,
};
