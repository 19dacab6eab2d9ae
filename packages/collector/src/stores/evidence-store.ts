import type { AttachedEvidence, SignOff } from '@always-kit/contract';
import type { AuditEntry } from './audit-store.ts';
import type { Put } from './store.ts';

/** Evidence that somebody attached, and to what. */
export interface FiledEvidence {
  readonly alwaysEvent: string;
  readonly criterion: string;
  readonly evidence: AttachedEvidence;
  /** The id of the token it was attached with. */
  readonly token: string;
}

/** Who takes evidence away, and when. */
export interface Removal {
  readonly alwaysEvent: string;
  readonly evidence: string;
  /** The id of their token. */
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether they may take away what somebody else attached. */
  readonly anybodys: boolean;
}

/** A criterion's sign-off. */
export interface FiledSignOff {
  readonly criterion: string;
  readonly signOff: SignOff;
  /** Of what was signed: when it is another, the sign-off no longer counts. */
  readonly digest: string;
}

export interface EvidenceStore {
  /** In the order they were attached. */
  list(organisation: string, alwaysEvent: string): Promise<FiledEvidence[]>;
  /** At most `limit` of every Always Event, in the order of their ids, after one of them. What was taken away is not among them. */
  page(organisation: string, after: string, limit: number): Promise<FiledEvidence[]>;
  /**
   * `filed` is what is stored under the id: what was given, or what was there before. An id that was taken away stays so,
   * and is a conflict: a late repeat must not bring it back.
   */
  attach(
    organisation: string,
    filed: FiledEvidence,
    entry?: AuditEntry,
  ): Promise<{ readonly put: Put; readonly filed: FiledEvidence }>;
  /** Takes evidence away, and with it the sign-off of its criterion. That it was there, and who took it, is kept. */
  remove(
    organisation: string,
    removal: Removal,
    entry?: AuditEntry,
  ): Promise<'removed' | 'not-found' | 'not-permitted'>;
  signOffs(organisation: string, alwaysEvent: string): Promise<FiledSignOff[]>;
  signOff(organisation: string, alwaysEvent: string, filed: FiledSignOff, entry?: AuditEntry): Promise<void>;
  /**
   * Puts a sign-off that was given elsewhere, where there is none. One that was withdrawn here after it was given, or whose evidence
   * was taken away since, stays away: it is `withdrawn`.
   */
  takeInSignOff(
    organisation: string,
    alwaysEvent: string,
    filed: FiledSignOff,
    entry: AuditEntry,
  ): Promise<Put | 'withdrawn'>;
  /** Whether there was one to withdraw. */
  withdraw(organisation: string, alwaysEvent: string, criterion: string, entry?: AuditEntry): Promise<boolean>;
}
