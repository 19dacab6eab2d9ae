import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  type CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  sql,
  type DialectAdapter,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';
import type { Tables } from '../sql/tables.ts';
import { batchIn, batchText, listIn } from './row-list.ts';

/**
 * Opens a SQLite file through Node's own `node:sqlite`, so that there is nothing to compile.
 *
 * Write-ahead log with `synchronous = full`: a commit is on the disk before it is acknowledged, also when the power goes. What
 * is deleted is overwritten: who is forgotten shall not be read from a free page.
 */
export function openDatabase(file: string): Kysely<Tables> {
  const sqlite = new DatabaseSync(file, { timeout: 5000 }); // another process, such as our command line, may be writing
  sqlite.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on',
  );
  return new Kysely<Tables>({ dialect: new NodeSqliteDialect({ database: adapt(sqlite) }) });
}

/** How long the process stands still, in milliseconds, for another that is writing, before it lets others have their turn and tries again. */
const shortWait = 100;

/** From here on, waits for other processes only shortly. Nothing else happens meanwhile: nobody is answered. */
export async function waitShortly(db: Kysely<Tables>): Promise<void> {
  await sql`pragma busy_timeout = ${sql.lit(shortWait)}`.execute(db);
}

/** Kysely's SQLite, told that its schema changes can be rolled back too: a migration happens whole or not at all. */
class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new (class extends SqliteAdapter {
      override get supportsTransactionalDdl(): true {
        return true;
      }
    })();
  }
}

/** How many prepared statements are kept. We have about thirty, and some vary with the number of rows they insert. */
const keptStatements = 200;

/** Makes Node's database look like the one that Kysely knows, and prepares each statement once. */
function adapt(sqlite: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  const guard = transactionGuard(sqlite);
  const prepare = (sql: string): SqliteStatement => {
    const kept = prepared.get(sql);
    if (kept) return kept;
    // `immediate` takes the write lock at once. Otherwise one that reads first can be refused at its first write.
    const statement = sqlite.prepare(sql === 'begin' ? 'begin immediate' : sql);
    const all = (row: readonly unknown[]): unknown[] => statement.all(...values(row));
    const run = (row: readonly unknown[]): Done => statement.run(...values(row));
    const adapted: SqliteStatement = {
      reader: statement.columns().length > 0,
      all: (parameters) => guard(sql, () => listIn(parameters)?.flatMap(all) ?? all(parameters)),
      run: (parameters) => guard(sql, () => runAll(listIn(parameters) ?? [parameters], run)),
      iterate: (parameters) => guard(sql, () => statement.iterate(...values(parameters))),
    };
    if (prepared.size >= keptStatements) prepared.clear();
    prepared.set(sql, adapted);
    return adapted;
  };
  const rowsOf = ({ sql, parameters }: CompiledQuery): unknown[] => {
    const statement = prepare(sql);
    if (statement.reader) return statement.all(parameters);
    statement.run(parameters);
    return [];
  };
  const batch = { ...prepare('select 1'), all: (parameters: readonly unknown[]) => batchIn(parameters).map(rowsOf) };
  return { close: () => sqlite.close(), prepare: (sql) => (sql === batchText ? batch : prepare(sql)) };
}

type Done = ReturnType<SqliteStatement['run']>;

function runAll(rows: readonly (readonly unknown[])[], run: (row: readonly unknown[]) => Done): Done {
  return rows.reduce<Done>(
    ({ changes }, row) => {
      const done = run(row);
      return { changes: Number(changes) + Number(done.changes), lastInsertRowid: done.lastInsertRowid };
    },
    { changes: 0, lastInsertRowid: 0 },
  );
}

/**
 * SQLite ends a transaction by itself when the disk is full or fails. Whatever came after would be kept by itself, as if it had
 * no part in what was undone: so nothing comes after.
 */
function transactionGuard(sqlite: DatabaseSync): <Value>(sql: string, run: () => Value) => Value {
  let begun = false;
  let endedBy: unknown;
  return (sql, run) => {
    const over = begun && !sqlite.isTransaction;
    if (sql === 'commit' || sql === 'rollback') begun = false;
    if (over) throw new Error('The transaction is over', { cause: endedBy });
    try {
      const value = run();
      if (sql === 'begin') begun = true;
      return value;
    } catch (cause) {
      endedBy = cause;
      throw cause;
    }
  };
}

function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}
