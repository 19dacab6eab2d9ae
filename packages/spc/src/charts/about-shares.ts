import { warn, type Warning } from '../warnings.ts';

/** More than one row in ten that is no share, and none of them may be meant to be: our own judgement. */
const mostStrange = 0.1;

/** Warns of ratios that are no shares, where nearly all the others are. A chart of ratios about 1 says nothing of them. */
export function aboutShares(
  rows: readonly number[],
  values: readonly number[],
  isRatio: (row: number) => boolean,
): Warning[] {
  const strange: number[] = [];
  let ratios = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const value = values[at] ?? NaN;
    if (Number.isNaN(value) || !isRatio(row)) continue;
    ratios++;
    if (value < 0 || value > 1) strange.push(row);
  }
  const areShares = strange.length < ratios && strange.length <= Math.max(1, ratios * mostStrange);
  return areShares && strange.length > 0 ? [warn('notAShare', { rows: strange })] : [];
}
