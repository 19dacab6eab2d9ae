import type { CompiledQuery, Kysely, RawBuilder } from 'kysely';
import type { Engine, RowColumns } from './engine.ts';
import type { Tables } from './tables.ts';

type Row<Columns extends RowColumns> = { readonly [Name in keyof Columns]: unknown };

/**
 * A statement over a list of rows, however many there are. It is put together the first time, and then only the list is another:
 * for what is stored all day, putting it together took longer than doing it.
 *
 * @param write the statement, with the list as a table to select from, and nothing else that varies
 */
export function overRows<Columns extends RowColumns, Found = never>(
  columns: Columns,
  write: (list: RawBuilder<unknown>) => RawBuilder<Found>,
): (db: Kysely<Tables>, engine: Pick<Engine, 'list' | 'listed'>, rows: readonly Row<Columns>[]) => Promise<Found[]> {
  const compiled = new WeakMap<object, CompiledQuery<Found>>();
  return async (db, engine, rows) => {
    const statement = compiled.get(engine) ?? write(engine.list(columns)).compile(db);
    compiled.set(engine, statement);
    const result = await db.executeQuery<Found>({ ...statement, parameters: engine.listed(columns, rows) });
    return result.rows;
  };
}
