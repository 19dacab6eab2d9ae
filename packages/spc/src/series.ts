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
  /** `NaN` is a gap. */
  readonly values: Float64Array;
  readonly input: readonly SeriesPoint[];
  readonly warnings: readonly Warning[];
}

/** Reads rows into columns in date order, and says what was wrong with them. */
export function readSeries(input: readonly SeriesPoint[]): Series {
  const warnings: Warning[] = [];
  const given = column(input.length, (row) => instantOf(input[row]?.date ?? ''));
  const rows = rowsInOrder(given, warnings);
  const instants = column(rows.length, (at) => given[rows[at] ?? 0] ?? NaN);
  const values = readValues(input, rows, warnings);
  findDuplicates(input, rows, instants, warnings);
  return { rows, instants, values, input, warnings };
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

function readValues(input: readonly SeriesPoint[], rows: Int32Array, warnings: Warning[]): Float64Array {
  const values = new Float64Array(rows.length).fill(NaN);
  const missing: number[] = [];
  const invalid: number[] = [];
  const zero: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const point = input[row];
    const value = point && valueOf(point);
    if (value === undefined || value === null) missing.push(row);
    else if (point?.denominator === 0) zero.push(row);
    else if (!Number.isFinite(value)) invalid.push(row);
    else values[at] = value;
  }
  if (zero.length > 0) warnings.push(warn('zeroDenominator', { rows: zero }));
  if (invalid.length > 0) warnings.push(warn('invalidValue', { rows: invalid }));
  if (missing.length > 0) warnings.push(warn('missingValue', { rows: missing }));
  return values;
}

function valueOf(point: SeriesPoint): number | null | undefined {
  if (point.value !== undefined) return point.value;
  const { numerator, denominator } = point;
  if (numerator === undefined || numerator === null || denominator === undefined || denominator === null) return null;
  return numerator / denominator;
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
