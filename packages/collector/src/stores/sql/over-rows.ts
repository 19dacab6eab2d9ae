import type { CompiledQuery, Kysely, RawBuilder } from 'kysely';
import type { ListEngine, RowColumns } from './engine.ts';
import type { Tables } from './tables.ts';

type Row<Columns extends RowColumns> = { readonly [Name in keyof Columns]: unknown };

/** A statement over a list of rows: does it, or gives it to be done among others. */
interface OverRows<Columns extends RowColumns, Found> {
  (db: Kysely<Tables>, engine: ListEngine, rows: readonly Row<Columns>[]): Promise<Found[]>;
  statement(db: Kysely<Tables>, engine: ListEngine, rows: readonly Row<Columns>[]): CompiledQuery<Found>;
}

/**
 * A statement over a list of rows, however many there are. It is put together the first time, and then only the list is another:
 * for what is stored all day, putting it together took longer than doing it.
 *
 * @param write the statement, with the list as a table to select from, and nothing else that varies
 */
export function overRows<Columns extends RowColumns, Found = never>(
  columns: Columns,
  write: (list: RawBuilder<unknown>) => RawBuilder<Found>,
): OverRows<Columns, Found> {
  const compiled = new WeakMap<object, CompiledQuery<Found>>();
  const statement: OverRows<Columns, Found>['statement'] = (db, engine, rows) => {
    const made = compiled.get(engine) ?? write(engine.list(columns)).compile(db);
    compiled.set(engine, made);
    return { ...made, parameters: engine.listed(columns, rows) };
  };
  return Object.assign(
    async (...given: Parameters<typeof statement>) => (await given[0].executeQuery(statement(...given))).rows,
    { statement },
  );
}
