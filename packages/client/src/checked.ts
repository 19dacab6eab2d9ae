// As `capture.ts`, with the contract's checks before anything is kept or sent.
import { check } from './checks.ts';
import { createOutbox as createUnchecked, type Outbox, type OutboxOptions } from './outbox/outbox.ts';

export type { CallOptions } from './call-options.ts';
export { createCapture, type Capture } from './capture/capture.ts';
export type { ClientOptions } from './client-options.ts';
export { OutboxEvent, type OutboxEventMap, type Standing } from './outbox/events.ts';
export type { ItemKind, RefusedItem } from './outbox/item.ts';
export type { Outbox, OutboxOptions, SubmitOptions, Submitted } from './outbox/outbox.ts';
export { isRetryable, type Failure, type FailureReason, type Result } from './result.ts';

/** Makes an outbox that keeps and sends only what the contract allows. */
export function createOutbox(options: OutboxOptions): Outbox {
  return createUnchecked({ check, ...options });
}
