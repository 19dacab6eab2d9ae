import { column } from '../columns.ts';
import type { SeriesPoint } from '../options.ts';
import { findingsIn, isBlank } from './findings.ts';
import { empty, type Reading } from './method.ts';

/** Reads `value` of each row as a count: a whole number of zero or more. Anything else is a gap. */
export function readCounts(input: readonly SeriesPoint[], rows: Int32Array): Reading {
  const found = findingsIn(input);
  const values = column(rows.length, (at) => {
    const row = rows[at] ?? 0;
    const value = found.number(row, 'value');
    if (isBlank(input[row]?.value)) found.missing(row);
    return Number.isNaN(value) || !found.count(value, row, 'value') ? NaN : value;
  });
  return { columns: { values, n: empty, numerators: empty, deviations: empty }, warnings: found.warnings() };
}

/**
 * Reads `value` of each row as a time between events. Below zero is a gap. Zero, two events at once, is kept as Making Data
 * Count keeps it, but warned of: it says that time should be counted more finely.
 */
export function readTimes(input: readonly SeriesPoint[], rows: Int32Array): Reading {
  const found = findingsIn(input);
  const values = column(rows.length, (at) => {
    const row = rows[at] ?? 0;
    const value = found.number(row, 'value');
    if (isBlank(input[row]?.value)) found.missing(row);
    if (value < 0) found.note('negativeValue', 'value', row);
    if (value === 0) found.note('zeroTime', 'value', row);
    return value < 0 ? NaN : value;
  });
  return { columns: { values, n: empty, numerators: empty, deviations: empty }, warnings: found.warnings() };
}
