import { sql } from 'kysely';
import type { Engine } from '../sql/engine.ts';
import { failureOf } from './failure.ts';

const nothing = (): Promise<void> => Promise.resolve();

/** SQLite, which does one transaction after the other and needs no care. */
export const sqliteEngine: Engine = {
  beginReading: 'begin deferred', // does not stop another process from writing
  monthsApart: false,
  list(columns) {
    const selected = Object.keys(columns).map((name, at) => sql`value ->> ${sql.lit(at)} as ${sql.ref(name)}`);
    return sql`(select ${sql.join(selected)} from json_each(${null}))`;
  },
  listed(columns, rows) {
    const names = Object.keys(columns);
    return [JSON.stringify(rows.map((row) => names.map((name) => row[name] ?? null)))];
  },
  weekOf: (day) => sql`cast(julianday(${day}) - julianday('0001-01-01') as integer) / 7`,
  async inOneGo(transaction, statements) {
    const rows: unknown[][] = [];
    for (const one of statements) rows.push((await transaction.executeQuery(one)).rows);
    return rows;
  },
  failure: failureOf,
  makeRoom: nothing,
  hideOrder: nothing, // without row numbers, rows lie in the order of their keys
  tidy: nothing,
};
