import type { Kysely } from 'kysely';

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
  for (const [column, type] of Object.entries({ ...key, ...always })) {
    creating = creating.addColumn(column, type, (definition) => definition.notNull());
  }
  for (const [column, type] of Object.entries(perhaps)) creating = creating.addColumn(column, type);
  await creating.addPrimaryKeyConstraint(`${name}_key`, Object.keys(key) as never[]).execute();
}
