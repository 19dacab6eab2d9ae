import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from '../sql/tables.ts';
import { BusyError } from '../store.ts';
import { takeBatches } from './batches.ts';
import { failureOf } from './failure.ts';

/** How many connections one collector holds at most. One writes at a time; the others read. */
const connections = 10;

/**
 * Opens a PostgreSQL database by its address, such as `postgres://collector@db.example.nhs.uk/always`.
 *
 * A commit waits for the disk also where the database is set up not to; where it is set up to wait for a standby as well,
 * that stays so.
 *
 * @param patience how long to wait for what one statement gives, in milliseconds. Left out for what is long, such as a migration
 */
export function openDatabase(address: string, patience?: number): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    ...(patience !== undefined && { query_timeout: patience }),
    pipeline: true, // what is asked for at once is sent at once
    application_name: 'always-collector',
    types: { getTypeParser: typeParser },
  });
  pool.on('error', () => undefined); // one that was idle is gone; the next to ask gets a new one
  // One that is in use is gone: whoever asks with it is told so by their own promise, and an event nobody hears ends Node.
  pool.on('connect', (connection) => {
    connection.on('error', () => undefined);
    takeBatches(connection);
  });
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { connect: () => connected(pool), end: () => pool.end(), options: pool.options },
      onCreateConnection: async (connection) => {
        await connection.executeQuery(waitsForDisk);
      },
    }),
  });
}

const waitsForDisk = CompiledQuery.raw(
  `select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`,
);

async function connected(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    if (failureOf(cause) === 'wrong') throw cause; // it answers, and does not let us in
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BusyError(`The database does not answer (${why})`, { cause });
  }
}

type TypeParser = (type: number, format?: 'text' | 'binary') => (value: string) => unknown;

const usualParser = pg.types.getTypeParser as TypeParser;
const wideNumbers: readonly number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC];

/** Whole numbers of 64 bits, and sums of them, as numbers: none of ours comes near 2^53. */
function typeParser(...[type, format]: Parameters<TypeParser>): ReturnType<TypeParser> {
  return wideNumbers.includes(type) ? Number : usualParser(type, format);
}
