import type { Reading } from '@always-kit/contract';
import type { LaterMessages } from '../response/form.messages.ts';
import { laterWords as plain } from '../what-matters/later.messages.ts';

/** Easy read: short sentences, one idea each, the same word for the same thing; to be checked with people before it is relied on. */
const easy: LaterMessages = {
  day: 'Day',
  month: 'Month',
  year: 'Year',
  months: plain.months,
  date: '{day} {month} {year}',
  dateHint: 'You can write 15 3 2026',
  charactersLeft: { one: 'You can write {count} more letter', other: 'You can write {count} more letters' },
  charactersOver: { one: 'It is {count} letter too long', other: 'It is {count} letters too long' },
  change: 'Change',
  notAnswered: 'No answer',

  problem: 'There is a problem',
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
  onItsWay: {
    'saved-on-device': [
      { text: 'Your answers are safe here.', picture: 'tick' },
      { text: 'We will send them later.', picture: 'again' },
    ],
    'memory-only': [
      { text: 'Your answers are safe on this page.', picture: 'tick' },
      { text: 'Do not close this page.', picture: 'page' },
    ],
  },
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
  nextTitle: 'What happens now',
  next: [
    { text: 'We put all answers together.', picture: 'people' },
    { text: 'They show us if care gets better.', picture: 'star' },
  ],

  explain: 'What do these words mean?',
  moreQuestions: 'There are more questions now',
  helped: 'Someone helps me to answer',
  quote: {
    question: 'Can we use your words?',
    hint: 'We will not say who wrote them.',
    yes: 'Yes',
    no: 'No',
  },
  anotherWay: {
    title: 'I need this in another way',
    hint: 'You can pick more than 1',
    needs: {
      'easy-read': 'Easy read',
      'large-print': 'Big words',
      braille: 'Braille',
      audio: 'Listen to it',
      bsl: 'British Sign Language',
      'other-language': 'Another language',
      'help-from-person': 'Help from a person',
      'phone-or-face-to-face': 'Talk to a person',
      'more-time': 'More time',
      paper: 'On paper',
    },
    picked: [
      { text: 'We send this with your answers.', picture: 'send' },
      { text: 'Do you need it now? Ask staff.', picture: 'help' },
    ],
  },
  interview: {
    intro: [
      { text: 'Ask the person if they want to talk.', picture: 'speech' },
      { text: 'They can stop at any time.', picture: 'stop' },
      { text: 'Read out each question.', picture: 'book' },
      { text: 'Write down what they say.', picture: 'pencil' },
    ],
    next: 'Ask the next person',
    asked: { one: 'You have asked {count} person.', other: 'You have asked {count} people.' },
    waiting: {
      one: 'We still need to send {count} form. Do not close this page.',
      other: 'We still need to send {count} forms. Do not close this page.',
    },
  },
  story: {
    title: 'Tell us your story',
    hint: 'Use your own words. You can write about these things:',
  },
  aboutYou: {
    title: 'About you',
    why: [
      { text: 'These questions are about you.', picture: 'people' },
      { text: 'They help us be fair to everyone.', picture: 'fair' },
      { text: 'You can say no.', picture: 'skip' },
      { text: 'We will not know who you are.', picture: 'name' },
    ],
    begin: 'Yes, ask me',
    noThanks: 'No thanks',
    send: 'Send',
    received: 'Thank you. We have your answers about you.',
    notSent: 'We do not have your answers about you yet',
    notSentHelp: [
      { text: 'We have your other answers.', picture: 'tick' },
      { text: 'Do not close this page.', picture: 'page' },
      { text: 'Try again.', picture: 'again' },
    ],
  },
  stayInTouch: {
    title: 'Hear from us',
    why: [
      { text: 'We can tell you what got better.', picture: 'star' },
      { text: 'We need your email or your phone number.', picture: 'phone' },
      { text: 'We do not keep it with your answers.', picture: 'privacy' },
      { text: 'You can say no.', picture: 'skip' },
    ],
    begin: 'Yes, write to me',
    noThanks: 'No thanks',
    send: 'Send',
    name: 'Your name. You can miss this out.',
    reach: 'Write your email or your phone number.',
    email: 'Your email',
    phone: 'Your phone number',
    reasons: 'What can we talk to you about?',
    reason: {
      'hear-what-changed': 'What got better',
      'take-part': 'Helping to make care better',
      'talk-about-answers': 'What I said',
    },
    wrong: {
      reach: 'Write your email or your phone number',
      email: 'Write an email, like name@example.org',
      phone: 'Write a phone number, like 01632 960 001',
      reasons: 'Pick 1 answer',
    },
    received: 'Thank you. We can talk to you now.',
    notSent: 'We do not have it yet',
    notSentHelp: [
      { text: 'We have your answers.', picture: 'tick' },
      { text: 'Do not close this page.', picture: 'page' },
      { text: 'Try again.', picture: 'again' },
    ],
  },
};

export const laterWords: Readonly<Record<Reading, LaterMessages>> = { plain, easy };
