import type { FieldProblem, Problem } from '@always-kit/contract';

/** Why a call failed, as a word to `switch` on. */
export type FailureReason =
  | 'invalid' // we were given something the contract forbids, and sent nothing; trying again will not help
  | 'offline' // no answer came back: no network, a blocker, CORS
  | 'timeout' // no whole answer in time; it may have arrived all the same, and sending again is safe
  | 'refused' // the collector said no (4xx)
  | 'conflict' // somebody, or an earlier call, was first (409, 412)
  | 'unavailable' // the collector could not (5xx, 408, 425, 429), or what it needs first has not come; try again later
  | 'unreadable' // the collector answered with something that is not the contract
  | 'unknown-kind' // the collector answered with a kind of thing that this version does not know: it is newer than we are
  | 'full'; // the outbox has no room: nothing was kept on the device

/** A call that did not do what it was asked to. */
export interface Failure {
  readonly ok: false;
  readonly reason: FailureReason;
  /** For developers, in the console. Never shown to a patient, and never holds what they wrote. */
  readonly message: string;
  /** The HTTP status, where an answer came. */
  readonly status?: number;
  /** What the collector said was wrong, where it did. `problemKind` of the contract gives a word to `switch` on. */
  readonly problem?: Problem;
  /** Each field that is wrong, found here or by the collector. */
  readonly errors?: readonly FieldProblem[];
  /** After how many seconds the collector wants to be asked again, where it said so. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** Expected failures are values, so that a widget cannot forget one. Only our own bugs, and the caller's own stop, throw. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | Failure;

export function failure(
  reason: FailureReason,
  message: string,
  details?: Pick<Failure, 'status' | 'problem' | 'errors' | 'retryAfter' | 'cause'>,
): Failure {
  return { ok: false, reason, message, ...details };
}

/** What to say where an answer is none of the contract's. */
export function unreadable(status: number): Failure {
  return failure('unreadable', `HTTP ${status}`, { status });
}

/** Whether the same call may succeed later. `unreadable` too: it is often the sign-in page of a hospital's wifi. */
export function isRetryable({ reason }: Failure): boolean {
  return !['invalid', 'refused', 'conflict', 'unknown-kind'].includes(reason);
}
