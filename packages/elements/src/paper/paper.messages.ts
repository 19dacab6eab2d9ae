import type { Reading } from '@always-kit/contract';
import type { Idea } from '../response/form.messages.ts';

/** How the sheet is set: plain, in large print, or in easy read with pictures. */
export type PaperLook = 'plain' | 'large-print' | 'easy-read';

/** Every word of the sheet itself; the questions bring their own. `{names}` are filled in. */
export interface PaperMessages {
  /** The language that these words are in, as a BCP 47 tag. */
  readonly language: string;

  /** How to answer, and what to know first: a line each, in easy read with its picture. */
  readonly before: readonly (string | Idea)[];
  /** Said only where no question has to be answered. */
  readonly skip: string;
  readonly online: string;
  /** Names the picture that a phone's camera reads. */
  readonly code: string;
  readonly handIn: string;
  /** Printed small at the foot, for whoever types the answers in. */
  readonly foot: string;

  readonly question: string;
  readonly tickOne: string;
  readonly tickSeveral: string;
  readonly or: string;
  readonly decline: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** Stands before a question that is asked only after certain answers. */
  readonly only: string;
  readonly onlyAnd: string;
  readonly onlyOr: string;
  readonly onlyIf: {
    readonly answered: string;
    readonly 'not-answered': string;
    readonly 'one-of': string;
    readonly 'none-of': string;
    readonly 'at-least': string;
    readonly 'at-most': string;
  };
}

/** The words around the sheet, for the person who prints it. */
export interface PaperControlsMessages {
  readonly language: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly notLoadedHelp: string;
  readonly tryAgain: string;
  readonly look: string;
  readonly looks: Readonly<Record<PaperLook, string>>;
  readonly print: string;
}

export const paperControlsMessages: PaperControlsMessages = {
  language: 'en-GB',
  loading: 'Getting the questions',
  notLoaded: 'We could not get the questions',
  notLoadedHelp: 'Check that this device is connected. Then press “Try again”.',
  tryAgain: 'Try again',
  look: 'What sheet do you need?',
  looks: { plain: 'Plain', 'large-print': 'Large print', 'easy-read': 'Easy read with pictures' },
  print: 'Print the sheet',
};

export const paperMessages: Readonly<Record<Reading, PaperMessages>> = {
  plain: {
    language: 'en-GB',
    before: [
      'Please use a pen. Put a tick in the box beside your answer.',
      'Do not write your name, or anybody else’s name.',
      'We do not read these sheets straight away. If you need help now, ask a member of staff, or call 111. In an emergency call 999.',
    ],
    skip: 'You can miss out any question.',
    online: 'You can also answer on a phone or computer. Point the camera at this square, or go to:',
    code: 'Square code that leads to {address}',
    handIn: 'Have you finished? {where}',
    foot: 'Sheet {id}, version {version}. Place: {service}.',
    question: 'Question {number}',
    tickOne: 'Tick one box',
    tickSeveral: 'Tick all that are true for you',
    or: 'or',
    decline: 'Prefer not to say',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    only: 'Only answer this if {conditions}.',
    onlyAnd: ' and ',
    onlyOr: ' or ',
    onlyIf: {
      answered: 'you answered question {number}',
      'not-answered': 'you did not answer question {number}',
      'one-of': 'you ticked {answers} in question {number}',
      'none-of': 'you did not tick {answers} in question {number}',
      'at-least': 'you wrote {value} or more in question {number}',
      'at-most': 'you wrote {value} or less in question {number}',
    },
  },
  easy: {
    language: 'en-GB',
    before: [
      { text: 'Please use a pen.', picture: 'pen' },
      { text: 'Tick the box by your answer.', picture: 'tick-box' },
      { text: 'Do not write your name.', picture: 'name' },
      { text: 'We do not read this straight away.', picture: 'clock' },
      { text: 'Do you need help now? Ask staff or call 111.', picture: 'phone' },
      { text: 'In an emergency call 999.', picture: 'emergency' },
    ],
    skip: 'You can miss out any question.',
    online: 'You can answer on a phone too. Point the camera at the square.',
    code: 'Square code that leads to {address}',
    handIn: 'Have you finished? {where}',
    foot: 'Sheet {id}, version {version}. Place: {service}.',
    question: 'Question {number}',
    tickOne: 'Tick 1 box.',
    tickSeveral: 'You can tick more than 1 box.',
    or: 'or',
    decline: 'I do not want to say',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    only: 'Only answer this if {conditions}.',
    onlyAnd: ' and ',
    onlyOr: ' or ',
    onlyIf: {
      answered: 'you answered question {number}',
      'not-answered': 'you left out question {number}',
      'one-of': 'you ticked {answers} in question {number}',
      'none-of': 'you did not tick {answers} in question {number}',
      'at-least': 'you wrote {value} or more in question {number}',
      'at-most': 'you wrote {value} or less in question {number}',
    },
  },
};
