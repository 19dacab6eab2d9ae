import type { ChartMethod, Columns } from './charts/method.ts';
import { column, indices } from './columns.ts';
import { instantOf } from './dates.ts';
import type { SeriesPoint } from './options.ts';
import { warn, type Warning } from './warnings.ts';

/** The rows in date order, in columns. */
export interface Series {
  /** Input row of each point. */
  readonly rows: Int32Array;
  /** Milliseconds since 1970; strictly ascending unless there are duplicates. */
  readonly instants: Float64Array;
  readonly columns: Columns;
  readonly input: readonly SeriesPoint[];
  readonly warnings: readonly Warning[];
}

/** Reads rows into columns in date order, and says what was wrong with them. */
export function readSeries(input: readonly SeriesPoint[], method: ChartMethod): Series {
  const warnings: Warning[] = [];
  const given = column(input.length, (row) => instantOf(input[row]?.date ?? ''));
  const rows = rowsInOrder(given, warnings);
  const instants = column(rows.length, (at) => given[rows[at] ?? 0] ?? NaN);
  const { columns, warnings: found } = method.read(input, rows);
  warnings.push(...found);
  findDuplicates(input, rows, instants, warnings);
  return { rows, instants, columns, input, warnings };
}

function rowsInOrder(instants: Float64Array, warnings: Warning[]): Int32Array {
  const rows = indices(instants.length, (row) => row);
  const invalid = rows.filter((row) => Number.isNaN(instants[row]));
  if (invalid.length > 0) {
    warnings.push(warn('invalidDate', { rows: [...invalid] }));
    return rows;
  }
  if (rows.every((row) => row === 0 || (instants[row - 1] ?? 0) <= (instants[row] ?? 0))) return rows;
  warnings.push(warn('unsortedDates', {}));
  return rows.sort((a, b) => (instants[a] ?? 0) - (instants[b] ?? 0));
}

function findDuplicates(
  input: readonly SeriesPoint[],
  rows: Int32Array,
  instants: Float64Array,
  warnings: Warning[],
): void {
  const dates = new Set<string>();
  for (let at = 1; at < instants.length; at++) {
    if (instants[at] === instants[at - 1]) dates.add(input[rows[at] ?? 0]?.date ?? '');
  }
  if (dates.size > 0) warnings.push(warn('duplicateDate', { dates: [...dates] }));
}
