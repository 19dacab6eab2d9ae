import type { Failure } from '@always-kit/client';
import { problemKind } from '@always-kit/contract';

/** A failure as the person needs to know it. */
export type FailureKind =
  | 'offline'
  | 'timeout'
  | 'unavailable'
  | 'signedOut'
  | 'notPermitted'
  | 'idConflict'
  | 'evidenceIncomplete'
  | 'changed'
  | 'gone'
  | 'refused'
  | 'unreadable';

/** What a failed call means to a person. */
export function failureKind({ reason, status, problem }: Failure): FailureKind {
  if (reason === 'conflict') {
    const kind = problem && problemKind(problem);
    if (kind === 'id-conflict') return 'idConflict';
    return kind === 'evidence-incomplete' ? 'evidenceIncomplete' : 'changed';
  }
  if (reason === 'refused' && status === 401) return 'signedOut';
  if (reason === 'refused' && status === 403) return 'notPermitted';
  if (reason === 'refused' && (status === 404 || status === 410)) return 'gone';
  if (reason === 'unknown-kind' || reason === 'full') return 'unreadable';
  return reason === 'invalid' ? 'refused' : reason;
}
