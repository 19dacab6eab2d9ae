import { analyse } from '../../analyse.ts';
import type { Analysis } from '../../analysis.ts';
import type { AnalysisOptions } from '../../options.ts';

/** The first day of a month of 2025, and the Monday of a week. */
export const month = (at: number): string => new Date(Date.UTC(2025, at, 1)).toISOString().slice(0, 10);
export const week = (at: number): string => new Date(Date.UTC(2025, 0, 6 + 7 * at)).toISOString().slice(0, 10);

/** Values of which more is better, one a month. */
export const of = (
  values: readonly (number | null)[],
  options: AnalysisOptions = {},
  date: (at: number) => string = month,
): Analysis =>
  analyse(
    values.map((value, at) => ({ date: date(at), value })),
    { direction: 'increase', ...options },
  );

/** Fifteen shares about 0.8 with limits from 0.5435 to 1.0565, to be the baseline of what follows. */
export const steady: readonly number[] = Array.from({ length: 15 }, (_, at) =>
  at === 14 ? 0.8 : at % 2 === 0 ? 0.75 : 0.85,
);
export const baseline = { points: 15 };
