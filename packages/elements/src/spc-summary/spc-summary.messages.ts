import { moreIconWords, smallPlotEnglish } from '../board/board-english.ts';
import type { BoardMessages } from '../board/board-words.ts';
import { boardStateEnglish, type BoardStateMessages } from '../board/failed.ts';
import type { MoreIconWords } from '../board/icons-of.ts';
import { latestEnglish, type LatestMessages } from '../board/latest.ts';
import type { SmallPlotMessages } from '../board/small-plot.ts';
import type { Plural } from '../language/fill.ts';

/** What the rows can be put in order by. */
export type SummaryOrder = 'given' | 'title' | 'value' | 'variation' | 'assurance';

/** Every word that `<always-spc-summary>` says by itself. Words in `{braces}` are filled in. */
export interface SpcSummaryMessages
  extends BoardMessages, MoreIconWords, BoardStateMessages, LatestMessages, SmallPlotMessages {
  /** The name of the table where the page gives no heading. */
  readonly title: string;
  readonly columns: Readonly<
    Record<'measure' | 'latest' | 'variation' | 'target' | 'assurance' | 'chart' | 'says', string>
  >;
  readonly noTargetValue: string;
  /** In place of the numbers of one measure. */
  readonly rowNotRead: string;
  readonly sortBy: string;
  readonly orders: Readonly<Record<SummaryOrder, string>>;
  readonly showOnly: string;
  /** For signs of a rise and of a fall together, where neither way is better. */
  readonly change: string;
  readonly showAll: string;
  /** `{count}` rows are shown of `{total}` */
  readonly showing: Plural;
  readonly noneFit: string;
}

/** The default words: plain English for a reading age of 9 to 11. */
export const spcSummaryMessages: SpcSummaryMessages = {
  readings: {},
  ...moreIconWords,
  ...smallPlotEnglish,
  ...boardStateEnglish,
  ...latestEnglish,
  title: 'All measures',
  columns: {
    measure: 'Measure',
    latest: 'Latest value',
    variation: 'Is it changing?',
    target: 'Target',
    assurance: 'Will it meet the target?',
    chart: 'Over time',
    says: 'What it says',
  },
  noTargetValue: 'None',
  rowNotRead: 'We could not get these numbers.',
  sortBy: 'Sort by',
  orders: {
    given: 'The order given',
    title: 'Name',
    value: 'Latest value, lowest first',
    variation: 'Change, getting worse first',
    assurance: 'Target, not expected to meet it first',
  },
  showOnly: 'Show only',
  change: 'Signs of change',
  showAll: 'Show all measures',
  showing: { one: 'Showing {count} measure of {total}.', other: 'Showing {count} measures of {total}.' },
  noneFit: 'No measure fits what you chose.',
};
