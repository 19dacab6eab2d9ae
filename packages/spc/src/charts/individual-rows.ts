import { gaps } from '../columns.ts';
import type { SeriesPoint } from '../options.ts';
import { Findings, isBlank } from './findings.ts';
import { empty, type Reading } from './method.ts';

/**
 * Reads `value`, or else `numerator` / `denominator`, of each row. A denominator of zero or below is a gap, whatever `value`
 * says.
 */
export function readIndividuals(input: readonly SeriesPoint[], rows: readonly number[]): Reading {
  const found = new Findings();
  const values: number[] = [];
  let n: number[] | null = null;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const point = input[row];
    const denominator = found.number(point?.denominator, 'denominator', row);
    if (denominator > 0) (n ??= gaps(rows.length))[at] = denominator;
    values.push(valueOf(point, denominator, row, found));
  }
  return { columns: { values, n: n ?? empty, numerators: empty, deviations: empty }, warnings: found.warnings() };
}

function valueOf(point: SeriesPoint | undefined, denominator: number, row: number, found: Findings): number {
  const numerator = found.number(point?.numerator, 'numerator', row);
  const given = found.number(point?.value, 'value', row);
  const ratio = point?.value === undefined;
  const blank = ratio ? isBlank(point?.numerator) || isBlank(point?.denominator) : isBlank(point.value);
  if (blank) {
    found.missing(row);
    return NaN;
  }
  if (denominator === 0) found.note('zeroDenominator', 'denominator', row);
  if (denominator < 0) found.note('negativeValue', 'denominator', row);
  if (denominator <= 0) return NaN;
  return ratio ? numerator / denominator : given;
}
