import type { AboutYou, RetentionRule } from '@always-kit/contract';
import type { AuditEntry } from './audit-store.ts';
import type { Forgetting } from './method-record-store.ts';
import type { KeptResponse } from './record-store.ts';

/** A response without the words whose time is over. */
export interface TrimmedResponse extends Pick<KeptResponse, 'response' | 'day'> {
  /** The questions that they were the answers to; none where there were no words. */
  readonly trimmed: readonly string[];
  /** Of what was sent, so that a late repeat is known again. */
  readonly digest: string;
}

/** What somebody told of themselves, without the words whose time is over. */
export interface TrimmedAboutYou extends Pick<TrimmedResponse, 'trimmed' | 'digest'> {
  readonly aboutYou: AboutYou;
}

/** What was told with responses to one questionnaire of before a day. */
export interface ToldBefore {
  readonly organisation: string;
  readonly questionnaire: string;
  readonly before: string;
}

/** How long answers are kept, and what is done when their time is over. */
export interface RetentionStore {
  rules(organisation: string): Promise<RetentionRule[]>;
  /** Takes the place of every rule there was. */
  setRules(organisation: string, rules: readonly RetentionRule[], entry: AuditEntry): Promise<void>;
  /** The months (`YYYY-MM`) before a day in which anybody answered a questionnaire. */
  months(organisation: string, questionnaire: string, before: string): Promise<string[]>;
  /** Puts responses without words in the place of what they were; what was quoted of those goes. One that is gone stays so. */
  trim(organisation: string, responses: readonly TrimmedResponse[], by: Forgetting): Promise<void>;
  /** At most `limit` whose words were not looked at since their time was over, in order of id, with an id after `after`. */
  toldBefore(query: ToldBefore, after: string, limit: number): Promise<AboutYou[]>;
  /** As `trim`, of what people told of themselves. */
  trimTold(organisation: string, told: readonly TrimmedAboutYou[]): Promise<void>;
  /** Forgets responses, with what goes with them. What was counted of them stays, and so do their ids. */
  expire(
    organisation: string,
    responses: readonly Pick<KeptResponse, 'response' | 'day'>[],
    by: Forgetting,
  ): Promise<void>;
  /** From now on there may be no responses to a questionnaire of before `day`, though they are counted. */
  keptFrom(organisation: string, questionnaire: string, day: string): Promise<void>;
}
