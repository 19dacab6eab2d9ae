import type { NewWebhook, Webhook, WebhookEvent } from '@always-kit/contract';
import type { AuditEntry } from './audit-store.ts';

/** Something that happened, for whoever wants to be told. It names things by their ids and holds nothing of anybody's. */
export interface Happening {
  readonly organisation: string;
  readonly event: WebhookEvent;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Somebody who wants to be told, and for whom something waits. */
export interface DueReceiver {
  readonly organisation: string;
  /** The id of the webhook. */
  readonly id: string;
  readonly url: string;
  /** What its messages are signed with, in base64. */
  readonly secret: string;
  /** How often in a row it took nothing. */
  readonly tries: number;
}

/** A message that waits to be delivered. */
export interface WaitingMessage {
  readonly id: string;
  readonly body: string;
  /** How often it was sent and not taken. */
  readonly tries: number;
  /** When it was put into the outbox, in milliseconds since 1970. */
  readonly putAt: number;
}

/** What follows from a message that was not taken. */
export interface Untaken {
  /** Whether this one is not tried any more. */
  readonly givenUp: boolean;
  /** Nor is any that waits and was put in before this moment. */
  readonly givenUpBefore: number;
  /** When the receiver is due again. */
  readonly nextAt: number;
}

type ReceiverId = Pick<DueReceiver, 'organisation' | 'id'>;

/** Webhooks, and the messages for them, which are put in with what they tell of, in one transaction. */
export interface WebhookStore {
  list(organisation: string): Promise<Webhook[]>;
  /** Whether it was added: not when there is one of this id. */
  add(organisation: string, webhook: NewWebhook, secret: string, entry: AuditEntry): Promise<boolean>;
  /** Whether there was one to remove. */
  remove(organisation: string, id: string, entry: AuditEntry): Promise<boolean>;
  /** Takes at most `limit` receivers to whom something may be sent now. Nobody else gets them before `until`. */
  take(now: number, until: number, limit: number): Promise<DueReceiver[]>;
  /** What waits for a receiver, in the order in which it happened. */
  waiting(receiver: ReceiverId, limit: number): Promise<WaitingMessage[]>;
  /** It took a message. */
  delivered(receiver: ReceiverId, message: string, now: number): Promise<void>;
  failed(receiver: ReceiverId, message: string, untaken: Untaken): Promise<void>;
  /** Gives a receiver back that was taken: it is due at `nextAt`. */
  release(receiver: ReceiverId, nextAt: number): Promise<void>;
  /** Puts what was given up for a receiver back into the outbox, to be sent now. Gives back how many, or `undefined` where there is no such webhook. */
  again(receiver: ReceiverId, now: number, entry: AuditEntry): Promise<number | undefined>;
  /** Forgets what was given up and put in before a moment. */
  forgetGivenUp(before: number): Promise<void>;
}
