import type { SeriesPoint } from '../options.ts';

/** A day in 2026, from 1 January on. */
export function day(at: number): string {
  return new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
}

/** A row a day, with whatever it holds besides its date. */
export function daily(rows: readonly object[]): SeriesPoint[] {
  return rows.map((row, at) => ({ date: day(at), ...row }));
}

/** A row a day with a value each. */
export function valued(values: readonly unknown[]): SeriesPoint[] {
  return daily(values.map((value) => ({ value })));
}
