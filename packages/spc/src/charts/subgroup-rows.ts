import { gaps } from '../columns.ts';
import type { SeriesPoint } from '../options.ts';
import { isUsable, plain } from '../usable.ts';
import { Findings, isBlank } from './findings.ts';
import { meanOf } from './mean.ts';
import { empty, type Reading } from './method.ts';

/**
 * Reads the measurements of each row's `subgroup`, and plots their mean or their standard deviation. A subgroup with something
 * in it that is not a number is a gap. One of a single measurement has no standard deviation: a gap too, unless `keepSingle`
 * plots it as its own mean, without limits.
 */
export function readSubgroups(
  input: readonly SeriesPoint[],
  rows: readonly number[],
  plotted: 'mean' | 'deviation',
  keepSingle: boolean,
): Reading {
  const found = new Findings();
  const values = gaps(rows.length);
  const n = gaps(rows.length);
  const deviations = gaps(rows.length);
  rows.forEach((row, at) => {
    const measured = measurementsOf(input[row]?.subgroup, row, found);
    const mean = measured && meanOf(measured);
    if (measured === null || mean === null) return;
    n[at] = measured.length;
    if (measured.length === 1) found.note('singleMeasurement', 'subgroup', row);
    if (measured.length === 1 && !keepSingle) return;
    deviations[at] = deviationOf(measured, mean);
    values[at] = plotted === 'mean' ? mean : (deviations[at] ?? NaN);
  });
  return { columns: { values, n, numerators: empty, deviations }, warnings: found.warnings() };
}

// The measurements that are there; `null` where there are none, or where one of them is no number.
function measurementsOf(given: unknown, row: number, found: Findings): number[] | null {
  if (isBlank(given)) {
    found.missing(row);
    return null;
  }
  const measured: unknown[] = Array.isArray(given) ? given.filter((each) => !isBlank(each)) : [NaN];
  if (!measured.every(isUsable)) {
    found.note('invalidValue', 'subgroup', row);
    return null;
  }
  if (measured.length === 0) found.missing(row);
  return measured.length === 0 ? null : measured.map(plain);
}

function deviationOf(measured: readonly number[], mean: number): number {
  let squares = 0;
  for (const each of measured) squares += (each - mean) ** 2;
  return measured.length < 2 ? NaN : Math.sqrt(squares / (measured.length - 1));
}
