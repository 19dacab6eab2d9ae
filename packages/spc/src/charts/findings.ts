import { isUsable, largest, plain } from '../usable.ts';
import { warn, type RowCode, type RowField, type Warning } from '../warnings.ts';

interface Noted {
  readonly code: RowCode;
  readonly field: RowField;
  readonly rows: number[];
}

/** Gathers what is wrong with rows: one warning for each code and field, with all its rows. */
export class Findings {
  readonly #noted: Noted[] = [];
  readonly #gaps: number[] = [];

  /** The number that a field holds; `NaN` where there is none, and noted where there is something else. */
  number(given: unknown, field: Exclude<RowField, 'subgroup'>, row: number): number {
    // Rows come from tables and JSON of the page around us: the type is a promise nobody has checked.
    if (given === undefined || given === null) return NaN;
    if (isUsable(given) && !(field === 'denominator' && Math.abs(given) < 1 / largest && given !== 0))
      return plain(given);
    this.note('invalidValue', field, row);
    return NaN;
  }

  note(code: RowCode, field: RowField, row: number): void {
    const known = this.#noted.find((noted) => noted.code === code && noted.field === field);
    if (known) known.rows.push(row);
    else this.#noted.push({ code, field, rows: [row] });
  }

  /** Whether a number is whole; noted where it is not. */
  whole(number: number, field: RowField, row: number): boolean {
    if (Number.isInteger(number)) return true;
    this.note('fractionalCount', field, row);
    return false;
  }

  /** Whether a number is a count, whole and not below zero; noted where it is not. */
  count(number: number, field: RowField, row: number): boolean {
    if (number >= 0) return this.whole(number, field, row);
    this.note('negativeValue', field, row);
    return false;
  }

  missing(row: number): void {
    this.#gaps.push(row);
  }

  warnings(): Warning[] {
    const warnings = this.#noted.map(({ code, field, rows }) => warn(code, { field, rows }));
    if (this.#gaps.length > 0) warnings.push(warn('missingValue', { rows: this.#gaps }));
    return warnings;
  }
}

/** Whether nothing was given. */
export function isBlank(given: unknown): boolean {
  return given === undefined || given === null;
}
