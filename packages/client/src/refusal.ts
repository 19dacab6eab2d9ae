import type { FieldProblem, Problem } from '@always-kit/contract';
import { failure, type Failure } from './result.ts';

/** What `type` begins with in the problem documents of a collector (`problemType` of the contract). */
export const problemPrefix = 'urn:always-kit:problem:';
/** A conflict that goes by itself, once something that is on its way has come. */
const notYet = `${problemPrefix}response-not-here-yet`;

/** An answer of 400 or above as a failure, with the problem document where it is one. */
export function refusal(status: number, text: string, headers?: Headers): Failure {
  const problem = problemIn(parseJson(text));
  const reason = problem?.type === notYet ? 'unavailable' : reasonFor(status);
  const retryAfter = retryAfterIn(headers);
  return failure(reason, `The collector answered ${status}${problem ? `: ${problem.title}` : ''}`, {
    status,
    ...(problem && { problem }),
    ...(problem?.errors && { errors: problem.errors }),
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Looked at by hand, and not by the contract's schema, so that a page that only sends carries no validator. */
function problemIn(document: unknown): Problem | undefined {
  const { type, title, status, detail, errors } = (document ?? {}) as Readonly<Record<keyof Problem, unknown>>;
  if (typeof type !== 'string' || typeof title !== 'string' || typeof status !== 'number') return undefined;
  return {
    type,
    title,
    status,
    ...(typeof detail === 'string' && { detail }),
    ...(Array.isArray(errors) && { errors: errors.filter(isFieldProblem) }),
  };
}

function isFieldProblem(error: unknown): error is FieldProblem {
  const { pointer, code, detail } = (error ?? {}) as Readonly<Record<keyof FieldProblem, unknown>>;
  return typeof pointer === 'string' && typeof code === 'string' && typeof detail === 'string';
}

function reasonFor(status: number): Failure['reason'] {
  if (status >= 500 || [408, 425, 429].includes(status)) return 'unavailable';
  return status === 409 || status === 412 ? 'conflict' : 'refused';
}

/** `Retry-After` in seconds from now: it is written as seconds, or as an HTTP date (RFC 9110, 10.2.3). */
function retryAfterIn(headers: Headers | undefined): number | undefined {
  const written = headers?.get('retry-after')?.trim();
  if (!written) return undefined;
  // By the collector's own clock where it shows: ours may be a day off.
  const now = Date.parse(headers?.get('date') ?? '') || Date.now();
  const seconds = /^\d+$/.test(written) ? Number(written) : (Date.parse(written) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
