import type { AboutYouStore } from './about-you-store.ts';
import type { AlwaysEventStore } from './always-event-store.ts';
import type { AttentionStore } from './attention-store.ts';
import type { AuditStore } from './audit-store.ts';
import type { ContactStore } from './contact-store.ts';
import type { EmbedKeyStore } from './embed-key-store.ts';
import type { EvidenceStore } from './evidence-store.ts';
import type { IdentityStore } from './identity-store.ts';
import type { MethodRecordStore } from './method-record-store.ts';
import type { OwnKeysStore } from './own-keys-store.ts';
import type { PromptStore } from './prompt-store.ts';
import type { QuestionnaireStore } from './questionnaire-store.ts';
import type { RecordStore } from './record-store.ts';
import type { ResponseStore } from './response-store.ts';
import type { RetentionStore } from './retention-store.ts';
import type { UpkeepStore } from './upkeep-store.ts';
import type { WebhookStore } from './webhook-store.ts';

/**
 * All that the collector keeps. One interface, one folder an engine. Whatever is written is on the disk when its promise
 * resolves, and whatever is asked is asked for one organisation.
 */
export interface Store {
  readonly identities: IdentityStore;
  readonly questionnaires: QuestionnaireStore;
  readonly responses: ResponseStore;
  readonly aboutYou: AboutYouStore;
  readonly contacts: ContactStore;
  readonly attention: AttentionStore;
  readonly alwaysEvents: AlwaysEventStore;
  readonly evidence: EvidenceStore;
  readonly methodRecords: MethodRecordStore;
  readonly audit: AuditStore;
  readonly embedKeys: EmbedKeyStore;
  readonly records: RecordStore;
  readonly retention: RetentionStore;
  readonly upkeep: UpkeepStore;
  readonly ownKeys: OwnKeysStore;
  readonly prompts: PromptStore;
  readonly webhooks: WebhookStore;
  /** Rejects when nothing can be written. */
  check(): Promise<void>;
  /** Does what has to be done now and then, such as making room for the months to come. `now` is in milliseconds since 1970. */
  tidy(now: number): Promise<void>;
  /** Counts every response again. Long: for after a restore, and now and then. Rejects when the `signal` ends it. */
  verifyRollups(signal?: AbortSignal): Promise<RollupCheck>;
  /** Finishes every write that was taken on, then closes. */
  close(): Promise<void>;
}

/**
 * So many writes are waiting that taking on more would only make them all late, or the database does not answer. Try again:
 * what was stored all the same is then a repeat.
 */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** A count that is another than that of the responses. */
export interface CellDifference {
  readonly table: string;
  readonly cell: Readonly<Record<string, string | number>>;
  readonly counted: number;
  readonly stored: number;
}

/** What counting every response again found. */
export interface RollupCheck {
  readonly responses: number;
  /** None where every count is right. */
  readonly differences: readonly CellDifference[];
}

/** What came of putting something under an id: it is new, it was there with the same content, or with other content. */
export type Put = 'stored' | 'repeated' | 'conflict';
