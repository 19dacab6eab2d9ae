import type { FailureReason } from '../result.ts';
import type { ItemKind } from './item.ts';

/** Where something stands that was given to an outbox. */
export type Standing =
  | 'accepted' // the collector has it
  | 'saved-on-device' // it is on the device, and is sent by itself, also after the page was closed
  | 'memory-only'; // it is in this page only, which must stay open until it is sent

/** What has become of something in an outbox. It holds nothing that a person wrote. */
export class OutboxEvent extends Event {
  /** The id that its maker gave it. */
  readonly id: string;
  readonly kind: ItemKind;
  /** Why, where the collector refused it or the outbox had to stop. */
  readonly reason: FailureReason | undefined;

  constructor(
    type: Standing | 'failed' | 'paused',
    { id, kind }: { id: string; kind: ItemKind },
    reason?: FailureReason,
  ) {
    super(type);
    this.id = id;
    this.kind = kind;
    this.reason = reason;
  }
}

/** What an outbox tells of, by name. */
export interface OutboxEventMap {
  /** How many wait has changed: read `pending`. */
  readonly pending: Event;
  readonly accepted: OutboxEvent;
  readonly 'saved-on-device': OutboxEvent;
  readonly 'memory-only': OutboxEvent;
  /**
   * The collector refused it, or its response is gone. It is not sent again by itself, and is kept among `refused()` where anybody
   * could still do something with it.
   */
  readonly failed: OutboxEvent;
  /** The collector does not let this site in (401, 403). Everything waits; it is tried again after long pauses. */
  readonly paused: OutboxEvent;
}
