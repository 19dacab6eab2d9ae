import type { Plural } from '../language/fill.ts';
import type { DeviceMessages } from '../response/device.messages.ts';

/** Every word that the tally says by itself; the question and its answers bring their own. `{names}` are filled in. */
export interface TallyMessages {
  /** The language that these words are in, as a BCP 47 tag. */
  readonly language: string;

  readonly loading: string;
  readonly notLoaded: string;
  readonly notLoadedHelp: Readonly<Record<'offline' | 'broken', readonly string[]>>;
  readonly tryAgain: string;

  /** How to use it, above the answers. */
  readonly help: string;
  /** How many people were asked since the last sending. */
  readonly asked: Plural;
  /** The same, where the page says how many to ask. */
  readonly askedOf: Plural;
  readonly goalReached: string;
  /** Takes back the last `{answer}`. */
  readonly takeBack: string;
  /** Heard when it was taken back. */
  readonly takenBack: string;

  readonly send: Plural;
  readonly nothingToSend: string;
  readonly sending: string;
  readonly sent: Plural;
  readonly waiting: Plural;
  readonly waitingHelp: string;
  readonly refused: Plural;
  readonly refusedHelp: string;

  /** What is said where answers are kept on the device. */
  readonly device?: Pick<DeviceMessages, 'saving'>;
}

export const tallyMessages: TallyMessages = {
  language: 'en-GB',

  loading: 'Getting the question',
  notLoaded: 'We could not get the question',
  notLoadedHelp: {
    offline: ['Check that this device is connected.', 'Then press “Try again”.'],
    broken: ['Tell the person who looks after this page.'],
  },
  tryAgain: 'Try again',

  help: 'Ask one person. Then press their answer. Press once for each person you ask.',
  asked: { zero: 'Nobody asked yet', one: '{count} person asked', other: '{count} people asked' },
  askedOf: { other: '{count} of {goal} people asked' },
  goalReached: 'You have asked enough people.',
  takeBack: 'Take back the last answer: {answer}',
  takenBack: 'Taken back: {answer}',

  send: { zero: 'Send', one: 'Send {count} answer', other: 'Send {count} answers' },
  nothingToSend: 'There is nothing to send yet. Press an answer first.',
  sending: 'Sending',
  sent: { one: '{count} answer sent', other: '{count} answers sent' },
  waiting: { one: '{count} answer is waiting to be sent', other: '{count} answers are waiting to be sent' },
  waitingHelp:
    'There is no connection now. Keep this page open. The answers go by themselves later, and you can ask more people.',
  refused: { one: '{count} answer could not be sent', other: '{count} answers could not be sent' },
  refusedHelp: 'Tell the person who looks after this page.',
};
