import type { AuditEntry } from './audit-store.ts';
import type { AttentionCue, QuestionnaireResponse, Seen } from '@always-kit/contract';
import type { PrivateKind } from '@always-kit/contract/private-words';

/** A response that somebody should look at. */
export interface MarkedResponse {
  readonly response: QuestionnaireResponse;
  /** The day it is filed under. */
  readonly day: string;
  readonly cues: readonly AttentionCue[];
  /** Which kinds of words that may say who somebody is were found in it. */
  readonly found: readonly PrivateKind[];
  readonly seen: Seen | undefined;
}

/** Responses that somebody should look at. They are put in with the response itself, in one transaction. */
export interface AttentionStore {
  /** At most `limit` of them, oldest first: those that somebody has looked at, or those that nobody has. */
  list(organisation: string, seen: boolean, limit: number): Promise<MarkedResponse[]>;
  /** Who has looked at it: the first who said so. `undefined` where there is no such response to look at. */
  markSeen(organisation: string, response: string, seen: Seen, entry?: AuditEntry): Promise<Seen | undefined>;
}
