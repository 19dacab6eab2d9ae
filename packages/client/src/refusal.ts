import type { FieldProblem, Problem } from '@always-kit/contract';
import type { Answered } from './exchange.ts';
import { failure, type Failure } from './result.ts';

/** What `type` begins with in the problem documents of a collector (`problemType` of the contract). */
export const problemPrefix = 'urn:always-kit:problem:';

/** Whether the collector said this kind of problem. */
export function isProblem({ problem }: Pick<Failure, 'problem'>, kind: string): boolean {
  return problem?.type === problemPrefix + kind;
}

/** Whether nobody would get through at present, by a status of 400 or above; 0 where no answer came. */
export function isAway(status: number): boolean {
  return status > 500 || [0, 408, 425, 429].includes(status);
}

/** An answer of 400 or above as a failure, with the problem document where it is one. */
export function refusal({ status, text, headers }: Pick<Answered, 'status' | 'text' | 'headers'>): Failure {
  // Looked at by hand, and not by the contract's schema, so that a page that only sends carries no validator.
  const found = parseJson(text);
  const problem = hasTexts(found, 'type', 'title') && (found as Problem);
  const told = { status, ...(problem && { problem }) };
  const errors = problem && problem.errors;
  const after = secondsUntil(headers.get('retry-after') ?? '', headers.get('date') ?? '');
  // The last is a conflict that goes by itself, once something that is on its way has come.
  const passes = status === 500 || isAway(status) || isProblem(told, 'response-not-here-yet');
  const reason = passes ? 'unavailable' : [409, 412].includes(status) ? 'conflict' : 'refused';
  return failure(reason, `HTTP ${status}${problem ? `: ${problem.title}` : ''}`, {
    ...told,
    ...(Array.isArray(errors) && { errors: errors.filter(isFieldProblem) }),
    ...(after >= 0 && { retryAfter: after }),
  });
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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

function isFieldProblem(error: unknown): error is FieldProblem {
  return hasTexts(error, 'pointer', 'code', 'detail');
}

/**
 * `Retry-After` in seconds from now: it is written as seconds, or as an HTTP date (RFC 9110, 10.2.3). By the collector's own clock
 * where it shows: ours may be a day off. Not a number where it is neither.
 */
function secondsUntil(written: string, date: string): number {
  const seconds = parseInt(written);
  return Math.max(0, seconds >= 0 ? seconds : (Date.parse(written) - (Date.parse(date) || Date.now())) / 1000);
}
