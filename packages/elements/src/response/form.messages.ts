import type { Plural } from '../language/fill.ts';

/** One thing to say, and the picture that says it too where pictures are shown. */
export interface Idea {
  readonly text: string;
  readonly picture?: string;
}

/** Every word that a form says by itself; the questions bring their own. `{names}` are filled in. */
export interface FormMessages {
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
  readonly charactersLeft: Plural;
  readonly charactersOver: Plural;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly months: readonly string[];
  /** How a date is said, from `{day}`, `{month}` in words and `{year}`. */
  readonly date: string;
  readonly dateHint: string;
  readonly atMostHint: Plural;
  readonly severalHint: string;

  readonly check: string;
  readonly change: string;
  readonly notAnswered: string;
  readonly send: string;
  readonly sending: string;

  readonly problem: string;
  /** Heard before an error beside its field. */
  readonly errorPrefix: string;
  readonly nothingAnswered: string;
  readonly wrong: WrongAnswerMessages;

  /** Why sending failed. */
  readonly notSent: string;
  readonly notSentHelp: Readonly<Record<NotSent, readonly Idea[]>>;

  /** How to get help from a person: in the same place on every page. A page says its own in the slot `help`. */
  readonly help: readonly Idea[];

  readonly thanks: string;
  readonly received: string;
  readonly nextTitle: string;
  readonly next: readonly Idea[];
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
