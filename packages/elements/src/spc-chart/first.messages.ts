import type { FailureReason } from '@always-kit/client';
import type { ReadingMessages } from '@always-kit/spc';
import type { Plural } from '../language/fill.ts';
import type { Mark } from './marks.ts';

/** The words that the chart needs at once. Words in `{braces}` are filled in. */
export interface FirstMessages {
  /** The language of these words, as a BCP 47 tag. */
  readonly language: string;
  /** Words for what the chart says, in place of the English of `@always-kit/spc`. */
  readonly readings: Partial<ReadingMessages>;

  /** The heading of a chart that has no title. */
  readonly title: string;
  readonly loading: string;
  readonly noMeasure: string;
  readonly noClient: string;
  readonly notRead: string;
  readonly failures: Readonly<Record<ChartFailure, string>>;
  readonly tryAgain: string;
  /** A later read failed, and the earlier numbers are still shown. */
  readonly stale: string;
  readonly tableNotRead: string;
  /** The page gave something that is no chart. */
  readonly dataNotRead: string;
  readonly empty: string;

  /** What each icon answers. */
  readonly variation: string;
  readonly assurance: string;

  readonly key: string;
  readonly marks: Readonly<Record<Mark, string>>;
  /** What a hollow mark is where it is not an unfinished period: a point left out on purpose. */
  readonly leftOut: string;
  /** The same where points lie in a pause. */
  readonly notCounted: string;
  /** Before there are enough points for limits. */
  readonly value: string;
  readonly mean: string;
  readonly median: string;
  readonly typical: string;
  readonly limits: string;
  readonly target: string;
  /** `{name}`, `{value}`; for the key where the drawing has no room for names. */
  readonly keyValue: string;
  /** `{from}`, `{to}` */
  readonly range: string;
  readonly upperLimit: string;
  readonly lowerLimit: string;
  readonly meanAndLimits: string;
  readonly baseline: string;
  readonly rebased: string;
  /** Over a time in which nothing was measured as usual. */
  readonly paused: string;
  /** Which way is better, above the upright axis. */
  readonly higherBetter: string;
  readonly lowerBetter: string;

  /** The drawing has more points than pixels. */
  readonly thinned: string;

  readonly explore: string;
  readonly exploreHelp: string;
  /** `{point}` of `{total}` */
  readonly place: string;
  /** Said at the first point of a stretch with limits of its own; `{reason}` where one is known. */
  readonly baselineStarts: string;
  readonly baselineOver: string;
  readonly rebasedHere: string;
  readonly rebasedBecause: string;
  readonly previous: string;
  readonly next: string;
  /** Said at the ends, where there is no way on. */
  readonly atFirst: string;
  readonly atLast: string;

  readonly signals: string;
  /** `{count}` signals, earlier than those shown */
  readonly earlierSignals: Plural;
  /** Said where there is one sign of change and no more. */
  readonly byChance: string;

  /** `{least}`, `{most}` */
  readonly answers: string;
  /** The same where each point has the same number of answers: `{count}` */
  readonly answersEach: Plural;
  readonly fewAnswers: string;
  /** `{count}` periods without a value */
  readonly gaps: Plural;
  readonly unfinished: string;
  /** `{count}` rows that could not be read */
  readonly unread: Plural;
  /** A table has a second column of numbers that the first is no part of. */
  readonly firstColumnOnly: string;
  /** `{moment}` */
  readonly takenAt: string;

  /** What happened: the annotations. */
  readonly happened: string;
  /** `{number}`, `{text}`; said at its point. */
  readonly annotation: string;
  readonly testOfChange: string;

  /** What opens and closes. */
  readonly moreWays: string;
  readonly numbers: string;
  readonly share: string;
  readonly about: string;
  /** Where something is loaded that a person asked for. */
  readonly loadingPart: string;
  /** `{part}` could not be loaded: what opens and closes, by its name, or one of `parts`. */
  readonly partNotLoaded: string;
  readonly parts: { readonly chart: string; readonly details: string };
  readonly readAgain: string;
}

/** Why there are no numbers, as a person needs to know it. */
export type ChartFailure = FailureReason | 'notFound' | 'signedOut' | 'notPermitted';

