import { sql, type CompiledQuery, type Kysely, type RawBuilder } from 'kysely';
import { unsaid } from './response-ways.ts';
import type { ErasedResponse } from '../response-store.ts';
import type { Engine, RowColumns } from './engine.ts';
import { overRows } from './over-rows.ts';
import type { Tables } from './tables.ts';

/** In `answer_counts`, counts everybody who answered the question at all. */
export const anyCode = '';

/** The tables that count responses. */
export type CountTable = 'answer_counts' | 'response_counts' | 'response_ways' | 'need_counts';

/** One cell of a table of counts: the columns of its key. */
export type Cell = Readonly<Record<string, string | number>>;

/** The columns of each table's key. In this order cells are locked, so that two instances never wait for each other. */
export const cellColumns: Readonly<Record<CountTable, RowColumns>> = {
  answer_counts: {
    organisation: 'text',
    service: 'text',
    questionnaire: 'text',
    question: 'text',
    day: 'text',
    code: 'text',
  },
  response_counts: {
    organisation: 'text',
    service: 'text',
    questionnaire: 'text',
    day: 'text',
    reading: 'text',
    mode: 'text',
    words: 'bigint',
  },
  response_ways: {
    organisation: 'text',
    service: 'text',
    day: 'text',
    questionnaire: 'text',
    reading: 'text',
    mode: 'text',
    asked_by: 'text',
    source: 'text',
    draft_wording: 'bigint',
  },
  need_counts: { organisation: 'text', service: 'text', day: 'text', need: 'text' },
};

export const countTables = Object.keys(cellColumns) as CountTable[];

/**
 * The names of every cell that a response is counted in, once for each time that it is. Put together here, and not from the columns
 * of each table: it is done for every response.
 */
export function cellsOf({ organisation, response, day, words, answers }: ErasedResponse): Record<CountTable, string[]> {
  const { service, questionnaire, reading, mode, askedBy, source, draftWording, needs = [] } = response;
  const about = `${organisation}\0${service}\0`;
  const ofDay = `\0${day}\0`;
  const way = `${reading}\0${mode}\0`;
  return {
    answer_counts: answers.flatMap(({ question, codes }) => {
      const asked = `${about}${questionnaire.id}\0${question}${ofDay}`;
      return [`${asked}${anyCode}\0`, ...codes.map((code) => `${asked}${code}\0`)];
    }),
    response_counts: [`${about}${questionnaire.id}${ofDay}${way}${words ? 1 : 0}\0`],
    response_ways: [
      `${about}${day}\0${questionnaire.id}\0${way}${askedBy ?? unsaid}\0${source ?? 'screen'}\0${draftWording ? 1 : 0}\0`,
    ],
    need_counts: needs.map((need) => `${about}${day}\0${need}\0`),
  };
}

/**
 * What puts responses into every count, or takes them out again (`by` is −1). What falls into one cell is added up first. A cell that
 * nobody is left in goes: it would still tell that somebody was there.
 */
export function countAll(
  db: Kysely<Tables>,
  engine: Pick<Engine, 'list' | 'listed'>,
  responses: readonly ErasedResponse[],
  by: 1 | -1,
): CompiledQuery[] {
  const cells = responses.map(cellsOf);
  return countTables.flatMap((table) => {
    const counted = new CellCounts(table);
    for (const one of cells) for (const name of one[table]) counted.add(name, by);
    if (counted.size === 0) return [];
    const sorted = counted.sorted();
    const adding = addTo[table].statement(db, engine, sorted);
    return by === 1 ? [adding] : [adding, dropEmpty[table].statement(db, engine, sorted)];
  });
}

/** How often each cell of a table is counted. */
export class CellCounts {
  readonly #columns: readonly string[];
  readonly #types: RowColumns;
  readonly #counts = new Map<string, number>();

  constructor(table: CountTable) {
    this.#types = cellColumns[table];
    this.#columns = Object.keys(this.#types);
  }

  get size(): number {
    return this.#counts.size;
  }

  /** @param name as `cellsOf` gives it */
  add(name: string, count: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }

  /** Takes a cell out, and gives back its count. */
  take(cell: Cell): number {
    const name = this.#columns.map((column) => `${cell[column] ?? ''}${between}`).join('');
    const count = this.#counts.get(name) ?? 0;
    this.#counts.delete(name);
    return count;
  }

  /** Every cell with its count, in one order for everybody. */
  sorted(): (Cell & { readonly count: number })[] {
    return [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, count]) => {
        const values = name.split(between);
        const cell = this.#columns.map((column, at): [string, string | number] => {
          const value = values[at] ?? '';
          return [column, this.#types[column] === 'text' ? value : Number(value)];
        });
        return { ...Object.fromEntries(cell), count };
      });
  }
}

/** Stands behind each column in the name of a cell, and in no id, no day and no number. */
const between = '\0';

type CellStatements = Record<CountTable, ReturnType<typeof overRows>>;

/** For each table, the statement that adds to its cells. */
const addTo = Object.fromEntries(
  countTables.map((table) => {
    const key = keyOf(table);
    const add = overRows(
      { ...cellColumns[table], count: 'bigint' },
      (cells) => sql`
        insert into ${sql.table(table)} (${key}, count)
        select ${key}, count from ${cells} where true
        on conflict (${key}) do update set count = ${sql.ref(`${table}.count`)} + excluded.count`,
    );
    return [table, add];
  }),
) as CellStatements;

/** For each table, the statement that takes those of some cells out that count nobody. */
const dropEmpty = Object.fromEntries(
  countTables.map((table) => {
    const key = keyOf(table);
    const drop = overRows(
      cellColumns[table],
      (cells) => sql`delete from ${sql.table(table)} where (${key}) in (select ${key} from ${cells}) and count = 0`,
    );
    return [table, drop];
  }),
) as CellStatements;

function keyOf(table: CountTable): RawBuilder<unknown> {
  return sql.join(Object.keys(cellColumns[table]).map((column) => sql.ref(column)));
}
