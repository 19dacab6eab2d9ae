import { column } from '../columns.ts';
import type { SeriesPoint } from '../options.ts';
import { findingsIn, isBlank, type Findings } from './findings.ts';
import { empty, type Reading } from './method.ts';

/** What is counted: `cases`, one each of so many; `events`, in any amount of time or space; or an `amount` of any size. */
export type Counting = 'cases' | 'events' | 'amount';

/**
 * Reads `numerator` and `denominator` of each row and plots their ratio. A row whose numbers cannot be what the chart counts is
 * a gap: a count that is a fraction or below zero, more cases than there were people. Which of its numbers is wrong cannot be
 * known, and one row should not take the whole chart away.
 */
export function readRatios(input: readonly SeriesPoint[], rows: Int32Array, counting: Counting): Reading {
  const found = findingsIn(input);
  const n = new Float64Array(rows.length).fill(NaN);
  const numerators = new Float64Array(rows.length).fill(NaN);
  const values = column(rows.length, (at) => {
    const row = rows[at] ?? 0;
    const denominator = found.number(row, 'denominator');
    const numerator = found.number(row, 'numerator');
    if (isBlank(input[row]?.numerator) || isBlank(input[row]?.denominator)) found.missing(row);
    const ratioable = fitsDenominator(denominator, row, counting, found);
    if (ratioable) n[at] = denominator;
    if (!fitsNumerator(numerator, row, counting, found) || !ratioable) return NaN;
    if (counting === 'cases' && numerator > denominator) {
      found.note('numeratorAboveDenominator', 'numerator', row);
      return NaN;
    }
    numerators[at] = numerator;
    return numerator / denominator;
  });
  return { columns: { values, n, numerators, deviations: empty }, warnings: found.warnings() };
}

function fitsDenominator(denominator: number, row: number, counting: Counting, found: Findings): boolean {
  if (denominator === 0) found.note('zeroDenominator', 'denominator', row);
  if (denominator < 0) found.note('negativeValue', 'denominator', row);
  if (!(denominator > 0)) return false;
  return counting !== 'cases' || found.whole(denominator, row, 'denominator');
}

function fitsNumerator(numerator: number, row: number, counting: Counting, found: Findings): boolean {
  if (Number.isNaN(numerator)) return false;
  return counting === 'amount' || found.count(numerator, row, 'numerator');
}
