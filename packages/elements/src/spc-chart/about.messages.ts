import type { CentreKind } from '@always-kit/spc';

/** The words of “What is this chart?”. Words in `{braces}` are filled in. */
export interface AboutMessages {
  readonly why: string;
  /** What the line through the middle is. */
  readonly centre: Readonly<Record<CentreKind, string>>;
  readonly limits: string;
  /** While there are too few points for limits. */
  readonly limitsLater: string;
  /** Before the list of what this chart counts as a sign of change. */
  readonly signs: string;
  readonly outside: string;
  /** `{n}` points */
  readonly shift: Readonly<Record<CentreKind, string>>;
  /** `{n}` points */
  readonly trend: string;
  readonly twoOfThree: string;
  readonly longRun: string;
  readonly crossings: string;
  readonly noSigns: string;
  readonly then: string;
  readonly name: string;
  /** Where the chart goes by them. */
  readonly makingDataCount: string;
  readonly share: string;
}

/** Plain English for a reading age of 9 to 11. */
export const aboutEnglish: AboutMessages = {
  why: 'Things go up and down all the time, even when nothing has changed. This chart helps you tell a real change from the usual ups and downs.',
  centre: {
    mean: 'The mean is the average.',
    median: 'Half of the points are higher than the middle value, and half are lower.',
    typical: 'About half of the points should lie higher than the typical value. The other half should lie lower.',
  },
  limits: 'The limits show how far up and down you can expect the points to go if nothing changes.',
  limitsLater: 'The chart has its limits once there are enough points.',
  signs: 'On this chart, each of these is a sign of change:',
  outside: 'a point outside the limits',
  shift: {
    mean: '{n} points in a row on one side of the mean',
    median: '{n} points in a row on one side of the middle value',
    typical: '{n} points in a row on one side of the typical value',
  },
  trend: '{n} points in a row that go up, or go down',
  twoOfThree: '2 out of 3 points in a row close to the same limit',
  longRun: 'more points in a row on one side of the middle value than chance would bring',
  crossings: 'a line that crosses the middle value too seldom or too often for chance',
  noSigns: 'This chart does not look for signs of change.',
  then: 'Look at what was happening when a sign of change came, and keep measuring.',
  name: 'It is called an SPC chart (statistical process control).',
  makingDataCount: 'It follows the rules of Making Data Count by NHS England.',
  share: 'We draw no limit lower than 0% or higher than 100%.',
};
