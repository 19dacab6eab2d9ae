import { CompiledQuery } from 'kysely';
import pg from 'pg';
import { BusyError } from '../store.ts';
import { failureOf } from './failure.ts';

/** The names of the statements over lists of rows. There are about ten. */
const listStatements = new Map<string, string>();

/**
 * Lets the server keep what comes with nothing but lists: it is what every response is stored with, always in the same words, and
 * finding out anew how to do it took the server as long as doing it. Nothing else is kept, because the rest is many.
 */
function keepListStatements(query: Query): Query {
  return (text, values, ...rest) => {
    const isOverList = Array.isArray(values) && values.length > 0 && values.every(Buffer.isBuffer);
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

  /** As `through`, from begin to commit; which undoes it all where one failed. */
  async whole(query: Query): Promise<{ rows: unknown[][] }> {
    const [, came] = await Promise.all([query('begin'), this.through(query), query('commit')]);
    return came;
  }
}

/** Statements as one, for a transaction: Kysely would send each only when the one before has been answered. */
export function batchOf(statements: readonly CompiledQuery[]): CompiledQuery<unknown[]> {
  return CompiledQuery.raw('batch', [new Batch(statements)]);
}

/** As `batchOf`, and what came of them is waited for at the end of the transaction. */
export function lastOf(statements: readonly CompiledQuery[]): CompiledQuery<never> {
  return CompiledQuery.raw('last', [new Batch(statements)]);
}

/** As `batchOf`, as a transaction of its own. */
export function wholeOf(statements: readonly CompiledQuery[]): CompiledQuery<unknown[]> {
  return CompiledQuery.raw('whole', [new Batch(statements)]);
}

/**
 * Lets a connection take batches. What begins a transaction is sent and not waited for, nor is what comes last before its end: the
 * server does all in its order, refuses what comes after something that failed, and undoes such a transaction at its end.
 */
export function takeBatches(connection: pg.PoolClient): void {
  const query = keepListStatements((...given) =>
    sayBusy((pg.Client.prototype.query as Query).apply(connection, given)),
  );
  let unheard: Promise<unknown>[] = [];
  const leave = (asked: unknown): Promise<unknown> => {
    const left = Promise.resolve(asked);
    left.catch(() => undefined); // heard with what comes next
    unheard.push(left);
    return Promise.resolve({ rows: [] });
  };
  const taken: Query = (text, values, ...rest) => {
    const batch: unknown = Array.isArray(values) ? values[0] : undefined;
    if (text === 'begin') {
      unheard = [];
      return leave(query(text));
    }
    if (batch instanceof Batch && text === 'last') return leave(batch.through(query));
    if (batch instanceof Batch && text === 'whole') return batch.whole(query);
    const asked = batch instanceof Batch ? batch.through(query) : query(text, values, ...rest);
    if (unheard.length === 0) return asked;
    const before = unheard;
    unheard = [];
    if (text === 'rollback') return asked;
    return Promise.all([...before, asked]).then((came) => came.at(-1));
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
