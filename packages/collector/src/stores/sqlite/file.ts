import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** A statement, and the rows of parameters that it is done for, one after the other. */
export interface Task {
  readonly sql: string;
  readonly rows: readonly (readonly SQLInputValue[])[];
  /** Whether those behind it are left out where it finds something. */
  readonly endsIfFound?: true;
}

/** What came of a task. */
export interface Outcome {
  readonly rows: readonly unknown[];
  /** How many rows it changed; of a task that reads, nothing. */
  readonly changes?: number;
}

/** An open SQLite file. */
export interface SqliteFile {
  /**
   * Does tasks in their order, and gives back what came of those that were done. One that fails ends it: those behind it are not done.
   * Where they begin a transaction and do not come to its end, which is the last of them, it is undone.
   */
  do(tasks: readonly Task[]): readonly Outcome[] | Promise<readonly Outcome[]>;
  close(): void | Promise<void>;
}

const undoing: Task = { sql: 'rollback', rows: [[]] };

/** How many prepared statements are kept. We have about thirty, and some vary with the number of rows they insert. */
const keptStatements = 200;

/**
 * Opens a SQLite file through Node's own `node:sqlite`, so that there is nothing to compile.
 *
 * Write-ahead log with `synchronous = full`: a commit is on the disk before it is acknowledged, also when the power goes. What
 * is deleted is overwritten: who is forgotten shall not be read from a free page.
 */
export function openSqlite(file: string): SqliteFile {
  const sqlite = new DatabaseSync(file, { timeout: 5000 }); // another process, such as our command line, may be writing
  sqlite.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on',
  );
  const prepare = preparedOnce(sqlite);
  const guard = transactionGuard(sqlite);
  const outcome = ({ sql, rows, endsIfFound }: Task): Outcome => {
    const { statement, reads } = prepare(sql);
    if (reads) {
      if (endsIfFound) return { rows: firstFound(statement, rows) };
      const [only, ...more] = rows;
      if (!only) return { rows: [] };
      return { rows: more.length === 0 ? statement.all(...only) : rows.flatMap((row) => statement.all(...row)) };
    }
    let changes = 0;
    for (const row of rows) changes += Number(statement.run(...row).changes);
    return { rows: [], changes };
  };
  return {
    do(tasks) {
      const isWhole = tasks[0]?.sql === begin && tasks.at(-1)?.sql === 'commit';
      const came: Outcome[] = [];
      try {
        for (const task of tasks) {
          const one = guard(task.sql, () => outcome(task));
          came.push(one);
          if (task.endsIfFound && one.rows.length > 0) break;
        }
      } finally {
        if (isWhole && came.length < tasks.length) guard(undoing.sql, () => outcome(undoing)); // or the next would find it open
      }
      return came;
    },
    close: () => sqlite.close(),
  };
}

/** The first row there is. Most often there is none, and a list of none for each would take as long as finding out. */
function firstFound(statement: StatementSync, rows: Task['rows']): readonly unknown[] {
  for (const row of rows) {
    const found = statement.get(...row);
    if (found !== undefined) return [found];
  }
  return [];
}

interface Prepared {
  readonly statement: StatementSync;
  readonly reads: boolean;
}

function preparedOnce(sqlite: DatabaseSync): (sql: string) => Prepared {
  const prepared = new Map<string, Prepared>();
  return (sql) => {
    const kept = prepared.get(sql);
    if (kept) return kept;
    const statement = sqlite.prepare(sql);
    const made = { statement, reads: statement.columns().length > 0 };
    if (prepared.size >= keptStatements) prepared.clear();
    prepared.set(sql, made);
    return made;
  };
}

/** Begins a transaction that writes: it takes the lock at once. One that reads first could be refused at its first write. */
export const begin = 'begin immediate';

/**
 * SQLite ends a transaction by itself when the disk is full or fails. Whatever came after would be kept by itself, as if it had
 * no part in what was undone: so nothing comes after.
 */
function transactionGuard(sqlite: DatabaseSync): (sql: string, run: () => Outcome) => Outcome {
  let begun = false;
  let endedBy: unknown;
  return (sql, run) => {
    const over = begun && !sqlite.isTransaction;
    if (sql === 'commit' || sql === 'rollback') begun = false;
    if (sql === 'rollback' && !sqlite.isTransaction) return { rows: [] }; // it is undone already
    if (over) throw new Error('The transaction is over', { cause: endedBy });
    try {
      const came = run();
      if (sql === begin) begun = true;
      return came;
    } catch (cause) {
      endedBy = cause;
      throw cause;
    }
  };
}
