import type { AlwaysEvent } from '@always-kit/contract';
import type { AuditEntry } from './audit-store.ts';

export interface AlwaysEventStore {
  list(organisation: string): Promise<AlwaysEvent[]>;
  read(organisation: string, id: string): Promise<AlwaysEvent | undefined>;
  /** Whether it was stored: not when there is one of this id already. */
  create(organisation: string, alwaysEvent: AlwaysEvent, entry?: AuditEntry): Promise<boolean>;
  /** Whether it was stored: not when the stored revision is another than `revision`. */
  replace(organisation: string, alwaysEvent: AlwaysEvent, revision: number, entry?: AuditEntry): Promise<boolean>;
}
