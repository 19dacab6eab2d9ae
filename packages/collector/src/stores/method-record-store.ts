import type { EntryForm, RecordEntry } from '@always-kit/contract';
import type { AuditActor, AuditEntry } from './audit-store.ts';

/** An entry as it is to be stored, and whose it is. */
export interface FiledEntry {
  readonly alwaysEvent: string;
  /** The service that the Always Event is about, for whoever is told of the change. */
  readonly service: string;
  readonly entry: RecordEntry;
  /** The id of the token it was written with. */
  readonly token: string;
}

/** What came of writing an entry. */
export type WrittenEntry =
  /** `changed` is a new revision of one that was there; `repeated` was stored just so before, by the same person. */
  | { readonly put: 'stored' | 'changed' | 'repeated'; readonly entry: RecordEntry }
  | {
      /**
       * `conflict`: the id stands for something else. `removed`: it was taken out, and a late repeat must not bring it back.
       * `stale`: the stored revision is another, or there is none. `not-said`: the response of a quote is gone, or its words are.
       */
      readonly put: 'conflict' | 'removed' | 'stale' | 'not-said';
    };

/** Who takes an entry out, and when. */
export interface EntryRemoval {
  readonly alwaysEvent: string;
  readonly service: string;
  readonly id: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Who it is by whose doing quotes go with their responses, and when. */
export interface Forgetting {
  readonly actor: AuditActor;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** An entry, and which Always Event it is about. */
export interface ListedEntry {
  readonly alwaysEvent: string;
  readonly entry: RecordEntry;
}

/**
 * What teams write down about their Always Events, one entry at a time. Each change is in the audit trail and told to whoever wants
 * to be told, in one transaction. A quote goes with its response.
 */
export interface MethodRecordStore {
  /** In the order in which they were first written; of some forms, where only those are asked for. */
  entries(organisation: string, alwaysEvent: string, forms?: readonly EntryForm[]): Promise<RecordEntry[]>;
  read(organisation: string, alwaysEvent: string, id: string): Promise<RecordEntry | undefined>;
  /**
   * Writes an entry of a new id, or a change to one.
   *
   * @param revision the one that is to be changed; `undefined` for a new entry
   */
  write(
    organisation: string,
    filed: FiledEntry,
    revision: number | undefined,
    audit: AuditEntry,
  ): Promise<WrittenEntry>;
  /** Puts an entry as another collector kept it, where there is none. One that was taken out here stays so. */
  takeIn(organisation: string, filed: FiledEntry, audit: AuditEntry): Promise<WrittenEntry>;
  /** The form of the entry that was taken out; `undefined` where there is none. */
  remove(organisation: string, removal: EntryRemoval, audit: AuditEntry): Promise<EntryForm | undefined>;
}
