import type { FailureReason } from '@always-kit/client';
import type { ReadingMessages } from '@always-kit/spc';
import type { Plural } from '../language/fill.ts';
import type { Mark } from './marks.ts';

/** Every word that `<always-spc-chart>` says by itself. Words in `{braces}` are filled in. */
export interface SpcChartMessages {
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
  readonly empty: string;

  /** What each icon answers. */
  readonly variation: string;
  readonly assurance: string;

  readonly key: string;
  readonly marks: Readonly<Record<Mark, string>>;
  /** Before there are enough points for limits. */
  readonly value: string;
  readonly mean: string;
  readonly median: string;
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

  readonly explore: string;
  readonly exploreHelp: string;
  /** `{point}` of `{total}` */
  readonly place: string;
  readonly previous: string;
  readonly next: string;

  readonly signals: string;
  /** `{count}` signals, earlier than those shown */
  readonly earlierSignals: Plural;
  /** Said wherever there is a sign of change. */
  readonly byChance: string;

  /** `{least}`, `{most}` */
  readonly answers: string;
  /** The same where each point has the same number of answers: `{count}` */
  readonly answersEach: Plural;
  readonly fewAnswers: string;
  /** `{count}` periods without a value */
  readonly gaps: Plural;
  readonly unfinished: string;
  /** `{count}` rows of a table that could not be read */
  readonly unread: Plural;
  /** `{moment}` */
  readonly takenAt: string;

  readonly numbers: string;
  /** `{title}` */
  readonly numbersOf: string;
  readonly columns: {
    readonly date: string;
    readonly week: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly percent: string;
    readonly value: string;
    readonly mean: string;
    readonly limits: string;
    readonly target: string;
    readonly meaning: string;
  };
  readonly noValue: string;

  readonly about: string;
  /** Paragraphs. */
  readonly aboutText: readonly string[];

  /** Said once, when `{count}` points came in while the page was open: `{point}` is the sentence about the last. */
  readonly newPoints: Plural;
  readonly changedPoint: string;
  /** `{signal}` */
  readonly newSignal: string;
  readonly readAgain: string;
}

/** Why there are no numbers, as a person needs to know it. */
export type ChartFailure = FailureReason | 'notFound' | 'signedOut' | 'notPermitted';

/** The default words: plain English for a reading age of 9 to 11. */
export const spcChartMessages: SpcChartMessages = {
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
  value: 'Value',
  mean: 'Mean',
  median: 'Middle value',
  limits: 'Limits',
  target: 'Target',
  keyValue: '{name} {value}',
  range: '{from} to {to}',
  upperLimit: 'Upper limit',
  lowerLimit: 'Lower limit',
  meanAndLimits: 'Mean and limits',
  baseline: 'Baseline',
  rebased: 'Limits set again',

  explore: 'Look at each point',
  exploreHelp: 'Use the slider, the arrow keys or the buttons, or select a point on the chart.',
  place: 'Point {point} of {total}.',
  previous: 'Previous point',
  next: 'Next point',

  signals: 'Signs of change',
  earlierSignals: {
    one: 'There was {count} earlier sign of change. You can find it in the numbers.',
    other: 'There were {count} earlier signs of change. You can find them in the numbers.',
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
    one: '{count} row of the table could not be read, so it is not on the chart.',
    other: '{count} rows of the table could not be read, so they are not on the chart.',
  },
  takenAt: 'Numbers as at {moment}',

  numbers: 'Show the numbers',
  numbersOf: 'The numbers: {title}',
  columns: {
    date: 'Date',
    week: 'Week of',
    numerator: 'How many',
    denominator: 'Out of',
    percent: 'Percentage',
    value: 'Value',
    mean: 'Mean',
    limits: 'Limits',
    target: 'Target',
    meaning: 'What it means',
  },
  noValue: 'No answers',

  about: 'What is this chart?',
  aboutText: [
    'Things go up and down all the time, even when nothing has changed. This chart helps you tell a real change from the usual ups and downs.',
    'The line shows what happened. The mean is the average. The limits show how far up and down you can expect the points to go if nothing changes.',
    'A point is a sign of change when it is outside the limits, when 7 points in a row are on one side of the mean, when 7 points in a row go up or down, or when 2 out of 3 points are close to the same limit.',
    'Look at what was happening when a sign of change came, and keep measuring.',
    'It is called an SPC chart (statistical process control). It follows the rules of Making Data Count by NHS England. A limit of a percentage is never drawn below 0% or above 100%.',
  ],

  newPoints: {
    one: 'A new point has come in. {point}',
    other: '{count} new points have come in. The last is: {point}',
  },
  changedPoint: 'The last point has changed. {point}',
  newSignal: 'There is a new sign of change. {signal}',
  readAgain: 'The numbers are here.',
};