/** Plain English for a reading age of 9 to 11. */
export const firstEnglish: FirstMessages = {
  language: 'en-GB',
  readings: {},

  title: 'How it is going',
  loading: 'Getting the numbers…',
  noMeasure: 'There is nothing to show, because no measure has been chosen.',
  noClient: 'There is nothing to show, because this page does not say where the numbers are kept.',
  notRead: 'We could not get the numbers.',
  failures: {
    offline: 'Check your connection, then try again.',
    timeout: 'The answer took too long. Try again.',
    unavailable: 'The service is busy or not working. Wait a minute, then try again.',
    notFound: 'This measure was not found. Tell the people who look after this page.',
    signedOut: 'You may be signed out. Sign in again in another tab, then try again here.',
    notPermitted: 'You do not have permission to see this chart. Ask the people who look after this page.',
    refused: 'The service did not accept the request. Tell the people who look after this page.',
    conflict: 'Something changed at the same time. Try again.',
    invalid: 'The name of the measure is not right. Tell the people who look after this page.',
    unreadable:
      'We could not understand the answer. Try again later. If it goes on, tell the people who look after this page.',
  },
  tryAgain: 'Try again',
  stale: 'We could not check for new numbers. The chart shows the last ones we have.',
  tableNotRead: 'We could not draw a chart of this table. The numbers are below.',
  dataNotRead: 'We could not draw a chart of these numbers. Tell the people who look after this page.',
  empty: 'There is nothing to show yet. The first point comes with the first answers.',

  variation: 'Is it changing?',
  assurance: 'Will it meet the target?',

  key: 'What the marks mean',
  marks: {
    common: 'Usual ups and downs',
    improvement: 'Sign of improvement',
    concern: 'Sign of getting worse',
    neutral: 'Sign of change',
    unfinished: 'Not finished yet',
  },
  leftOut: 'Left out on purpose',
  notCounted: 'Shown but not counted',
  value: 'Value',
  mean: 'Mean',
  median: 'Middle value',
  typical: 'Typical value',
  limits: 'Limits',
  target: 'Target',
  keyValue: '{name} {value}',
  range: '{from} to {to}',
  upperLimit: 'Upper limit',
  lowerLimit: 'Lower limit',
  meanAndLimits: 'Mean and limits',
  baseline: 'Baseline',
  rebased: 'Limits set again',
  paused: 'Paused',
  higherBetter: 'Higher is better',
  lowerBetter: 'Lower is better',

  thinned: 'The drawing is simplified. The slider and the numbers have every point.',

  explore: 'Look at each point',
  exploreHelp: 'Use the slider, the arrow keys or the buttons, or select a point on the chart.',
  place: 'Point {point} of {total}.',
  baselineStarts: 'The baseline starts here.',
  baselineOver: 'First point after the baseline.',
  rebasedHere: 'The limits are set again here.',
  rebasedBecause: 'The limits are set again here: {reason}.',
  previous: 'Previous point',
  next: 'Next point',
  atFirst: 'This is the first point.',
  atLast: 'This is the last point. There are no more.',

  signals: 'Signs of change',
  earlierSignals: {
    one: 'There was {count} earlier sign of change. To go to it, open “More ways to look” and press “Previous sign of change”.',
    other:
      'There were {count} earlier signs of change. To go to them, open “More ways to look” and press “Previous sign of change”.',
  },
  byChance: 'One sign of change can come by chance.',

  answers: 'Each point rests on {least} to {most} answers.',
  answersEach: { one: 'Each point rests on {count} answer.', other: 'Each point rests on {count} answers.' },
  fewAnswers: 'Where there are few answers, each one can move a point a long way.',
  gaps: {
    one: 'There is nothing to show for {count} date, so the line has a gap there.',
    other: 'There is nothing to show for {count} dates, so the line has gaps there.',
  },
  unfinished: 'The last point is not finished yet. It can still change as more answers come in.',
  unread: {
    one: '{count} row could not be read, so it is not on the chart.',
    other: '{count} rows could not be read, so they are not on the chart.',
  },
  firstColumnOnly: 'Only the first column of numbers is on the chart.',
  takenAt: 'Numbers as at {moment}',

  happened: 'What happened',
  annotation: 'Note {number}: {text}',
  testOfChange: 'A change we tried',

  moreWays: 'More ways to look',
  numbers: 'Show the numbers',
  share: 'Save or share',
  about: 'What is this chart?',
  loadingPart: 'One moment…',
  partNotLoaded: 'We could not load this: {part}. Check your connection, then load the page again.',
  parts: { chart: 'the chart', details: 'signs of change and notes' },
  readAgain: 'The numbers are here.',
};
