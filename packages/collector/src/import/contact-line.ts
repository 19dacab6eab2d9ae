import { Contact, createUuid, Day, parse, parseStrictly, z, type KeptContact } from '@always-kit/contract';
import { firstDayKept } from '../contacts/forget.ts';
import { operator } from '../stores/audit-store.ts';
import type { Store } from '../stores/store.ts';
import { fieldsOf, type Refused, type Taken } from './lines.ts';

/** One line of `contacts.ndjson`. */
const Line = z.strictObject({ contact: z.unknown() });

/** What the collector makes of what a page sends. The id is a hash: one that a page made holds a time. */
const Kept = z.looseObject({ id: z.string().check(z.regex(/^[0-9a-f]{64}$/)), storedOn: Day });

/** Somebody's contact in a line of `contacts.ndjson`, where it can be right, is about one of these services and is to be kept still. */
export function contactIn(
  given: unknown,
  services: ReadonlySet<string>,
  { now, contactDays }: { readonly now: number; readonly contactDays: number },
): KeptContact | Refused {
  const line = parse(Line, given);
  if (!line.ok) return { why: fieldsOf(line.errors) };
  const kept = parse(Kept, line.value.contact);
  if (!kept.ok) return { why: fieldsOf(kept.errors) };
  const { id, storedOn, ...sent } = kept.value;
  const contact = parseStrictly(Contact, { ...sent, id: createUuid(now) });
  if (!contact.ok) return { why: fieldsOf(contact.errors) };
  if (!services.has(contact.value.service)) return { why: '/service unknown-service' };
  if (storedOn > new Date(now).toISOString().slice(0, 10)) return { why: '/storedOn in-the-future' };
  if (storedOn < firstDayKept(contactDays, now)) return { why: '/storedOn too-early' };
  return { ...contact.value, id, storedOn };
}

/** Stores it under the day it first came, so that it is forgotten when it would have been. Who was forgotten here stays forgotten. */
export async function takeContact(
  { contacts }: Pick<Store, 'contacts'>,
  organisation: string,
  contact: KeptContact,
  now: number,
): Promise<Taken> {
  const entry = { organisation, at: now, actor: operator, action: 'take-in-contact', subject: contact.id };
  const put = await contacts.takeIn(contact, entry);
  if (put === 'forgotten') return { why: '/id forgotten' };
  return put === 'conflict' ? { why: '/id id-conflict' } : put;
}
