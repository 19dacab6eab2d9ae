import type {
  AttentionCue,
  CommunicationNeed,
  Period,
  QuestionnaireResponse,
  ResponseCount as WayCount,
} from '@always-kit/contract';
import type { PrivateKind } from '@always-kit/contract/private-words';
import type { AuditEntry } from './audit-store.ts';
import type { Put } from './store.ts';

/** A response and all that is counted of it. Times are milliseconds since 1970. */
export interface AcceptedResponse {
  readonly organisation: string;
  /** As it is to be kept: words that are not to be kept are not in it. */
  readonly response: QuestionnaireResponse;
  /** Of what was sent, where that is not what is kept. */
  readonly digest?: string;
  /** Which kinds of words that may say who somebody is were found in it, if any. */
  readonly found?: readonly PrivateKind[];
  /** Why somebody should look at it, if they should: what the page said, and what was found here. */
  readonly cues?: readonly AttentionCue[];
  readonly receivedAt: number;
  /** When the person finished, by a clock that is right. */
  readonly answeredAt: number;
  /** The person's own calendar day of that moment, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether it holds an answer in the person's own words. Blanks are none. */
  readonly words: boolean;
  readonly answers: readonly CountedAnswer[];
}

/** A response that is to be forgotten, and all that is counted of it. */
export type ErasedResponse = Pick<AcceptedResponse, 'organisation' | 'response' | 'day' | 'words' | 'answers'>;

/** One answer as it is counted: its question, and the codes that were picked (none for words, numbers and days). */
export interface CountedAnswer {
  readonly question: string;
  readonly codes: readonly string[];
}

/** How many people gave one code as their answer in one period. Without a code: how many answered the question at all. */
export interface AnswerCount {
  /** The first of the period. */
  readonly day: string;
  readonly code: string | undefined;
  readonly count: number;
}

/** How many responses of one kind there are, and their first and last day. */
export interface ResponseCount {
  readonly questionnaire: string;
  readonly reading: string;
  readonly mode: string;
  readonly words: boolean;
  readonly count: number;
  readonly since: string;
  readonly until: string;
}

/** What came of putting a response. */
export interface PutResponse {
  readonly put: Put;
  /** When the id was first stored, in milliseconds since 1970. */
  readonly receivedAt: number;
}

/** Which answers to count, and by day, week or month. Days are included; without them, all of time. */
export interface AnswerCountQuery {
  readonly period: Period;
  readonly organisation: string;
  readonly service: string;
  readonly questionnaire: string;
  readonly question: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The responses about one service. Days are included; without them, all of time. */
export interface ServiceSpan {
  readonly organisation: string;
  readonly service: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A response as it was sent. */
export interface SentResponse {
  readonly organisation: string;
  readonly response: QuestionnaireResponse;
  /** Of the response; asked for only where something else is kept. */
  readonly digest: () => string;
}

/** What is stored of one response: enough to take it out of every count again. */
export interface StoredResponse {
  readonly response: QuestionnaireResponse;
  readonly day: string;
  /** Questions whose words were taken out when their time was over. */
  readonly trimmed: readonly string[];
}

export interface ResponseStore {
  /** What is stored under the id of `response` already, if anything is: the same, or something else. Stores nothing. */
  before(sent: SentResponse): Promise<PutResponse | undefined>;
  /** @param sent what a repeat is told by, where it may be other than what is kept */
  put(accepted: AcceptedResponse, sent?: SentResponse): Promise<PutResponse>;
  read(organisation: string, id: string): Promise<StoredResponse | undefined>;
  /** Whether there was one of this id that was erased, taken back or forgotten in time. */
  isGone(organisation: string, id: string): Promise<boolean>;
  /**
   * Takes a response out of everything, with what goes with it. Its id cannot be used again. Whether it was there. `entry` is
   * written into the audit trail with it.
   */
  erase(erased: ErasedResponse, entry: AuditEntry): Promise<boolean>;
  /** In order of day. A period of which `from` or `to` cuts off days has only the rest of them. */
  answerCounts(query: AnswerCountQuery): Promise<AnswerCount[]>;
  responseCounts(organisation: string, service: string): Promise<ResponseCount[]>;
  /** On which days somebody answered one of some questionnaires in words, in order. */
  daysWithWords(span: ServiceSpan, questionnaires: readonly string[]): Promise<string[]>;
  /** How the responses about a service came in. */
  ways(span: ServiceSpan): Promise<WayCount[]>;
  /** What people said they need, most first. */
  needs(span: ServiceSpan): Promise<{ need: CommunicationNeed; count: number }[]>;
}
