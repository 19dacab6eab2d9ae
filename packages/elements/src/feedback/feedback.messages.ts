import type { Reading } from '@always-kit/contract';
import type { FormMessages } from '../response/form.messages.ts';
import { whatMattersMessages } from '../what-matters/what-matters.messages.ts';

/** Every word that `<always-feedback>` says by itself. */
export interface FeedbackMessages extends FormMessages {
  /** On the button that changes to the other reading. */
  readonly otherReading: string;
}

/** British English, for a reading age of 9 to 11. */
const plain: FeedbackMessages = {
  ...whatMattersMessages,
  otherReading: 'Change to easy read',
};

/** Easy read: short sentences, one idea each, the same word for the same thing; to be checked with people before it is relied on. */
const easy: FeedbackMessages = {
  language: 'en-GB',
  otherReading: 'Turn off easy read',

  intro: [
    { text: 'Tell us about your care.', picture: 'speech' },
    { text: 'We do not ask for your name.', picture: 'lock' },
    { text: 'You can say what you think.', picture: 'heart' },
    { text: 'We will care for you just the same.', picture: 'hospital' },
  ],
  minutes: { one: 'It takes about {count} minute.', other: 'It takes about {count} minutes.' },
  skip: { text: 'You can miss out a question.', picture: 'tick' },
  safety: [
    { text: 'We do not read this right away.', picture: 'clock' },
    { text: 'Is it an emergency? Call 999.', picture: 'phone' },
    { text: 'Do you need help soon? Call 111.', picture: 'phone' },
    { text: 'Please do not write names or phone numbers.', picture: 'lock' },
    { text: 'Do you want to complain? Talk to staff.', picture: 'people' },
  ],
  start: 'Start',

  loading: 'Please wait',
  notLoaded: 'We cannot show the questions',
  notLoadedHelp: {
    offline: [
      { text: 'You may not be online.', picture: 'offline' },
      { text: 'Try again.', picture: 'again' },
    ],
    broken: [
      { text: 'This is our mistake.', picture: 'mistake' },
      { text: 'Please tell staff.', picture: 'staff' },
    ],
  },
  tryAgain: 'Try again',

  progress: 'Question {number} of {total}',
  back: 'Go back',
  continue: 'Next question',
  optional: 'You can miss this out.',
  or: 'or',
  charactersLeft: { one: 'You can write {count} more letter', other: 'You can write {count} more letters' },
  charactersOver: { one: 'It is {count} letter too long', other: 'It is {count} letters too long' },
  day: 'Day',
  month: 'Month',
  year: 'Year',
  months: plain.months,
  date: '{day} {month} {year}',
  dateHint: 'You can write 15 3 2026',
  atMostHint: { one: 'Pick 1', other: 'Pick up to {count}' },
  severalHint: 'You can pick more than 1',

  check: 'Look at your answers',
  change: 'Change',
  notAnswered: 'No answer',
  send: 'Send my answers',
  sending: 'Sending',

  problem: 'There is a problem',
  errorPrefix: 'Problem:',
  nothingAnswered: 'Answer 1 question first',
  wrong: {
    choose: 'Pick an answer',
    write: 'Write an answer',
    enterNumber: 'Write a number',
    enterDate: 'Write a date',
    alone: 'Pick the last answer by itself',
    tooMany: { one: 'Pick only 1', other: 'Pick {count} or fewer' },
    tooLong: { one: 'Use {count} letter or fewer', other: 'Use {count} letters or fewer' },
    notANumber: 'Write a number like 7',
    tooSmall: 'Write {limit} or more',
    tooLarge: 'Write {limit} or less',
    notWhole: 'Write a whole number like 7',
    tooPrecise: { one: 'Use {count} number after the dot', other: 'Use {count} numbers after the dot' },
    notADate: 'Write a real date, like 15 3 2026',
    tooEarly: 'Pick {limit} or a later day',
    tooLate: 'Pick {limit} or an earlier day',
    inTheFuture: 'Pick today or a day before today',
  },

  notSent: 'We do not have your answers yet',
  notSentHelp: {
    waiting: [
      { text: 'You may not be online.', picture: 'offline' },
      { text: 'Your answers are safe on this page.', picture: 'tick' },
      { text: 'Do not close this page.', picture: 'page' },
      { text: 'Try again.', picture: 'again' },
    ],
    refused: [
      { text: 'This is our mistake.', picture: 'mistake' },
      { text: 'Your answers are safe on this page.', picture: 'tick' },
      { text: 'Please tell staff.', picture: 'staff' },
    ],
    clock: [
      { text: 'Your phone or computer has the wrong date.', picture: 'calendar' },
      { text: 'Your answers are safe on this page.', picture: 'tick' },
      { text: 'Please tell staff.', picture: 'staff' },
    ],
  },

  help: [{ text: 'Do you need help? Ask staff.', picture: 'help' }],

  thanks: 'Thank you',
  received: 'We have your answers.',
  nextTitle: 'What happens now',
  next: [
    { text: 'We put all answers together.', picture: 'people' },
    { text: 'They show us if care gets better.', picture: 'star' },
  ],
};

export const feedbackMessages: Readonly<Record<Reading, FeedbackMessages>> = { plain, easy };
