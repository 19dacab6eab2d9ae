import type { AboutYou, QuestionnaireResponse } from '@always-kit/contract';
import type { Put } from './store.ts';

/** What a person told of themselves, with what a repeat is compared with. */
export interface SentAboutYou {
  readonly aboutYou: AboutYou;
  /** Of what was sent, by the collector's secret: asked for where words of it are not kept. */
  readonly digest: () => string;
}

/** What a person told of themselves, judged and ready to store. Times are milliseconds since 1970. */
export interface AcceptedAboutYou {
  readonly aboutYou: AboutYou;
  /** Of what was sent, where words of it were taken out. */
  readonly digest?: string;
  readonly receivedAt: number;
}

/** What came of putting what a person told of themselves. */
export interface PutAboutYou {
  /** `already-told`: there is one for this response, under another id. `response-gone`: the response is not there any more. */
  readonly put: Put | 'already-told' | 'response-gone';
  /** When it was first stored, in milliseconds since 1970; of no use for `already-told` and `response-gone`. */
  readonly receivedAt: number;
}

/** What a person told of themselves as it lies in the store. */
export interface KeptAboutYou {
  readonly aboutYou: AboutYou;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** Questions whose words were taken out when their time was over. */
  readonly trimmed: readonly string[];
}

/** What a person told of themselves, and what they had answered. */
export interface ToldWithResponse {
  readonly aboutYou: AboutYou;
  readonly response: QuestionnaireResponse;
  /** The person's own calendar day of the response, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The responses about one service up to and with a day: to one questionnaire, or to all. */
export interface ToldQuery {
  readonly organisation: string;
  readonly service: string;
  readonly questionnaire?: string;
  readonly until: string;
}

/** What people told of themselves, each with the response it goes with. */
export interface AboutYouStore {
  /** What is stored for the same id or the same response already, if anything is. */
  before(organisation: string, sent: SentAboutYou): Promise<PutAboutYou | undefined>;
  put(organisation: string, accepted: AcceptedAboutYou): Promise<PutAboutYou>;
  withResponses(query: ToldQuery): Promise<ToldWithResponse[]>;
  read(organisation: string, id: string): Promise<KeptAboutYou | undefined>;
  /** At most `limit`, in order of id, with an id after `after`. */
  page(organisation: string, after: string, limit: number): Promise<KeptAboutYou[]>;
}
