import type { Plural } from '../language/fill.ts';
import { askingEnglish, type AskingMessages } from './asking.messages.ts';
import { sightEnglish, type SightMessages } from './sight.messages.ts';

/** The words that the chart needs once all of it is here. Words in `{braces}` are filled in. */
export interface FirstMessages extends SightMessages, AskingMessages {
  readonly baseline: string;
  readonly rebased: string;
  /** Over a time in which nothing was measured as usual. */
  readonly paused: string;

  /** `{part}` could not be loaded: what opens and closes, by its name. */
  readonly partNotLoaded: string;

  readonly noMeasure: string;
  readonly noClient: string;
  readonly tableNotRead: string;
  /** The page gave something that is no chart. */
  readonly dataNotRead: string;
  readonly empty: string;
  /** The drawing has more points than pixels. */
  readonly thinned: string;
  /** `{point}` of `{total}` */
  readonly place: string;
  /** Said at the first point of a stretch with limits of its own; `{reason}` where one is known. */
  readonly baselineStarts: string;
  readonly baselineOver: string;
  readonly rebasedHere: string;
  readonly rebasedBecause: string;
  /** Said at the ends, where there is no way on. */
  readonly atFirst: string;
  readonly atLast: string;
  readonly signals: string;
  /** `{count}` signals, earlier than those shown */
  readonly earlierSignals: Plural;
  /** Said where there is one sign of change and no more. */
  readonly byChance: string;
  /** `{part}`, `{whole}`: lists of answers, each as `quoted` has it. */
  readonly countedAnswers: string;
  /** `{answer}` */
  readonly quoted: string;
  /** Answers by their codes; of others the code is said. */
  readonly answerNames: Readonly<Record<string, string>>;
  /** `{value}`: the foot of the upright axis. */
  readonly axisFrom: string;

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
}

/** Plain English for a reading age of 9 to 11. */
export const firstEnglish: FirstMessages = {
  ...sightEnglish,
  ...askingEnglish,

  baseline: 'Baseline',
  rebased: 'Limits set again',
  paused: 'Paused',

  partNotLoaded: 'We could not load this: {part}. Check your connection, then load the page again.',

  noMeasure: 'No measure has been chosen. So there is nothing to show.',
  noClient: 'This page does not say where the numbers are kept. So there is nothing to show.',
  tableNotRead: 'We could not draw a chart of this table. Here are the numbers.',
  dataNotRead: 'We could not draw a chart of these numbers. Tell the people who look after this page.',
  empty: 'There is nothing to show yet. The first point comes with the first answers.',
  thinned: 'The drawing is simplified. The slider and the numbers have every point.',
  place: 'Point {point} of {total}.',
  baselineStarts: 'The baseline starts here.',
  baselineOver: 'First point after the baseline.',
  rebasedHere: 'The limits are set again here.',
  rebasedBecause: 'The limits are set again here: {reason}.',
  atFirst: 'This is the first point.',
  atLast: 'This is the last point. There are no more.',
  signals: 'Signs of change',
  earlierSignals: {
    one: 'There was {count} earlier sign of change. To go to it, open “More ways to look” and press “Previous sign of change”.',
    other:
      'There were {count} earlier signs of change. To go to them, open “More ways to look” and press “Previous sign of change”.',
  },
  byChance: 'One sign of change can come by chance.',
  countedAnswers: 'Each point is the share of people who said {part}. It counts all who said {whole}.',
  quoted: '“{answer}”',
  answerNames: {
    always: 'Always',
    mostly: 'Most of the time',
    sometimes: 'Sometimes',
    never: 'Never',
    na: 'Does not apply to me',
    yes: 'Yes',
    no: 'No',
    unsure: "I'm not sure",
  },
  axisFrom: 'The scale of the chart starts at {value}, not at 0.',

  answers: 'Each point rests on {least} to {most} answers.',
  answersEach: { one: 'Each point rests on {count} answer.', other: 'Each point rests on {count} answers.' },
  fewAnswers: 'Where there are few answers, each one can move a point a long way.',
  gaps: {
    one: 'There is nothing to show for {count} date, so the line has a gap there.',
    other: 'There is nothing to show for {count} dates, so the line has gaps there.',
  },
  unfinished: 'The last point is not finished yet. It can still change as more answers come in.',
  unread: {
    one: '{count} row could not be read. The chart leaves it out.',
    other: '{count} rows could not be read. The chart leaves them out.',
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
};
