import { sql, type Kysely } from 'kysely';
import { BusyError } from '../store.ts';
import { mixContacts } from './contacts.ts';
import type { Engine, Failure } from '../sql/engine.ts';
import type { Tables } from '../sql/tables.ts';
import { monthPartitions } from './partitions.ts';

/**
 * What may be done again: another transaction was in the way (serialisation failure, deadlock, both stored the same key at
 * once), or a month's partition went away between two responses.
 */
const again = new Set(['40001', '40P01', '23505', '23514']);
/** The server is going away or coming up. */
const away = /^(08|57P0|53300)/;

/** PostgreSQL, and what speaks its language. */
export function postgresEngine(db: Kysely<Tables>): Engine {
  const partitions = monthPartitions(db);
  return {
    isolation: 'serializable',
    rows(columns, rows) {
      const arrays = Object.entries(columns).map(
        ([name, type]) => sql`${rows.map((row) => row[name] ?? null)}::${sql.raw(type)}[]`,
      );
      const names = Object.keys(columns).map((name) => sql.ref(name));
      return sql`unnest(${sql.join(arrays)}) as given (${sql.join(names)})`;
    },
    failure(cause) {
      const failure = failureOf(cause);
      if (failure === 'again') partitions.forget();
      return failure;
    },
    makeRoom: (months) => partitions.make(months),
    async tidy(now) {
      await partitions.makeAhead(now);
      await mixContacts(db);
    },
  };
}

function failureOf(cause: unknown): Failure {
  if (cause instanceof BusyError) return 'unknown';
  const code = (cause as { code?: unknown }).code;
  if (typeof code !== 'string') return 'wrong';
  if (again.has(code)) return 'again';
  return away.test(code) ? 'unknown' : 'wrong';
}
