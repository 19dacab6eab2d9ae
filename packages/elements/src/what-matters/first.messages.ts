import type { FirstMessages } from '../response/form.messages.ts';

/** British English, for a reading age of 9 to 11: what is needed for asking. */
export const firstWords: FirstMessages = {
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
    { text: 'This is not a way to complain. We cannot reply to you here.' },
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
  atMostHint: { one: 'Select 1 option', other: 'Select up to {count} options' },
  severalHint: 'Select all that apply',

  check: 'Check your answers',
  send: 'Send your answers',
  sending: 'Sending',
  errorPrefix: 'Error:',

  notSent: 'Your answers have not been sent yet',

  help: [{ text: 'If you need help with these questions, ask a member of staff.' }],

  thanks: 'Thank you',
  received: 'We have your answers.',

  declined: 'Prefer not to say',
  clear: 'Clear my answer',
  cleared: 'Your answer is cleared',
  finish: 'Finish now',
};
