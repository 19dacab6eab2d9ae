import type { Problem } from '@always-kit/contract';
import { failure, type Failure } from './result.ts';

/** What `type` begins with in the problem documents of a collector (`problemType` of the contract). */
export const problemPrefix = 'urn:always-kit:problem:';

/** Whether the collector said this kind of problem. */
export function isProblem({ problem }: Pick<Failure, 'problem'>, kind: string): boolean {
  return problem?.type === problemPrefix + kind;
}

/** Whether nobody would get through at present. */
export function isAway({ status = 0 }: Pick<Failure, 'status'>): boolean {
  return status > 500 || [0, 408, 425, 429].includes(status);
}

/** An answer of 400 or above as a failure, with the problem document where it is one. */
export function refusal(status: number, found: unknown, headers?: Headers): Failure {
  // Looked at by hand, and not by the contract's schema, so that a page that only sends carries no validator.
  const told: { -readonly [Name in keyof Failure]?: Failure[Name] } = { status };
  let message = `HTTP ${status}`;
  if (hasTexts(found, 'type', 'title')) {
    const { errors } = (told.problem = found as unknown as Problem);
    message += `: ${found.title}`;
    if (Array.isArray(errors)) told.errors = errors.filter((each) => hasTexts(each, 'pointer', 'code', 'detail'));
  }
  const after = secondsUntil(headers?.get('retry-after') ?? '', headers?.get('date') ?? '');
  if (after >= 0) told.retryAfter = after;
  // The last is a conflict that goes by itself, once something that is on its way has come.
  const passes = status === 500 || isAway(told) || isProblem(told, 'response-not-here-yet');
  const reason = passes ? 'unavailable' : status === 409 || status === 412 ? 'conflict' : 'refused';
  return failure(reason, message, told);
}

/** Whether all of these are texts in something from outside. */
export function hasTexts<Name extends string>(
  value: unknown,
  ...names: Name[]
): value is Readonly<Record<Name, string>> {
  return names.every(
    (name) => typeof (value as Readonly<Record<Name, unknown>> | null | undefined)?.[name] === 'string',
  );
}

/**
 * `Retry-After` in seconds from now: it is written as seconds, or as an HTTP date (RFC 9110, 10.2.3). By the collector's own clock
 * where it shows: ours may be a day off. Not a number where it is neither.
 */
function secondsUntil(written: string, date: string): number {
  const seconds = parseInt(written);
  return Math.max(0, seconds >= 0 ? seconds : (Date.parse(written) - (Date.parse(date) || Date.now())) / 1000);
}
