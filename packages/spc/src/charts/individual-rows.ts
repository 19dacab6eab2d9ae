import { gaps } from '../columns.ts';
import { noRow } from '../no-row.ts';
import type { SeriesPoint } from '../options.ts';
import type { Settings } from '../settings.ts';
import { isUsable, plain } from '../usable.ts';
import { aboutShares } from './about-shares.ts';
import { exceeds, fitsDenominator, fitsNumerator, type Counting } from './counting.ts';
import { Findings, isBlank } from './findings.ts';
import { empty, type Reading } from './method.ts';

/**
 * Reads `value`, or else `numerator` / `denominator`, of each row. A denominator of zero or below is a gap, whatever `value`
 * says; and so is a ratio of what cannot be counted, where it is said what is.
 */
export function readIndividuals(
  input: readonly SeriesPoint[],
  rows: readonly number[],
  { counting }: Pick<Settings, 'counting'>,
): Reading {
  const found = new Findings();
  const values = gaps(rows.length);
  let n: number[] | null = null;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const point = input[row] ?? noRow;
    const simple = point.value;
    // Most rows are a number and nothing else.
    if (point.denominator === undefined && point.numerator === undefined && isUsable(simple)) {
      values[at] = plain(simple);
      continue;
    }
    const denominator = found.number(point.denominator, 'denominator', row);
    if (denominator > 0) (n ??= gaps(rows.length))[at] = denominator;
    values[at] = valueOf(point, denominator, row, counting, found);
  }
  const doubts =
    counting === null && n !== null ? aboutShares(rows, values, (row) => input[row]?.value === undefined) : [];
  return {
    columns: { values, n: n ?? empty, numerators: empty, deviations: empty },
    warnings: [...found.warnings(), ...doubts],
  };
}

function valueOf(
  point: SeriesPoint,
  denominator: number,
  row: number,
  counting: Counting | null,
  found: Findings,
): number {
  const numerator = found.number(point.numerator, 'numerator', row);
  const given = found.number(point.value, 'value', row);
  const ratio = point.value === undefined;
  const blank = ratio ? isBlank(point.numerator) || isBlank(point.denominator) : isBlank(point.value);
  if (blank) {
    found.missing(row);
    return NaN;
  }
  const what = ratio ? (counting ?? 'amount') : 'amount';
  const isCounted = fitsDenominator(denominator, row, what, found);
  if (denominator <= 0) return NaN;
  if (!ratio) return given;
  if (!fitsNumerator(numerator, row, what, found) || !isCounted) return NaN;
  return exceeds(numerator, denominator, row, what, found) ? NaN : numerator / denominator;
}
