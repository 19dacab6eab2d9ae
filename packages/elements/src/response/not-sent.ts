import type { Failure, FailureReason } from '@always-kit/client';
import type { NotSent } from './form.messages.ts';

/** What a failed attempt means for the person. */
export function reasonNotSent({ reason, problem }: Failure): NotSent {
  if (isWaiting(reason)) return 'waiting';
  return problem?.type.endsWith(':in-the-future') ? 'clock' : 'refused';
}

/** Whether trying again later may help. `unreadable` too: it is often the sign-in page of a hospital's wifi. */
export function isWaiting(reason: FailureReason): boolean {
  return ['offline', 'timeout', 'unavailable', 'unreadable', 'full'].includes(reason);
}
