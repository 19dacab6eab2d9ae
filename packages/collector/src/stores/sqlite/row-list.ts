import { CompiledQuery } from 'kysely';

// What goes to our adapter of SQLite in the place of a statement's parameters.

/**
 * Rows that a statement is done for, one after the other. SQLite is in our own process, where asking again costs next to nothing;
 * taking each column out of a list in JSON took it three times as long.
 */
class RowList {
  readonly rows: readonly (readonly unknown[])[];

  constructor(rows: readonly (readonly unknown[])[]) {
    this.rows = rows;
  }
}

/** The parameters that let a statement be done for each of the rows. */
export function listOf(rows: readonly (readonly unknown[])[]): readonly unknown[] {
  return [new RowList(rows)];
}

/** The rows that a statement is to be done for, where it is given a list. */
export function listIn([given]: readonly unknown[]): readonly (readonly unknown[])[] | undefined {
  return given instanceof RowList ? given.rows : undefined;
}

/** What stands in the place of SQL for a batch. */
export const batchText = '-- a batch';

/** Statements as one, because what Kysely does around each takes as long as the statement. What comes back is the rows of each. */
export function batchOf(statements: readonly CompiledQuery[]): CompiledQuery<unknown[]> {
  return CompiledQuery.raw(batchText, [statements]);
}

/** What stands in the place of SQL for statements that nobody waits for. */
export const lastText = '-- the last';

/** Statements that are done with the end of their transaction, and give nothing back. */
export function lastOf(statements: readonly CompiledQuery[]): CompiledQuery<never> {
  return CompiledQuery.raw(lastText, [statements]);
}

/** What stands in the place of SQL for a question, and statements that are done unless something is found. */
export const unlessFoundText = '-- unless found';

/** A transaction of its own: asks, and does the statements unless something is found. What comes back is what was found. */
export function unlessFoundOf(question: CompiledQuery, statements: readonly CompiledQuery[]): CompiledQuery {
  return CompiledQuery.raw(unlessFoundText, [[question, ...statements]]);
}

/** The statements of a batch. */
export function batchIn([statements]: readonly unknown[]): readonly CompiledQuery[] {
  return statements as readonly CompiledQuery[];
}
