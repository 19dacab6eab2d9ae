import type { Answered } from '../exchange.ts';
import { isAway, isProblem, problemPrefix } from '../refusal.ts';
import { isRetryable, unreadable, type Failure } from '../result.ts';

/** What an attempt came to: nothing stood in the way, or this did. */
export type Verdict = Failure | undefined;

/**
 * Judges one attempt. Only the collector's own word ends it: a sign-in page of a hospital's wifi answers 200 to everything, and a
 * proxy that looks for the collector answers 404.
 *
 * @param id what the receipt must name; without it an answer without content will do.
 */
export function judge(answered: Omit<Answered, 'text'> | Failure, id?: string): Verdict {
  if (!answered.ok) return answered;
  const { status, json } = answered;
  const isDone = id ? (json as { id?: unknown } | null | undefined)?.id === id : status === 204;
  return isDone ? undefined : unreadable(status);
}

/** Whether the collector does not let this site in. */
export function isPaused({ status = 0 }: Failure): boolean {
  return [401, 403].includes(status);
}

/** Whether there is nothing to try again: what was sent is refused for good. */
export function isRefused(failure: Failure): boolean {
  const { status = 0, problem } = failure;
  if (isPaused(failure) || isRetryable(failure)) return false;
  // These are about what was sent, whoever says them. All others only where it is surely the collector that does.
  return [0, 400, 409, 413, 415, 422].includes(status) || !!problem?.type.startsWith(problemPrefix);
}

/** Whether others would not get through either. */
export function isBlocked(failure: Failure): boolean {
  // A portal's token is for one service: what is about another waits for another token, and holds up nothing else.
  return isPaused(failure) ? !isProblem(failure, 'service-not-allowed') : isAway(failure);
}
