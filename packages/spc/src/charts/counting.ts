import type { AnalysisOptions } from '../options.ts';
import type { Findings } from './findings.ts';

/** What is counted: `cases`, one each of so many; `events`, in any amount of time or space; or an `amount` of any size. */
export type Counting = NonNullable<AnalysisOptions['counting']>;

/** Whether something can be counted out of this; noted where it cannot. */
export function fitsDenominator(denominator: number, row: number, counting: Counting, found: Findings): boolean {
  if (denominator === 0) found.note('zeroDenominator', 'denominator', row);
  if (denominator < 0) found.note('negativeValue', 'denominator', row);
  if (!(denominator > 0)) return false;
  return counting !== 'cases' || found.whole(denominator, 'denominator', row);
}

/** Whether this can have been counted; noted where it cannot. */
export function fitsNumerator(numerator: number, row: number, counting: Counting, found: Findings): boolean {
  if (Number.isNaN(numerator)) return false;
  return counting === 'amount' || found.count(numerator, 'numerator', row);
}

/** Whether there are more cases than they can be out of; noted where there are. */
export function exceeds(
  numerator: number,
  denominator: number,
  row: number,
  counting: Counting,
  found: Findings,
): boolean {
  if (counting !== 'cases' || numerator <= denominator) return false;
  found.note('numeratorAboveDenominator', 'numerator', row);
  return true;
}
