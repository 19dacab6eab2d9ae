import type { AuditRecord } from '@always-kit/contract';
import { signedHead } from '../audit/signed-head.ts';
import { entryOf } from '../identity/actor.ts';
import { refusal } from '../refusal.ts';
import type { AuditRow } from '../stores/audit-store.ts';
import type { Handlers, Surroundings } from './handler.ts';

/** How many entries are shown at once. */
const atMost = 500;

/** The audit trail, for administrators. Who reads it goes into it. */
export function auditHandlers({ store, keys, now }: Surroundings): Pick<Handlers, 'readAudit'> {
  return {
    async readAudit({ caller, query }) {
      if (caller.person.role !== 'administrator') throw refusal('not-permitted');
      const after = Number(query.after ?? 0);
      await store.audit.record(entryOf(caller, now(), 'read-audit', '', { after }));
      const entries = await store.audit.list(caller.organisation, after, atMost);
      const head = await store.audit.head(caller.organisation);
      const { seq, hash } = head;
      return {
        status: 200,
        body: { entries: entries.map(recordOf), head: { seq, hash, signed: await signedHead(head, keys, now()) } },
      };
    },
  };
}

function recordOf({ organisation: _ours, at, detail = {}, ...row }: AuditRow): AuditRecord {
  return { ...row, at: new Date(at).toISOString(), detail };
}
