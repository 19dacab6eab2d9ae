import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type { SQLInputValue } from 'node:sqlite';
import { begin, type Outcome, type SqliteFile, type Task } from './file.ts';
import { batchIn, batchText, lastText, listIn, unlessFoundText } from './row-list.ts';

/**
 * The one connection that Kysely has to a file. What begins a transaction goes with its first statement, and what nobody waits for
 * with its end: where the file is on another thread, each way there costs.
 */
class SqliteConnection implements DatabaseConnection {
  readonly #file: SqliteFile;
  /** What is done before what comes next. */
  #held: Task[] = [];

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { sql, parameters } = query;
    if (sql === lastText) {
      this.#held.push(...batchIn(parameters).map(taskOf));
      return { rows: [] };
    }
    if (sql === batchText) {
      const came = await this.#do(batchIn(parameters).map(taskOf));
      return { rows: came.map(({ rows }) => rows) as Row[] };
    }
    if (sql === unlessFoundText) {
      const [question, ...statements] = batchIn(parameters).map(taskOf);
      return { rows: question ? ((await this.#unlessFound(question, statements)) as Row[]) : [] };
    }
    const [only] = await this.#do([taskOf(query)]);
    const { rows = [], changes } = only ?? {};
    return { rows: rows as Row[], ...(changes !== undefined && { numAffectedRows: BigInt(changes) }) };
  }

  /** Nothing of ours asks for rows one by one. */
  streamQuery(): never {
    throw new TypeError('SQLite gives all rows at once');
  }

  begin(): void {
    this.#held = [beginning];
  }

  async commit(): Promise<void> {
    if (this.#isEmpty()) this.#held = [];
    else await this.#do([ending]);
  }

  async rollback(): Promise<void> {
    const isEmpty = this.#isEmpty();
    this.#held = [];
    if (!isEmpty) await this.#do([undoing]);
  }

  async #unlessFound(question: Task, statements: readonly Task[]): Promise<readonly unknown[]> {
    const asked = await this.#file.do([beginning, { ...question, endsIfFound: true }, ...statements, ending]);
    return asked[1]?.rows ?? [];
  }

  /** Whether a transaction has not even begun. */
  #isEmpty(): boolean {
    return this.#held[0]?.sql === begin && this.#held.length === 1;
  }

  async #do(tasks: readonly Task[]): Promise<readonly Outcome[]> {
    const before = this.#held;
    this.#held = [];
    const came = await this.#file.do([...before, ...tasks]);
    return before.length === 0 ? came : came.slice(before.length);
  }
}

const beginning: Task = { sql: begin, rows: [[]] };
const ending: Task = { sql: 'commit', rows: [[]] };
const undoing: Task = { sql: 'rollback', rows: [[]] };

function taskOf({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): Task {
  return { sql, rows: (listIn(parameters) ?? [parameters]) as readonly SQLInputValue[][] };
}

/** Lets Kysely speak to an open file. */
export class SqliteDriver implements Driver {
  readonly #file: SqliteFile;
  readonly #connection: SqliteConnection;

  constructor(file: SqliteFile) {
    this.#file = file;
    this.#connection = new SqliteConnection(file);
  }

  async init(): Promise<void> {
    await Promise.resolve();
  }

  acquireConnection(): Promise<SqliteConnection> {
    return Promise.resolve(this.#connection);
  }

  beginTransaction(connection: SqliteConnection): Promise<void> {
    connection.begin();
    return Promise.resolve();
  }

  commitTransaction(connection: SqliteConnection): Promise<void> {
    return connection.commit();
  }

  rollbackTransaction(connection: SqliteConnection): Promise<void> {
    return connection.rollback();
  }

  async releaseConnection(): Promise<void> {
    await Promise.resolve();
  }

  async destroy(): Promise<void> {
    await this.#file.close();
  }
}
