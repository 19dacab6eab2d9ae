import type { CommunicationNeed, ContactReason } from '@always-kit/contract';
import type { Plural } from '../language/fill.ts';
import type { DeviceMessages } from './device.messages.ts';

/** One thing to say, and the picture that says it too where pictures are shown. */
export interface Idea {
  readonly text: string;
  readonly picture?: string;
}

/** The words that a form needs for asking and, if all else fails, for sending. `{names}` are filled in. */
export interface FirstMessages {
  /** The language that these words are in, as a BCP 47 tag. */
  readonly language: string;

  /** What to know before starting, after how long it takes. */
  readonly intro: readonly Idea[];
  readonly minutes: Plural;
  /** Said only where no question has to be answered. */
  readonly skip: Idea;
  /** What must be known before writing freely: who reads it, what to do when it is urgent, and no names. */
  readonly safety: readonly Idea[];
  readonly start: string;

  readonly loading: string;
  readonly notLoaded: string;
  readonly notLoadedHelp: Readonly<Record<'offline' | 'broken', readonly Idea[]>>;
  readonly tryAgain: string;

  readonly progress: string;
  readonly back: string;
  readonly continue: string;
  /** Set behind a question that may be skipped where others may not. */
  readonly optional: string;
  /** Stands before the answers that are set apart, such as "I don't know". */
  readonly or: string;
  readonly atMostHint: Plural;
  readonly severalHint: string;

  readonly check: string;
  readonly send: string;
  readonly sending: string;
  /** Heard before an error beside its field. */
  readonly errorPrefix: string;

  /** Why sending failed. */
  readonly notSent: string;

  /** How to get help from a person: in the same place on every page. A page says its own in the slot `help`. */
  readonly help: readonly Idea[];

  readonly thanks: string;
  readonly received: string;

  /** An answer to questions that may be declined. */
  readonly declined: string;
  /** Takes back what was picked, and what is heard then. */
  readonly clear: string;
  readonly cleared: string;
  /** Goes to the page where answers are checked, whatever is still to be asked. */
  readonly finish: string;

  /** Words for what is loaded only where a page has turned it on: keeping answers, kiosk, reading aloud, recordings. */
  readonly device?: DeviceMessages;
}

/** The words that come with the rest of a form, after the first question. `{names}` are filled in. */
export interface LaterMessages {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly months: readonly string[];
  /** How a date is said, from `{day}`, `{month}` in words and `{year}`. */
  readonly date: string;
  readonly dateHint: string;
  readonly charactersLeft: Plural;
  readonly charactersOver: Plural;
  readonly change: string;
  readonly notAnswered: string;

  readonly problem: string;
  readonly nothingAnswered: string;
  readonly wrong: WrongAnswerMessages;
  readonly notSentHelp: Readonly<Record<NotSent, readonly Idea[]>>;
  /** Said after the thanks where answers are kept, and go by themselves: on the device, or in the page only. */
  readonly onItsWay: Readonly<Record<'saved-on-device' | 'memory-only', readonly Idea[]>>;
  readonly nextTitle: string;
  readonly next: readonly Idea[];

  /** Opens what the hard words of a question mean. */
  readonly explain: string;
  /** Heard where all questions are on one page and an answer opens more. */
  readonly moreQuestions: string;
  /** Said by a person whom somebody helps. */
  readonly helped: string;
  readonly quote: QuoteMessages;
  readonly anotherWay: AnotherWayMessages;
  readonly interview: InterviewMessages;
  readonly story: StoryMessages;
  readonly aboutYou: AboutYouMessages;
  readonly stayInTouch: StayInTouchMessages;
}

/** Every word that a form says by itself; the questions bring their own. */
export interface FormMessages extends FirstMessages, LaterMessages {}

/** May the person's words be quoted? Asked apart from the answers. */
export interface QuoteMessages {
  readonly question: string;
  readonly hint: string;
  readonly yes: string;
  readonly no: string;
}

/** How a person says that they need to be asked or told in another way. */
export interface AnotherWayMessages {
  readonly title: string;
  readonly hint: string;
  readonly needs: Readonly<Record<CommunicationNeed, string>>;
  /** Said once something is picked: what happens with it, and whom to tell. */
  readonly picked: readonly Idea[];
}

/** For volunteers who ask several people in a row. */
export interface InterviewMessages {
  /** To the person who asks, before each interview. */
  readonly intro: readonly Idea[];
  readonly next: string;
  readonly asked: Plural;
  /** How many are still to be sent. */
  readonly waiting: Plural;
}

/** One large box for a story, with the prompts as help. */
export interface StoryMessages {
  readonly title: string;
  readonly hint: string;
}

/** Questions about the person, offered after the answers are sent. */
export interface AboutYouMessages {
  readonly title: string;
  readonly why: readonly Idea[];
  readonly begin: string;
  readonly noThanks: string;
  readonly send: string;
  readonly received: string;
  readonly notSent: string;
  readonly notSentHelp: readonly Idea[];
}

/** Leaving an address, offered after the answers are sent. */
export interface StayInTouchMessages extends AboutYouMessages {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly reach: string;
  readonly reasons: string;
  readonly reason: Readonly<Record<ContactReason, string>>;
  readonly wrong: Readonly<Record<'reach' | 'email' | 'phone' | 'reasons', string>>;
}

/** What is wrong with an answer, and what to do about it. */
export interface WrongAnswerMessages {
  readonly choose: string;
  readonly write: string;
  readonly enterNumber: string;
  readonly enterDate: string;
  readonly alone: string;
  readonly tooMany: Plural;
  readonly tooLong: Plural;
  readonly notANumber: string;
  readonly tooSmall: string;
  readonly tooLarge: string;
  readonly notWhole: string;
  readonly tooPrecise: Plural;
  readonly notADate: string;
  readonly tooEarly: string;
  readonly tooLate: string;
  readonly inTheFuture: string;
}

/** Why a response is not with the collector, as far as the person is concerned. */
export type NotSent =
  | 'waiting' // no connection, or the collector is busy: it goes by itself later
  | 'refused' // the collector said no to this form
  | 'clock'; // the device says a day that has not come
