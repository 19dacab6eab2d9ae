import type { Analysis } from '../analysis.ts';
import type { Warning } from '../warnings.ts';
import type { Language } from './reader.ts';

const mostDates = 3;

/** A warning in words. Many dates are shortened to the first three. */
export function warningSentence(analysis: Analysis, warning: Warning, { text, format }: Language): string {
  const dates = datesOf(analysis, warning).map((date) => format.date(date, analysis.grain, text.week));
  const shown = dates.slice(0, mostDates).join(', ') + (dates.length > mostDates ? ' …' : '');
  // Each message takes the facts of its own code; the compiler cannot follow that through the look-up.
  const say = text.warnings[warning.code] as (facts: object) => string;
  return say({ ...warning, dates: shown });
}

function datesOf(analysis: Analysis, warning: Warning): readonly string[] {
  if ('dates' in warning) return warning.dates;
  if (warning.code === 'rebaseUnmatched') return [warning.startsAt ?? warning.date];
  if (!('rows' in warning)) return [];
  const rows = new Set(warning.rows);
  return analysis.points.filter(({ row }) => rows.has(row)).map(({ date }) => date);
}
