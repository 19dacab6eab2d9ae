import type { Answer } from '@always-kit/contract';
import { asAnswered } from '../responses/accept.ts';
import { plausibility } from '../responses/clock.ts';

/** Why a line is not taken in. */
export interface Refused {
  /** The fields and their codes, as in a problem. Nothing in it repeats what somebody wrote. */
  readonly why: string;
}

/** What came of one line. */
export type Taken = 'stored' | 'repeated' | Refused;

export function fieldsOf(errors: readonly { readonly pointer: string; readonly code: string }[]): string {
  return errors.map(({ pointer, code }) => `${pointer || '/'} ${code}`).join(', ');
}

/** Whether something is said to have been done after now, further than two clocks go apart. */
export function notYet(at: string, now: number): boolean {
  return plausibility(Date.parse(at), now) === 'in-the-future';
}

/** What was sent, with something in the place of words that are gone: where they were all that was said, it would otherwise look as if nothing was. */
export function withStandIns(sent: unknown, trimmed: readonly string[]): unknown {
  const { answers } = (sent ?? {}) as { readonly answers?: unknown };
  return Array.isArray(answers) ? { ...(sent as object), answers: asAnswered(answers as Answer[], trimmed) } : sent;
}

export function withoutStandIns<Sent extends { readonly answers: readonly Answer[] }>(
  sent: Sent,
  trimmed: readonly string[],
): Sent {
  return { ...sent, answers: sent.answers.slice(0, sent.answers.length - trimmed.length) };
}
