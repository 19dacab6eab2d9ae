import type { Reading } from '@always-kit/contract';
import type { Plural } from '../language/fill.ts';

/** Every word that is said about answers that are kept on the device. */
export interface SavingMessages {
  /** The language that these words are in, as a BCP 47 tag. */
  readonly language: string;
  /** Where they are kept, and for how many days. */
  readonly kept: Plural;
  /** What to do where other people use the device too. */
  readonly shared: string;
  readonly deleteAll: string;
  readonly sure: string;
  readonly yesDelete: string;
  readonly noKeep: string;
  readonly deleted: string;
  /** Nothing can be kept here. */
  readonly cannotKeep: string;
  /** On return. */
  readonly found: string;
  readonly foundHelp: readonly string[];
  readonly goOn: string;
  readonly startAgain: string;
  /** Said after going on, where the questions are not as they were. */
  readonly questionsChanged: string;
}

const plain: SavingMessages = {
  language: 'en-GB',
  kept: {
    one: 'Your answers are kept on this phone or computer until you send them, or for {count} day.',
    other: 'Your answers are kept on this phone or computer until you send them, or for {count} days.',
  },
  shared: 'Do other people use it too? Delete what you wrote before you leave.',
  deleteAll: 'Delete what I wrote',
  sure: 'Delete everything you wrote here?',
  yesDelete: 'Yes, delete it',
  noKeep: 'No, keep it',
  deleted: 'What you wrote is deleted.',
  cannotKeep:
    'Your answers cannot be kept on this phone or computer. If you close this page before you send them, they are lost.',
  found: 'You have answers that are not sent',
  foundHelp: ['They are kept on this phone or computer.', 'Are they not yours? Start again. This deletes them.'],
  goOn: 'Go on',
  startAgain: 'Start again',
  questionsChanged: 'Some questions have changed since you were here. We kept the answers that still fit.',
};

const easy: SavingMessages = {
  ...plain,
  kept: {
    one: 'We keep your answers on this phone or computer. We keep them for {count} day.',
    other: 'We keep your answers on this phone or computer. We keep them for {count} days.',
  },
  shared: 'Do other people use it too? Then delete your answers before you go.',
  deleteAll: 'Delete my answers',
  sure: 'Delete all your answers?',
  yesDelete: 'Yes, delete',
  noKeep: 'No, keep',
  deleted: 'Your answers are gone from here.',
  cannotKeep: 'We cannot keep your answers here. Send them before you close this page.',
  found: 'You have answers that are not sent',
  foundHelp: ['They are on this phone or computer.', 'Not yours? Start again. We then delete them.'],
  questionsChanged: 'Some questions are new. Look at your answers again.',
};

export const savingMessages: Readonly<Record<Reading, SavingMessages>> = { plain, easy };
