import type { AuditActor, AuditEntry } from '../stores/audit-store.ts';
import type { StaffCaller } from './caller.ts';

/** Somebody on the staff side, as the audit trail names them. */
export function actorOf({ person, token }: StaffCaller): AuditActor {
  return { id: token, name: person.name, role: person.role };
}

/** What somebody does, as it goes into the audit trail. */
export function entryOf(
  caller: StaffCaller,
  at: number,
  action: string,
  subject: string,
  detail?: AuditEntry['detail'],
): AuditEntry {
  const { organisation } = caller;
  return { organisation, at, actor: actorOf(caller), action, subject, ...(detail && { detail }) };
}
