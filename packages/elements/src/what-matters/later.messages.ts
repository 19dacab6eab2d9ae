import type { LaterMessages } from '../response/form.messages.ts';

/** British English, for a reading age of 9 to 11: what comes with the rest of the form. */
export const laterWords: LaterMessages = {
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
  change: 'Change',
  notAnswered: 'Not answered',

  problem: 'There is a problem',
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
  onItsWay: {
    'saved-on-device': [
      { text: 'Your answers are kept on this device.' },
      { text: 'They will be sent when the connection is back. You do not have to do anything.' },
    ],
    'memory-only': [
      { text: 'We could not connect yet. Your answers are kept on this page.' },
      { text: 'Keep this page open. They will be sent when the connection is back.' },
    ],
  },
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
  nextTitle: 'What happens next',
  next: [
    { text: 'Your answers are put together with what other people said. They show us if care is getting better.' },
  ],

  explain: 'What do these words mean?',
  moreQuestions: 'There are more questions after this one',
  helped: 'Someone is helping me to answer',
  quote: {
    question: 'May we use your words?',
    hint: 'We may share what you wrote, so that others can learn from it. We never say who wrote it.',
    yes: 'Yes, you may share my words',
    no: 'No, keep my words private',
  },
  anotherWay: {
    title: 'I need this in another way',
    hint: 'Select all that you need',
    needs: {
      'easy-read': 'Easy read',
      'large-print': 'Large print',
      braille: 'Braille',
      audio: 'To listen to it',
      bsl: 'British Sign Language',
      'other-language': 'Another language',
      'help-from-person': 'Help from a person',
      'phone-or-face-to-face': 'To talk on the phone or face to face',
      'more-time': 'More time',
      paper: 'On paper',
    },
    picked: [{ text: 'We send this with your answers. If you need it now, tell a member of staff.' }],
  },
  interview: {
    intro: [
      { text: 'Ask the person if they want to talk to you. They can stop at any time.' },
      { text: 'Read out each question. Write down what they say, in their own words.' },
    ],
    next: 'Ask the next person',
    asked: { one: 'You have asked {count} person.', other: 'You have asked {count} people.' },
    waiting: {
      one: '{count} person’s answers are still to be sent. Keep this page open.',
      other: 'The answers of {count} people are still to be sent. Keep this page open.',
    },
  },
  story: {
    title: 'Tell your story',
    hint: 'Use your own words. You could write about these things:',
  },
  aboutYou: {
    title: 'Questions about you',
    why: [
      { text: 'These questions are different. They are about you, and not about your care.' },
      { text: 'They help us see if care is fair for everyone. You do not have to answer them.' },
      { text: 'Your answers do not say who you are. They will not change your care.' },
    ],
    begin: 'Answer questions about you',
    noThanks: 'No thanks',
    send: 'Send',
    received: 'Thank you. We have what you told us about you.',
    notSent: 'What you told us about you has not been sent yet',
    notSentHelp: [
      { text: 'We already have your other answers. They are safe.' },
      { text: 'Keep this page open. We will try again, or you can try again now.' },
    ],
  },
  stayInTouch: {
    title: 'Stay in touch',
    why: [
      { text: 'We can tell you what changed because of what people said.' },
      { text: 'We keep your details apart from your answers. We cannot put the two together.' },
      { text: 'You do not have to do this.' },
    ],
    begin: 'Give your details',
    noThanks: 'No thanks',
    send: 'Send my details',
    name: 'Your name (optional)',
    reach: 'Give an email address, a phone number, or both.',
    email: 'Email address',
    phone: 'Phone number',
    reasons: 'What may we contact you about?',
    reason: {
      'hear-what-changed': 'To hear what has changed',
      'take-part': 'To take part in making care better',
      'talk-about-answers': 'To talk about what I said',
    },
    wrong: {
      reach: 'Enter an email address or a phone number',
      email: 'Enter an email address, like name@example.org',
      phone: 'Enter a phone number, like 01632 960 001',
      reasons: 'Select what we may contact you about',
    },
    received: 'Thank you. We have your details.',
    notSent: 'Your details have not been sent yet',
    notSentHelp: [
      { text: 'We already have your answers. They are safe.' },
      { text: 'Keep this page open. We will try again, or you can try again now.' },
    ],
  },
};
