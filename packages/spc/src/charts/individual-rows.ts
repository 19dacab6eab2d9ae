import { gaps } from '../columns.ts';
import type { SeriesPoint } from '../options.ts';
import type { Settings } from '../settings.ts';
import { isUsable, plain } from '../usable.ts';
import { warn, type Warning } from '../warnings.ts';
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
  const values: number[] = [];
  let n: number[] | null = null;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const point = input[row];
    const simple = point?.value;
    // Most rows are a number and nothing else.
    if (point?.denominator === undefined && point?.numerator === undefined && isUsable(simple)) {
      values.push(plain(simple));
      continue;
    }
    const denominator = found.number(point?.denominator, 'denominator', row);
    if (denominator > 0) (n ??= gaps(rows.length))[at] = denominator;
    values.push(valueOf(point, denominator, row, counting, found));
  }
  const doubts = counting === null && n !== null ? aboutShares(input, rows, values) : [];
  return {
    columns: { values, n: n ?? empty, numerators: empty, deviations: empty },
    warnings: found.warnings().concat(doubts),
  };
}

function valueOf(
  point: SeriesPoint | undefined,
  denominator: number,
  row: number,
  counting: Counting | null,
  found: Findings,
): number {
  const numerator = found.number(point?.numerator, 'numerator', row);
  const given = found.number(point?.value, 'value', row);
  const ratio = point?.value === undefined;
  const blank = ratio ? isBlank(point?.numerator) || isBlank(point?.denominator) : isBlank(point.value);
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

/** More than one row in ten that is no share, and none of them may be meant to be: our own judgement. */
const mostStrange = 0.1;

// Ratios that are no shares, where nearly all the others are. A chart of ratios about 1 says nothing of them.
function aboutShares(input: readonly SeriesPoint[], rows: readonly number[], values: readonly number[]): Warning[] {
  const strange: number[] = [];
  let ratios = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const value = values[at] ?? NaN;
    if (Number.isNaN(value) || input[row]?.value !== undefined) continue;
    ratios++;
    if (value < 0 || value > 1) strange.push(row);
  }
  const areShares = strange.length < ratios && strange.length <= Math.max(1, ratios * mostStrange);
  return areShares && strange.length > 0 ? [warn('notAShare', { rows: strange })] : [];
}
