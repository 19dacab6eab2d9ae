import { AlwaysEvent, parse, parseStrictly, z } from '@always-kit/contract';
import { checkReferences } from '../always-events/check-references.ts';
import { mostRevisions } from '../always-events/most-revisions.ts';
import { canonicalJson } from '../canonical-json.ts';
import { operator } from '../stores/audit-store.ts';
import type { Store } from '../stores/store.ts';
import { fieldsOf, type Refused, type Taken } from './lines.ts';

/** A line of `always-events.ndjson` that holds an Always Event. */
const Line = z.strictObject({ alwaysEvent: z.unknown() });

/** The Always Event in a line, where it can be right. */
export function alwaysEventIn(given: unknown): AlwaysEvent | Refused {
  const line = parse(Line, given);
  if (!line.ok) return { why: fieldsOf(line.errors) };
  const alwaysEvent = parseStrictly(AlwaysEvent, line.value.alwaysEvent);
  if (!alwaysEvent.ok) return { why: fieldsOf(alwaysEvent.errors) };
  const { revision } = alwaysEvent.value;
  // Nobody could change one that says it is new, nor one whose next revision has no room.
  return revision > 0 && revision < mostRevisions ? alwaysEvent.value : { why: '/revision never-stored' };
}

/**
 * Stores it with the revision it had, unless there is one of its id. One that people here have changed is never written over:
 * which of the two is right they must say.
 */
export async function takeAlwaysEvent(
  store: Store,
  organisation: string,
  alwaysEvent: AlwaysEvent,
  now: number,
): Promise<Taken> {
  const { id, revision, phase } = alwaysEvent;
  const before = await store.alwaysEvents.read(organisation, id);
  if (before) return canonicalJson(before) === canonicalJson(alwaysEvent) ? 'repeated' : conflict;
  const errors = await checkReferences(id, alwaysEvent, organisation, store);
  if (errors.length > 0) return { why: fieldsOf(errors) };
  const entry = { organisation, at: now, actor: operator, action: 'take-in-always-event', subject: id };
  const created = await store.alwaysEvents.create(organisation, alwaysEvent, { ...entry, detail: { revision, phase } });
  return created ? 'stored' : conflict;
}

const conflict: Refused = { why: '/id id-conflict' };
