import type { AnswerValue, Question } from '@always-kit/contract';
import type { TemplateResult } from 'lit';
import type { FirstMessages } from '../response/form.messages.ts';
import type { Reader } from './reader.ts';

/** What a person has entered so far, right or wrong: a text or a picked code, several codes, the parts of a date, or a no. */
export type Draft = Entered | Declined;

/** What was entered into the fields of a question. */
export type Entered = string | readonly string[] | DateDraft | NumberDraft;

/** The person prefers not to say. What they had entered before is kept, and not sent, in case they think again. */
export interface Declined {
  readonly declined: true;
  readonly before?: Entered;
}

/** Whether this says that the person prefers not to say. */
export function isDeclined(draft: Draft | undefined): draft is Declined {
  return typeof draft === 'object' && 'declined' in draft;
}

export interface DateDraft {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** A number as it was typed, and the language whose decimal mark it was typed with: "1,500" is another number in Polish. */
export interface NumberDraft {
  readonly typed: string;
  readonly language: string;
}

/** How much of an answer in words is left to write. */
export interface Left {
  /** Whether more than that is written. */
  readonly over: boolean;
  /** It, in words. */
  readonly said: string;
}

/** One question as it is being answered. */
export interface Field<Asked extends Question = Question, Words extends FirstMessages = FirstMessages> {
  readonly question: Asked;
  readonly draft: Draft | undefined;
  /** What is wrong with it, in words; `''` while nothing is. */
  readonly error: string;
  /** Where an answer in words comes near its limit. */
  readonly left?: Left | undefined;
  /** Shown between the question and its inputs. */
  readonly notice?: unknown;
  /** Whether to say that it may be skipped, because others may not. */
  readonly sayOptional: boolean;
  readonly reader: Reader<Words>;
  /** Set behind every id and name where several questions are on one page; else `''`. */
  readonly suffix: string;
  /**
   * Keeps what the person entered, and draws it. It must keep just that: fields are not set back to anything else, so that
   * nothing is written into them while somebody types.
   */
  readonly keep: (draft: Draft) => void;
  /** Takes back what the person picked. */
  readonly clear: () => void;
}

/** How one kind of question is asked, read and said back. One shadow root holds it all, so every label and hint reaches. */
export interface Kind<Asked extends Question, Words extends FirstMessages = FirstMessages> {
  readonly ask: (field: Field<Asked, Words>) => TemplateResult;
  /** The draft as an answer; as it stands where it is none, so that checking can say why; `undefined` where empty. */
  readonly answer: (draft: Draft | undefined, question: Asked, language: string) => AnswerValue | undefined;
  /** The answer in words. */
  readonly say: (answer: AnswerValue, question: Asked, reader: Reader<Words>) => unknown;
}
