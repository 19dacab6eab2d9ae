import { column } from '../columns.ts';
import type { SeriesPoint } from '../options.ts';
import { findingsIn, isBlank, type Findings } from './findings.ts';
import { empty, type Reading } from './method.ts';

/**
 * Reads `value`, or else `numerator` / `denominator`, of each row. A denominator of zero or below is a gap, whatever `value`
 * says.
 */
export function readIndividuals(input: readonly SeriesPoint[], rows: Int32Array): Reading {
  const found = findingsIn(input);
  const n = new Float64Array(rows.length);
  const values = column(rows.length, (at) => {
    const row = rows[at] ?? 0;
    const denominator = found.number(row, 'denominator');
    n[at] = denominator > 0 ? denominator : NaN;
    return valueOf(input, row, denominator, found);
  });
  return { columns: { values, n, numerators: empty, deviations: empty }, warnings: found.warnings() };
}

function valueOf(input: readonly SeriesPoint[], row: number, denominator: number, found: Findings): number {
  const point = input[row];
  const numerator = found.number(row, 'numerator');
  const given = found.number(row, 'value');
  const ratio = point?.value === undefined;
  const blank = ratio ? isBlank(point?.numerator) || isBlank(point?.denominator) : isBlank(point?.value);
  if (blank) {
    found.missing(row);
    return NaN;
  }
  if (denominator === 0) found.note('zeroDenominator', 'denominator', row);
  if (denominator < 0) found.note('negativeValue', 'denominator', row);
  if (denominator <= 0) return NaN;
  return ratio ? numerator / denominator : given;
}
