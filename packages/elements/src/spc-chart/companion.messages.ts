import type { Plural } from '../language/fill.ts';
import { aboutEnglish, type AboutMessages } from './about.messages.ts';
import type { Landmark } from './walk.ts';

/** The words of what is loaded after the chart itself. Words in `{braces}` are filled in. */
export interface CompanionMessages {
  /** Buttons of “More ways to look”. */
  readonly nextOf: Readonly<Record<Landmark, string>>;
  readonly previousOf: Readonly<Record<Landmark, string>>;
  /** Said where there is none further on, or before. */
  readonly noneAfter: Readonly<Record<Landmark, string>>;
  readonly noneBefore: Readonly<Record<Landmark, string>>;
  readonly sayLines: string;
  readonly noLines: string;
  readonly saySummary: string;
  readonly listen: string;
  readonly stopListening: string;
  readonly listenHelp: string;
  readonly noSound: string;
  readonly keysTitle: string;
  /** Keys that work while the slider has the focus; those between `|` are shown as keys. */
  readonly keys: readonly string[];

  /** `{title}` */
  readonly numbersOf: string;
  readonly columns: {
    readonly date: string;
    readonly week: string;
    readonly numerator: string;
    readonly denominator: string;
    /** How many measurements, in a chart of subgroups. */
    readonly n: string;
    readonly percent: string;
    readonly value: string;
    readonly likely: string;
    readonly mean: string;
    readonly median: string;
    readonly typical: string;
    readonly limits: string;
    readonly target: string;
    readonly meaning: string;
  };
  /** Where the numbers are people's answers, and where they are not. */
  readonly noValue: string;
  readonly noNumber: string;
  readonly sortHelp: string;
  /** `{shown}` of `{total}` */
  readonly rowsShown: string;
  /** `{count}` */
  readonly moreRows: Plural;

  /** “What is this chart?” */
  readonly aboutWords: AboutMessages;

  /** Said once, when `{count}` points came in while the page was open: `{point}` is the sentence about the last. */
  readonly newPoints: Plural;
  readonly changedPoint: string;
  /** `{signal}` */
  readonly newSignal: string;
}

/** Plain English for a reading age of 9 to 11. */
export const companionEnglish: CompanionMessages = {
  nextOf: { signal: 'Next sign of change', phase: 'Next stretch', note: 'Next note' },
  previousOf: { signal: 'Previous sign of change', phase: 'Previous stretch', note: 'Previous note' },
  noneAfter: {
    signal: 'There are no more signs of change after this point.',
    phase: 'There are no more stretches after this one.',
    note: 'There are no more notes after this point.',
  },
  noneBefore: {
    signal: 'There are no signs of change before this point.',
    phase: 'There are no stretches before this one.',
    note: 'There are no notes before this point.',
  },
  sayLines: 'Mean, limits and target',
  noLines: 'There are no limits to tell yet.',
  saySummary: 'Hear the summary',
  listen: 'Listen to the chart',
  stopListening: 'Stop listening',
  listenHelp:
    'A higher sound is a higher value. First you hear the limits with the mean between them. A quiet sound stays on the mean. A tick marks a sign of change: high for better, low for worse.',
  noSound: 'This browser cannot play the sound.',
  keysTitle: 'Keys for the slider',
  keys: [
    '|Left| and |Right| go one point back or on.',
    '|Page Down| and |Page Up| go further back or on. |Home| and |End| go to the first and last point.',
    '|S| goes to the next sign of change, |P| to the next stretch, |A| to the next note. With |Shift| they go back.',
    '|L| says the mean, limits and target. |M| says the summary. |Escape| stops the sound, and closes this.',
  ],

  numbersOf: 'The numbers: {title}',
  columns: {
    date: 'Date',
    week: 'Week of',
    numerator: 'How many',
    denominator: 'Out of',
    n: 'Measured',
    percent: 'Percentage',
    value: 'Value',
    likely: 'Likely between',
    mean: 'Mean',
    median: 'Middle value',
    typical: 'Typical value',
    limits: 'Limits',
    target: 'Target',
    meaning: 'What it means',
  },
  noValue: 'No answers',
  noNumber: 'No value',
  sortHelp: 'Press a heading with a line under it to put the rows in its order.',
  rowsShown: 'Showing {shown} of {total} rows.',
  moreRows: { one: 'Show {count} more', other: 'Show {count} more' },

  aboutWords: aboutEnglish,

  newPoints: {
    one: 'A new point has come in. {point}',
    other: '{count} new points have come in. The last is: {point}',
  },
  changedPoint: 'The last point has changed. {point}',
  newSignal: 'There is a new sign of change. {signal}',
};
