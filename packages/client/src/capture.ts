// What a patient's page needs, and no schemas.
export type { CallOptions } from './call-options.ts';
export { createCapture, type Capture } from './capture/capture.ts';
export type { ClientOptions } from './client-options.ts';
export { OutboxEvent, type OutboxEventMap, type Standing } from './outbox/events.ts';
export type { ItemKind, RefusedItem } from './outbox/item.ts';
export { createOutbox, type Outbox, type OutboxOptions, type SubmitOptions, type Submitted } from './outbox/outbox.ts';
export { isRetryable, type Failure, type FailureReason, type Result } from './result.ts';
