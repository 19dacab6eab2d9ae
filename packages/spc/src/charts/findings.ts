import type { SeriesPoint } from '../options.ts';
import { warn, type RowCode, type RowField, type Warning } from '../warnings.ts';

/** Beyond this, sums and squares of numbers are no longer numbers; nothing that is counted or measured in care comes near. */
const largest = 1e100;

/** Gathers what is wrong with rows: one warning for each code and field, with all its rows. */
export interface Findings {
  /** The number in a field; `NaN` where there is none, and noted where there is something else. */
  number(row: number, field: Exclude<RowField, 'subgroup'>): number;
  note(code: RowCode, field: RowField, row: number): void;
  /** Whether a number is whole; noted where it is not. */
  whole(number: number, row: number, field: RowField): boolean;
  /** Whether a number is a count, whole and not below zero; noted where it is not. */
  count(number: number, row: number, field: RowField): boolean;
  missing(row: number): void;
  warnings(): Warning[];
}

/** Starts with nothing found in `input`. */
export function findingsIn(input: readonly SeriesPoint[]): Findings {
  const noted = new Map<string, { code: RowCode; field: RowField; rows: number[] }>();
  const gaps: number[] = [];
  const note = (code: RowCode, field: RowField, row: number): void => {
    const key = `${code} ${field}`;
    const known = noted.get(key);
    if (known) known.rows.push(row);
    else noted.set(key, { code, field, rows: [row] });
  };
  const whole: Findings['whole'] = (number, row, field) => {
    if (Number.isInteger(number)) return true;
    note('fractionalCount', field, row);
    return false;
  };
  return {
    note,
    whole,
    count: (number, row, field) => {
      if (number >= 0) return whole(number, row, field);
      note('negativeValue', field, row);
      return false;
    },
    number: (row, field) => {
      // Rows come from tables and JSON of the page around us: the type is a promise nobody has checked.
      const given: unknown = input[row]?.[field];
      if (given === undefined || given === null) return NaN;
      if (isUsable(given) && !(field === 'denominator' && Math.abs(given) < 1 / largest && given !== 0)) return given;
      note('invalidValue', field, row);
      return NaN;
    },
    missing: (row) => gaps.push(row),
    warnings: () => [
      ...Array.from(noted.values(), ({ code, field, rows }) => warn(code, { field, rows })),
      ...(gaps.length > 0 ? [warn('missingValue', { rows: gaps })] : []),
    ],
  };
}

/** Whether nothing was given. */
export function isBlank(given: unknown): boolean {
  return given === undefined || given === null;
}

/** Whether something is a number that can be calculated with. */
export function isUsable(given: unknown): given is number {
  return typeof given === 'number' && Math.abs(given) <= largest;
}
