import type { AnswerValue, Question } from '@always-kit/contract';
import type { TemplateResult } from 'lit';
import type { Reader } from './reader.ts';

/** What a person has entered so far, right or wrong: a text or a picked code, several codes, or the parts of a date. */
export type Draft = string | readonly string[] | DateDraft;

export interface DateDraft {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** One question as it is being answered. */
export interface Field<Asked extends Question = Question> {
  readonly question: Asked;
  readonly draft: Draft | undefined;
  /** What is wrong with it, in words; `''` while nothing is. */
  readonly error: string;
  /** Shown between the question and its inputs. */
  readonly notice?: unknown;
  /** Whether to say that it may be skipped, because others may not. */
  readonly sayOptional: boolean;
  readonly reader: Reader;
  /** Keeps what the person entered. */
  readonly keep: (draft: Draft) => void;
}

/** How one kind of question is asked, read and said back. One shadow root holds it all, so every label and hint reaches. */
export interface Kind<Asked extends Question> {
  readonly ask: (field: Field<Asked>) => TemplateResult;
  /** The draft as an answer; as it stands where it is none, so that checking can say why; `undefined` where empty. */
  readonly answer: (draft: Draft | undefined, question: Asked, language: string) => AnswerValue | undefined;
  /** The answer in words. */
  readonly say: (answer: AnswerValue, question: Asked, reader: Reader) => unknown;
}
