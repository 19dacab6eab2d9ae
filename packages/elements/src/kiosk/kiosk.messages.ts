import type { Reading } from '@always-kit/contract';
import type { Plural } from '../language/fill.ts';

/** Every word that is said on a device that many people answer on. */
export interface KioskMessages {
  /** The language that these words are in, as a BCP 47 tag. */
  readonly language: string;
  /** The title of the warning. */
  readonly stillHere: string;
  /** What happens, in how many seconds. */
  readonly clearsIn: Plural;
  readonly stay: string;
  /** Makes the time ten times as long, for this person. */
  readonly moreTime: string;
  /** Below the thanks: starts for the next person. */
  readonly next: string;
  /** How many finished responses of people before are still on their way. */
  readonly waiting: Plural;
}

const plain: KioskMessages = {
  language: 'en-GB',
  stillHere: 'Are you still here?',
  clearsIn: {
    one: 'We will clear your answers in {count} second, so that nobody else sees them.',
    other: 'We will clear your answers in {count} seconds, so that nobody else sees them.',
  },
  stay: 'I am still here',
  moreTime: 'I need more time',
  next: 'Start for the next person',
  waiting: {
    one: 'For staff: {count} finished form is still being sent. Keep this page open.',
    other: 'For staff: {count} finished forms are still being sent. Keep this page open.',
  },
};

const easy: KioskMessages = {
  ...plain,
  clearsIn: {
    one: 'We will clear this page in {count} second.',
    other: 'We will clear this page in {count} seconds.',
  },
  next: 'Next person',
  waiting: {
    one: 'Staff must send {count} more form. Keep this page open.',
    other: 'Staff must send {count} more forms. Keep this page open.',
  },
};

export const kioskMessages: Readonly<Record<Reading, KioskMessages>> = { plain, easy };
