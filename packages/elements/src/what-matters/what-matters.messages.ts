import type { FormMessages } from '../response/form.messages.ts';

/** Every word that `<always-what-matters>` says by itself. */
export type WhatMattersMessages = FormMessages;

/** British English, for a reading age of 9 to 11. */
export const whatMattersMessages: WhatMattersMessages = {
  language: 'en-GB',

  intro: [
    { text: 'Your answers help us make care better for everyone. We do not ask for your name.' },
    { text: 'What you say will not affect the care you get.' },
  ],
  minutes: { one: 'It takes about {count} minute.', other: 'It takes about {count} minutes.' },
  skip: { text: 'You can skip any question.' },
  safety: [
    { text: 'We do not check this straight away. If you need urgent medical help, call 999.' },
    { text: 'For other urgent help, use 111 online or call 111.' },
    { text: 'Please do not include names, addresses or phone numbers.' },
    { text: 'This is not a way to complain, and we cannot reply to you here.' },
  ],
  start: 'Start',

  loading: 'Loading the questions',
  notLoaded: 'The questions could not be shown',
  notLoadedHelp: {
    offline: [{ text: 'Check that you are connected to the internet, then try again.' }],
    broken: [{ text: 'This is our mistake, not yours. Try again later, or tell a member of staff.' }],
  },
  tryAgain: 'Try again',

  progress: 'Question {number} of {total}',
  back: 'Back',
  continue: 'Continue',
  optional: '(optional)',
  or: 'or',
  charactersLeft: { one: 'You have {count} character left', other: 'You have {count} characters left' },
  charactersOver: { one: 'You have {count} character too many', other: 'You have {count} characters too many' },
  day: 'Day',
  month: 'Month',
  year: 'Year',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: '{day} {month} {year}',
  dateHint: 'For example, 15 3 2026',
  atMostHint: { one: 'Select 1 option', other: 'Select up to {count} options' },
  severalHint: 'Select all that apply',

  check: 'Check your answers',
  change: 'Change',
  notAnswered: 'Not answered',
  send: 'Send your answers',
  sending: 'Sending',

  problem: 'There is a problem',
  errorPrefix: 'Error:',
  nothingAnswered: 'Answer at least 1 question before you send',
  wrong: {
    choose: 'Select an answer',
    write: 'Write an answer',
    enterNumber: 'Enter a number',
    enterDate: 'Enter a date',
    alone: 'Select your answers, or the last option by itself',
    tooMany: { one: 'Select only 1 option', other: 'Select no more than {count} options' },
    tooLong: {
      one: 'Your answer must be {count} character or fewer',
      other: 'Your answer must be {count} characters or fewer',
    },
    notANumber: 'Enter a number, like 7',
    tooSmall: 'The number must be {limit} or more',
    tooLarge: 'The number must be {limit} or less',
    notWhole: 'Enter a whole number, like 7',
    tooPrecise: {
      one: 'Enter a number with no more than {count} decimal place',
      other: 'Enter a number with no more than {count} decimal places',
    },
    notADate: 'Enter a real date, like 15 3 2026',
    tooEarly: 'The date must be {limit} or later',
    tooLate: 'The date must be {limit} or earlier',
    inTheFuture: 'The date must be today or in the past',
  },

  notSent: 'Your answers have not been sent yet',
  notSentHelp: {
    waiting: [
      { text: 'We could not connect. Your answers are not lost: they are kept on this page.' },
      { text: 'Keep this page open. We will send them when the connection is back, or you can try again now.' },
    ],
    refused: [
      { text: 'This form could not take your answers. This is our mistake, not yours.' },
      { text: 'Your answers are kept on this page. Try again later, or tell a member of staff.' },
    ],
    clock: [
      { text: 'The date or time on your device looks wrong. Your answers are kept on this page.' },
      { text: 'Set the date and time of your device, then try again.' },
    ],
  },

  help: [{ text: 'If you need help with these questions, ask a member of staff.' }],

  thanks: 'Thank you',
  received: 'We have your answers.',
  nextTitle: 'What happens next',
  next: [
    { text: 'Your answers are put together with what other people said. They show us if care is getting better.' },
  ],
};
