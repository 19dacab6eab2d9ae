import { gaps } from '../columns.ts';
import { noRow } from '../no-row.ts';
import type { SeriesPoint } from '../options.ts';
import { largest, plain } from '../usable.ts';
import { exceeds, fitsDenominator, fitsNumerator, type Counting } from './counting.ts';
import { Findings, isBlank } from './findings.ts';
import { empty, type Reading } from './method.ts';

/**
 * Reads `numerator` and `denominator` of each row and plots their ratio. A row whose numbers cannot be what the chart counts is
 * a gap: a count that is a fraction or below zero, more cases than there were people. Which of its numbers is wrong cannot be
 * known, and one row should not take the whole chart away.
 */
export function readRatios(input: readonly SeriesPoint[], rows: readonly number[], counting: Counting): Reading {
  const found = new Findings();
  const values = gaps(rows.length);
  const n = gaps(rows.length);
  const numerators = gaps(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const point = input[row] ?? noRow;
    // Most rows are two counts that can be, whatever is counted.
    if (isSound(point)) {
      n[at] = point.denominator;
      numerators[at] = plain(point.numerator);
      values[at] = plain(point.numerator) / point.denominator;
      continue;
    }
    const denominator = found.number(point.denominator, 'denominator', row);
    const numerator = found.number(point.numerator, 'numerator', row);
    if (isBlank(point.numerator) || isBlank(point.denominator)) found.missing(row);
    const ratioable = fitsDenominator(denominator, row, counting, found);
    if (ratioable) n[at] = denominator;
    if (!fitsNumerator(numerator, row, counting, found) || !ratioable) continue;
    if (exceeds(numerator, denominator, row, counting, found)) continue;
    numerators[at] = numerator;
    values[at] = numerator / denominator;
  }
  return { columns: { values, n, numerators, deviations: empty }, warnings: found.warnings() };
}

/** Whether both numbers are whole, and no more are counted than there were. */
function isSound(row: SeriesPoint): row is SeriesPoint & { readonly numerator: number; readonly denominator: number } {
  const { numerator, denominator } = row as { readonly numerator: number; readonly denominator: number };
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator)) return false;
  return numerator >= 0 && numerator <= denominator && denominator > 0 && denominator <= largest;
}
