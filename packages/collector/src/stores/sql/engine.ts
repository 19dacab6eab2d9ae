import type { CompiledQuery, Expression, IsolationLevel, Kysely, RawBuilder, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** The columns of a list of rows, and what they hold. */
export type RowColumns = Readonly<Record<string, 'text' | 'bigint'>>;

/** What a failed transaction means: it may be done again, whether it was done is not known, or it is wrong. */
export type Failure = 'again' | 'unknown' | 'wrong';

/** What statements over lists of rows are put together with. */
export type ListEngine = Pick<Engine, 'list' | 'listed'>;

/** What differs from one engine to another once a database is open. All else is the same SQL. */
export interface Engine {
  /** For transactions that read before they write; where it is left out, the engine lets only one write at a time. */
  readonly isolation?: IsolationLevel;
  /** Begins a transaction that reads, and sees what was there when it first did. */
  readonly beginReading: string;
  /** Whether responses lie in a table for each month, and not together by organisation. */
  readonly monthsApart: boolean;
  /** A list of rows as a table to select from: one statement however many there are. Its parameters are `listed`. */
  list(columns: RowColumns): RawBuilder<unknown>;
  listed(columns: RowColumns, rows: readonly Readonly<Record<string, unknown>>[]): readonly unknown[];
  /** How many weeks after that of 1 January 0001, a Monday, a day (`YYYY-MM-DD`) is in. */
  weekOf(day: Expression<string>): RawBuilder<number>;
  /**
   * Does statements in their order, and gives back the rows of each. None waits for what came of the one before, so that where the
   * way to the database takes time it is gone once for all.
   */
  inOneGo(
    transaction: Transaction<Tables>,
    statements: readonly CompiledQuery[],
  ): Promise<readonly (readonly unknown[])[]>;
  /** As `inOneGo`, for what gives nothing back: it may be done with the end of the transaction, which fails where it does. */
  last(transaction: Transaction<Tables>, statements: readonly CompiledQuery[]): Promise<void>;
  /**
   * A transaction of its own that goes to the database in one way, for what can nearly always be done: asks, and does the statements
   * unless something was found. Gives back whether it did them.
   *
   * @param statements are over lists alone, put together with what they are given
   */
  unlessFound(
    db: Kysely<Tables>,
    question: CompiledQuery,
    statements: (lists: ListEngine) => readonly CompiledQuery[],
  ): Promise<boolean>;
  failure(cause: unknown): Failure;
  /** Makes sure that responses of these months (`YYYY-MM`) have a place. */
  makeRoom(months: ReadonlySet<string>): Promise<void>;
  /** Makes sure that the contacts of an organisation do not lie in the order in which they came. */
  hideOrder(transaction: Transaction<Tables>, organisation: string): Promise<void>;
  /** What has to be done now and then. `now` is in milliseconds since 1970. */
  tidy(now: number): Promise<void>;
}
