import type { ChartMethod, Columns } from './charts/method.ts';
import { isFields } from './checked.ts';
import { column, indices } from './columns.ts';
import { instantOf } from './dates.ts';
import type { SeriesPoint } from './options.ts';
import type { Settings } from './settings.ts';
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

/** Reads rows into columns in date order, and says what was wrong with them. Takes anything. */
export function readSeries(given: unknown, method: ChartMethod, settings: Settings): Series {
  const warnings: Warning[] = Array.isArray(given) ? [] : [warn('invalidInput', { argument: 'points' })];
  const input = rowsOf(Array.isArray(given) ? given : []);
  const dates = column(input.length, (row) => instantOf(input[row]?.date ?? ''));
  const rows = rowsInOrder(dates, warnings);
  const instants = column(rows.length, (at) => dates[rows[at] ?? 0] ?? NaN);
  const { columns, warnings: found } = method.read(input, rows, settings);
  warnings.push(...found);
  findDuplicates(input, rows, instants, warnings);
  return { rows, instants, columns, input, warnings };
}

// What is no row, or has no text for its date, becomes a row of no date.
function rowsOf(given: readonly unknown[]): readonly SeriesPoint[] {
  let allDated = true;
  for (let row = 0; row < given.length && allDated; row++) allDated = isDated(given[row]);
  if (allDated) return given as readonly SeriesPoint[];
  return Array.from(given, (row) => (isDated(row) ? row : { ...(isFields(row) ? row : {}), date: '' }));
}

function isDated(row: unknown): row is SeriesPoint {
  return typeof row === 'object' && row !== null && typeof (row as SeriesPoint).date === 'string';
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
