import type { Reading } from '@always-kit/contract';
import type { FirstMessages } from '../response/form.messages.ts';
import { firstWords as whatMatters } from '../what-matters/first.messages.ts';

/** The words of `<always-feedback>` that are needed for asking. */
export interface FirstFeedbackMessages extends FirstMessages {
  /** On the button that changes to the other reading. */
  readonly otherReading: string;
}

/** British English, for a reading age of 9 to 11. */
const plain: FirstFeedbackMessages = {
  ...whatMatters,
  otherReading: 'Change to easy read',
};

/** Easy read: short sentences, one idea each, the same word for the same thing; to be checked with people before it is relied on. */
const easy: FirstFeedbackMessages = {
  language: 'en-GB',
  otherReading: 'Turn off easy read',

  intro: [
    { text: 'You help us make care better.', picture: 'star' },
    { text: 'We do not ask for your name.', picture: 'name' },
    { text: 'You can say what you think.', picture: 'speech' },
    { text: 'We will care for you just the same.', picture: 'kindness' },
  ],
  minutes: { one: 'It takes about {count} minute.', other: 'It takes about {count} minutes.' },
  skip: { text: 'You can miss out a question.', picture: 'skip' },
  safety: [
    { text: 'We do not read this right away.', picture: 'clock' },
    { text: 'Is it an emergency? Call 999.', picture: 'emergency' },
    { text: 'Do you need help soon? Call 111.', picture: 'phone' },
    { text: 'Please do not write names or phone numbers.', picture: 'name' },
    { text: 'Do you want to complain? Talk to staff.', picture: 'staff' },
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
  atMostHint: { one: 'Pick 1', other: 'Pick up to {count}' },
  severalHint: 'You can pick more than 1',

  check: 'Look at your answers',
  send: 'Send my answers',
  sending: 'Sending',
  errorPrefix: 'Problem:',

  notSent: 'We do not have your answers yet',

  help: [{ text: 'Do you need help? Ask staff.', picture: 'help' }],

  thanks: 'Thank you',
  received: 'We have your answers.',

  declined: 'I do not want to say',
  clear: 'Take my answer away',
  cleared: 'Your answer is gone',
  finish: 'Stop here',
};

export const firstWords: Readonly<Record<Reading, FirstFeedbackMessages>> = { plain, easy };
