import { analyse } from '../analyse.ts';
import type { Analysis, Rule } from '../analysis.ts';
import type { AnalysisOptions, SeriesPoint } from '../options.ts';

/** The `at`th month from January 2024. */
export function month(at: number): string {
  return new Date(Date.UTC(2024, at, 1)).toISOString().slice(0, 10);
}

/** A row a month with a value each. */
export function monthly(values: readonly (number | null)[]): SeriesPoint[] {
  return values.map((value, at) => ({ date: month(at), value }));
}

/** Fourteen points that swing about 500: mean 500, limits 234 and 766, two sigma 322⅔ and 677⅓ (with 2.66). */
export const swing: readonly number[] = Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 450 : 550));

/** Analyses values that follow the swing, against its limits. */
export function after(values: readonly (number | null)[], options: AnalysisOptions = {}): Analysis {
  return analyse(monthly([...swing, ...values]), { direction: 'increase', baseline: { points: 14 }, ...options });
}

/** What a rule flags after the swing: `+`, `-`, `*` for both, or `.` for each point. */
export function flags({ points }: Analysis, rule: Rule): string {
  return points
    .slice(14)
    .map(({ signals }) => {
      const sides = signals.filter((signal) => signal.rule === rule).map(({ side }) => (side === 'high' ? '+' : '-'));
      return sides.length > 1 ? '*' : (sides[0] ?? '.');
    })
    .join('');
}
