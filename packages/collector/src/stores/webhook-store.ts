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

/** A message that waits to be delivered. */
export interface WaitingMessage {
  readonly id: string;
  readonly organisation: string;
  readonly webhook: string;
  readonly url: string;
  /** What it is signed with, in base64. */
  readonly secret: string;
  readonly body: string;
  readonly tries: number;
}

/** Webhooks, and the messages for them, which are put in with what they tell of, in one transaction. */
export interface WebhookStore {
  list(organisation: string): Promise<Webhook[]>;
  /** Whether it was added: not when there is one of this id. */
  add(organisation: string, webhook: NewWebhook, secret: string, entry: AuditEntry): Promise<boolean>;
  /** Whether there was one to remove. */
  remove(organisation: string, id: string, entry: AuditEntry): Promise<boolean>;
  /** Takes at most `limit` messages to deliver now. Nobody else gets them before `until`. */
  take(now: number, until: number, limit: number): Promise<WaitingMessage[]>;
  delivered(message: WaitingMessage, now: number): Promise<void>;
  /** To be tried again at `nextAt`, or no more where there is none. */
  failed(message: WaitingMessage, nextAt: number | undefined): Promise<void>;
}
