import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from '../sql/tables.ts';
import { BusyError } from '../store.ts';
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

/** The names of the statements over lists of rows. There are about ten. */
const listStatements = new Map<string, string>();

/**
 * Lets the server keep what comes with nothing but lists: it is what every response is stored with, always in the same words, and
 * finding out anew how to do it took the server as long as doing it. Nothing else is kept, because the rest is many.
 */
function keepListStatements(query: Query): Query {
  return (text, values, ...rest) => {
    const isOverList = Array.isArray(values) && values.length > 0 && values.every(Array.isArray);
    if (typeof text !== 'string' || !isOverList) return query(text, values, ...rest);
    const name = listStatements.get(text) ?? `list ${listStatements.size + 1}`;
    listStatements.set(text, name);
    return query({ name, text, values }, ...rest);
  };
}

type Query = (...given: unknown[]) => unknown;

/** Statements that are sent one behind the other, without waiting in between. */
class Batch {
  readonly statements: readonly CompiledQuery[];

  constructor(statements: readonly CompiledQuery[]) {
    this.statements = statements;
  }

  /** The rows of each. Where one fails, that one is told of: after it, a transaction refuses all others. */
  async through(query: Query): Promise<{ rows: unknown[][] }> {
    const asked = this.statements.map(({ sql, parameters }) => query(sql, [...parameters]) as Promise<pg.QueryResult>);
    return { rows: (await Promise.all(asked)).map(({ rows }) => rows as unknown[]) };
  }
}

/** Statements as one, for a transaction: Kysely would send each only when the one before has been answered. */
export function batchOf(statements: readonly CompiledQuery[]): CompiledQuery<unknown[]> {
  return CompiledQuery.raw('batch', [new Batch(statements)]);
}

function takeBatches(connection: pg.PoolClient): void {
  const query = keepListStatements((...given) =>
    sayBusy((pg.Client.prototype.query as Query).apply(connection, given)),
  );
  const taken: Query = (text, values, ...rest) => {
    const batch: unknown = Array.isArray(values) ? values[0] : undefined;
    return batch instanceof Batch ? batch.through(query) : query(text, values, ...rest);
  };
  connection.query = taken as pg.PoolClient['query'];
}

/** Where the database does not answer, reads say so as writes do. */
function sayBusy(asked: unknown): unknown {
  if (!(asked instanceof Promise)) return asked;
  return asked.catch((cause: unknown) => {
    throw failureOf(cause) === 'unknown' ? new BusyError('The database does not answer', { cause }) : cause;
  });
}

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
