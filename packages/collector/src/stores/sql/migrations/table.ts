import { PostgresAdapter, sql, type Kysely, type RawBuilder } from 'kysely';

type Columns = Readonly<Record<string, 'text' | 'integer' | 'bigint'>>;

/** A table by its key, the columns that are always there, and those that may be empty. */
export async function table(
  db: Kysely<unknown>,
  name: string,
  key: Columns,
  always: Columns,
  perhaps: Columns = {},
): Promise<void> {
  let creating = db.schema.createTable(name);
  const typed = (type: Columns[string]) => (type === 'text' ? textOf(db) : type);
  for (const [column, type] of Object.entries({ ...key, ...always })) {
    creating = creating.addColumn(column, typed(type), (definition) => definition.notNull());
  }
  for (const [column, type] of Object.entries(perhaps)) creating = creating.addColumn(column, typed(type));
  await creating.addPrimaryKeyConstraint(`${name}_key`, Object.keys(key) as never[]).execute();
}

/** Whether the tables are in PostgreSQL, or in what speaks its language. */
export function inPostgres(db: Kysely<unknown>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** Text that is compared byte by byte, as SQLite does, whatever language the database was set up for. */
export function textOf(db: Kysely<unknown>): RawBuilder<unknown> {
  return inPostgres(db) ? sql`text collate "C"` : sql`text`;
}

/** What SQLite is told of a table that shall have no row numbers of its own. */
export function withoutRowNumbers(db: Kysely<unknown>): RawBuilder<unknown> {
  return inPostgres(db) ? sql`` : sql`without rowid`;
}
