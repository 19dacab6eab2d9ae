import type { ChartMethod, Columns } from './charts/method.ts';
import { isFields } from './checked.ts';
import { indices } from './columns.ts';
import { pick } from './counted.ts';
import { instantOf } from './dates.ts';
import type { SeriesPoint } from './options.ts';
import type { Settings } from './settings.ts';
import { warn, type Warning } from './warnings.ts';

/** The rows in date order, in columns. */
export interface Series {
  /** Input row of each point. */
  readonly rows: readonly number[];
  /** Milliseconds since 1970; strictly ascending unless there are duplicates. */
  readonly instants: readonly number[];
  readonly columns: Columns;
  readonly input: readonly SeriesPoint[];
  readonly warnings: readonly Warning[];
}

/** Letters of what is no date, before it is cut: it may be a whole paragraph. */
const longestText = 40;

/** Reads rows into columns in date order, and says what was wrong with them. Takes anything. */
export function readSeries(given: unknown, method: ChartMethod, settings: Settings): Series {
  const warnings: Warning[] = Array.isArray(given) ? [] : [warn('invalidInput', { argument: 'points' })];
  const input = rowsOf(Array.isArray(given) ? given : []);
  const dates: number[] = [];
  for (let row = 0; row < input.length; row++) dates.push(instantOf(input[row]?.date ?? ''));
  const rows = rowsInOrder(dates, input, warnings);
  const instants = isInOrder(rows) ? dates : pick(dates, rows);
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

function rowsInOrder(
  instants: readonly number[],
  input: readonly SeriesPoint[],
  warnings: Warning[],
): readonly number[] {
  const rows = indices(instants.length);
  let isSorted = true;
  let areDates = true;
  for (let row = 0; row < instants.length; row++) {
    const instant = instants[row] ?? NaN;
    areDates &&= !Number.isNaN(instant);
    isSorted &&= row === 0 || (instants[row - 1] ?? 0) <= instant;
  }
  if (!areDates) {
    const undated = rows.filter((row) => Number.isNaN(instants[row]));
    const texts = undated.map((row) => (input[row]?.date ?? '').slice(0, longestText));
    warnings.push(warn('invalidDate', { rows: undated, texts }));
    return rows;
  }
  if (isSorted) return rows;
  warnings.push(warn('unsortedDates', {}));
  return rows.sort((a, b) => (instants[a] ?? 0) - (instants[b] ?? 0));
}

function isInOrder(rows: readonly number[]): boolean {
  for (let at = 0; at < rows.length; at++) if (rows[at] !== at) return false;
  return true;
}

function findDuplicates(
  input: readonly SeriesPoint[],
  rows: readonly number[],
  instants: readonly number[],
  warnings: Warning[],
): void {
  const dates = new Set<string>();
  for (let at = 1; at < instants.length; at++) {
    if (instants[at] === instants[at - 1]) dates.add(input[rows[at] ?? 0]?.date ?? '');
  }
  if (dates.size > 0) warnings.push(warn('duplicateDate', { dates: [...dates] }));
}
