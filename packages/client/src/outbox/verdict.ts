import type { Answered } from '../exchange.ts';
import { parseJson, problemPrefix } from '../refusal.ts';
import { failure, isRetryable, type Failure } from '../result.ts';

/** What an attempt came to. */
export type Verdict =
  | { readonly is: 'accepted' }
  /** `blocked` where the others would not get through either. */
  | { readonly is: 'later' | 'paused'; readonly failure: Failure; readonly blocked: boolean }
  | { readonly is: 'refused'; readonly failure: Failure };

const accepted: Verdict = { is: 'accepted' };

/**
 * Judges one attempt. Only the collector's own word ends it: a sign-in page of a hospital's wifi answers 200 to everything, and a
 * proxy that looks for the collector answers 404.
 *
 * @param id what the receipt must name; without it an answer without content will do.
 */
export function judge(answered: Answered | Failure, id?: string): Verdict {
  if (!answered.ok) return judgeFailure(answered);
  const receipt = parseJson(answered.text) as { id?: unknown } | null | undefined;
  if (id === undefined ? answered.status === 204 : receipt?.id === id) return accepted;
  return later(
    failure('unreadable', `The collector answered ${answered.status} without a receipt`, { status: answered.status }),
  );
}

export function judgeFailure(failed: Failure): Verdict {
  const { status = 0, problem } = failed;
  const theirs = problem?.type.startsWith(problemPrefix) ?? false;
  if (status === 401 || status === 403) {
    // A portal's token is for one service: what is about another waits for another token, and holds up nothing else.
    return { is: 'paused', failure: failed, blocked: problem?.type !== `${problemPrefix}service-not-allowed` };
  }
  if (isRetryable(failed)) return later(failed);
  // These are about what was sent, whoever says them. All others only where it is surely the collector that does.
  return theirs || [400, 409, 413, 415, 422].includes(status) || status === 0
    ? { is: 'refused', failure: failed }
    : later(failed);
}

function later(failed: Failure): Verdict {
  const { status } = failed;
  const blocked = status === undefined || [408, 425, 429, 502, 503, 504].includes(status);
  return { is: 'later', failure: failed, blocked };
}
