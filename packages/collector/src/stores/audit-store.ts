/** Who did it. */
export interface AuditActor {
  /** The id of a token, of somebody at the identity provider, or one of the two below. */
  readonly id: string;
  /** For people: the name of a member of staff; empty for a machine. */
  readonly name: string;
  readonly role: string;
}

/** Somebody at the command line. */
export const operator: AuditActor = { id: 'operator', name: '', role: 'operator' };
/** The collector by itself. */
export const collectorItself: AuditActor = { id: 'collector', name: '', role: 'collector' };

/**
 * What is written into the audit trail. It can hold no words of a patient: `action`, `subject` and the texts of `detail` are
 * ids, in which there is no blank, and whatever is none is refused.
 */
export interface AuditEntry {
  readonly organisation: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly actor: AuditActor;
  /** What was done: `sign-off`, `erase`, `export` … */
  readonly action: string;
  /** The id of what it was done to; empty where it is a list. */
  readonly subject: string;
  /** Ids, numbers and truths that say more. */
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

/** An entry in its chain. Entries of one organisation are numbered from 1 without a gap. */
export interface AuditRow extends AuditEntry {
  readonly seq: number;
  /** SHA-256 of the hash before it and the entry, in hexadecimal. */
  readonly hash: string;
}

/** Where a chain ends. */
export interface AuditHead {
  readonly organisation: string;
  /** 0 for a chain without an entry. */
  readonly seq: number;
  readonly hash: string;
}

/** The first row of the trail that is not as it was written. */
export interface BrokenAudit {
  readonly organisation: string;
  readonly seq: number;
  /** The row is not what was hashed; it is not there; or it is not what a head that was kept elsewhere says. */
  readonly why: 'changed' | 'missing' | 'not-as-signed';
}

/** The audit trail: one chain of hashes an organisation, to which rows are only ever added. */
export interface AuditStore {
  /** Adds an entry by itself. What goes with a change is added in the change's own transaction. */
  record(entry: AuditEntry): Promise<void>;
  /** At most `limit` rows after number `after`, in order. */
  list(organisation: string, after: number, limit: number): Promise<AuditRow[]>;
  head(organisation: string): Promise<AuditHead>;
  /** Looks at every row of every organisation, and at heads that were kept elsewhere. */
  verify(
    kept?: readonly AuditHead[],
    signal?: AbortSignal,
  ): Promise<{ readonly rows: number; readonly broken: BrokenAudit | undefined }>;
}
