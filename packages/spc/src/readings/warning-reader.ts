import type { Analysis, Meaning } from '../analysis.ts';
import { instantOf } from '../dates.ts';
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
    const dated = (date: string): string => format.date(date, analysis.grain);
    const dates = 'rows' in warning ? rowsOf(analysis, warning, dated, words) : datesOf(warning).map(dated);
    const shortened = dates.slice(0, mostDates).join(', ') + (dates.length > mostDates ? ' …' : '');
    // Each message takes the facts of its own code; the compiler cannot follow that through the look-up.
    const say = words[warning.code] as (facts: object) => string;
    const limits = analysis.chart !== 'run';
    return say({ ...warning, dates: shortened, limits, shown: shownAs(analysis, warning) });
  };
}

function datesOf(warning: Warning): readonly string[] {
  if ('dates' in warning) return warning.dates;
  return warning.code === 'rebaseUnmatched' ? [warning.startsAt ?? warning.date] : [];
}

/** Rows by their dates, or by their number where the date is none. */
function rowsOf(
  { points }: Analysis,
  warning: Extract<Warning, { rows: readonly number[] }>,
  dated: (date: string) => string,
  words: WarningMessages,
): readonly string[] {
  const texts = warning.code === 'invalidDate' ? warning.texts : [];
  const rows = new Map(warning.rows.map((row, at) => [row, texts[at]]));
  return points
    .filter(({ row }) => rows.has(row))
    .map(({ row, date }) =>
      Number.isNaN(instantOf(date)) ? words.row({ row: row + 1, text: rows.get(row) ?? date }) : dated(date),
    );
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
