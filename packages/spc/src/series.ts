import type { ChartMethod, Columns } from './charts/method.ts';
import { isFields } from './checked.ts';
import { gaps, indices } from './columns.ts';
import { pick } from './counted.ts';
import { instantOf } from './dates.ts';
import { dayOf } from './days.ts';
import { noRow } from './no-row.ts';
import type { SeriesPoint } from './options.ts';
import type { Settings } from './settings.ts';
import { warn, type Warning } from './warnings.ts';

/** The rows in date order, in columns. */
export interface Series {
  /** Input row of each point. */
  readonly rows: readonly number[];
  /** Whether that is the place of the point. */
  readonly isInOrder: boolean;
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
  const { dates, isSorted, isStrict, areDates } = datesOf(input);
  if (!areDates) warnings.push(undated(dates, input));
  const isInOrder = isSorted || !areDates;
  if (!isInOrder) warnings.push(warn('unsortedDates', {}));
  const rows = isInOrder ? indices(dates.length) : inOrder(dates);
  const instants = isInOrder ? dates : pick(dates, rows);
  const { columns, warnings: found } = method.read(input, rows, settings);
  warnings.push(...found);
  if (!isStrict) findDuplicates(input, rows, instants, warnings);
  return { rows, isInOrder, instants, columns, input, warnings };
}

// What is no row, or has no text for its date, becomes a row of no date.
function rowsOf(given: readonly unknown[]): readonly SeriesPoint[] {
  for (let row = 0; row < given.length; row++) {
    if (isDated(given[row])) continue;
    return Array.from(given, (row) => (isDated(row) ? row : { ...(isFields(row) ? row : {}), date: '' }));
  }
  return given as readonly SeriesPoint[];
}

function isDated(row: unknown): row is SeriesPoint {
  return typeof row === 'object' && row !== null && typeof (row as SeriesPoint).date === 'string';
}

/** The moments the rows stand for, in the order given, and what is known of that order. */
function datesOf(input: readonly SeriesPoint[]): {
  readonly dates: readonly number[];
  readonly isSorted: boolean;
  readonly isStrict: boolean;
  readonly areDates: boolean;
} {
  const dates = gaps(input.length);
  let isSorted = true;
  let isStrict = true;
  let areDates = true;
  let before = -Infinity;
  for (let row = 0; row < input.length; row++) {
    const { date } = input[row] ?? noRow;
    // Most are days, which are spared the way through everything else that a date may be.
    const instant = date.length === 10 ? dayOf(date) : instantOf(date);
    dates[row] = instant;
    // Nothing compares with the NaN of what is no date.
    if (!(instant > before)) {
      isStrict = false;
      if (!(instant >= before)) isSorted = false;
      if (Number.isNaN(instant)) areDates = false;
    }
    before = instant;
  }
  return { dates, isSorted, isStrict, areDates };
}

function undated(instants: readonly number[], input: readonly SeriesPoint[]): Warning {
  const rows = instants.flatMap((instant, row) => (Number.isNaN(instant) ? row : []));
  const texts = rows.map((row) => (input[row]?.date ?? '').slice(0, longestText));
  return warn('invalidDate', { rows, texts });
}

function inOrder(instants: readonly number[]): readonly number[] {
  return Array.from(instants.keys()).sort((a, b) => (instants[a] ?? 0) - (instants[b] ?? 0));
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
