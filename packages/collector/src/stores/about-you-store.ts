import type { AboutYou, QuestionnaireResponse } from '@always-kit/contract';
import type { Put } from './store.ts';

/** What came of putting what a person told of themselves. */
export interface PutAboutYou {
  /** `already-told`: there is one for this response, under another id; or the response was erased. */
  readonly put: Put | 'already-told';
  /** When it was first stored, in milliseconds since 1970; of no use for `already-told`. */
  readonly receivedAt: number;
}

/** What a person told of themselves, and what they had answered. */
export interface ToldWithResponse {
  readonly aboutYou: AboutYou;
  readonly response: QuestionnaireResponse;
}

/** The responses to one questionnaire about one service, up to and with a day. */
export interface ToldQuery {
  readonly organisation: string;
  readonly service: string;
  readonly questionnaire: string;
  readonly until: string;
}

/** What people told of themselves, each with the response it goes with. */
export interface AboutYouStore {
  /** What is stored for the same id or the same response already, if anything is. */
  before(organisation: string, aboutYou: AboutYou): Promise<PutAboutYou | undefined>;
  put(organisation: string, aboutYou: AboutYou, receivedAt: number): Promise<PutAboutYou>;
  withResponses(query: ToldQuery): Promise<ToldWithResponse[]>;
}
