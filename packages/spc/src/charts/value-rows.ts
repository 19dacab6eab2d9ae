import { gaps } from '../columns.ts';
import type { SeriesPoint } from '../options.ts';
import { Findings, isBlank } from './findings.ts';
import { empty, type Reading } from './method.ts';

/** Reads `value` of each row as a count: a whole number of zero or more. Anything else is a gap. */
export function readCounts(input: readonly SeriesPoint[], rows: readonly number[]): Reading {
  return readValues(input, rows, (value, row, found) => {
    return Number.isNaN(value) || !found.count(value, 'value', row) ? NaN : value;
  });
}

/**
 * Reads `value` of each row as a time between events. Below zero is a gap. Zero, two events at once, is kept as Making Data
 * Count keeps it, but warned of: it says that time should be counted more finely.
 */
export function readTimes(input: readonly SeriesPoint[], rows: readonly number[]): Reading {
  return readValues(input, rows, (value, row, found) => {
    if (value < 0) found.note('negativeValue', 'value', row);
    if (value === 0) found.note('zeroTime', 'value', row);
    return value < 0 ? NaN : value;
  });
}

function readValues(
  input: readonly SeriesPoint[],
  rows: readonly number[],
  checked: (value: number, row: number, found: Findings) => number,
): Reading {
  const found = new Findings();
  const values = gaps(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const given = input[row]?.value;
    if (isBlank(given)) found.missing(row);
    values[at] = checked(found.number(given, 'value', row), row, found);
  }
  return { columns: { values, n: empty, numerators: empty, deviations: empty }, warnings: found.warnings() };
}
