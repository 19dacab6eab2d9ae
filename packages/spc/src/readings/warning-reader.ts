import type { Analysis, Meaning } from '../analysis.ts';
import type { Warning } from '../warnings.ts';
import type { CoreReader } from './core-reader.ts';
import { englishWarnings } from './english-warnings.ts';
import type { WarningMessages } from './warning-messages.ts';

const mostDates = 3;

/**
 * Says what a reader of the chart, or those who look after it, should know before trusting it.
 *
 * @param reader Whose numbers and dates to use.
 * @param words In place of the English ones.
 * @returns A function that says one warning of an analysis. Many dates are shortened to the first three.
 */
export function createWarningReader(
  { language: { format } }: Pick<CoreReader, 'language'>,
  words: WarningMessages = englishWarnings,
): (analysis: Analysis, warning: Warning) => string {
  return (analysis, warning) => {
    const dates = datesOf(analysis, warning).map((date) => format.date(date, analysis.grain));
    const shortened = dates.slice(0, mostDates).join(', ') + (dates.length > mostDates ? ' …' : '');
    // Each message takes the facts of its own code; the compiler cannot follow that through the look-up.
    const say = words[warning.code] as (facts: object) => string;
    return say({ ...warning, dates: shortened, shown: shownAs(analysis, warning) });
  };
}

function datesOf({ points }: Analysis, warning: Warning): readonly string[] {
  if ('dates' in warning) return warning.dates;
  if (warning.code === 'rebaseUnmatched') return [warning.startsAt ?? warning.date];
  if (!('rows' in warning)) return [];
  const rows = new Set(warning.rows);
  return points.filter(({ row }) => rows.has(row)).map(({ date }) => date);
}

/** What points with a conflict are shown as, where that is the same for all of them and nothing else is shown beside it. */
function shownAs({ points, alsoVariation }: Analysis, warning: Warning): Meaning | null {
  if (warning.code !== 'conflict' || alsoVariation !== null) return null;
  const causes = new Set(warning.points.map((place) => points[place]?.cause));
  const [cause] = causes;
  return causes.size === 1 && cause && cause !== 'common' ? cause : null;
}

export { englishWarnings };
export type { WarningFacts, WarningMessages } from './warning-messages.ts';
