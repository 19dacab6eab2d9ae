import { Identifier, isEntryId, parse, parseStrictly, RecordEntry, z } from '@always-kit/contract';
import { mostRevisions } from '../always-events/most-revisions.ts';
import { mayWrite } from '../record/may-write.ts';
import { decisionFaults } from '../record/decision-faults.ts';
import { notYetDone } from '../record/not-yet-done.ts';
import { quoteFaults } from '../record/quote-faults.ts';
import { operator } from '../stores/audit-store.ts';
import type { ListedEntry } from '../stores/method-record-store.ts';
import type { Store } from '../stores/store.ts';
import { fieldsOf, notYet, type Refused, type Taken } from './lines.ts';

/** A line of `always-events.ndjson` that holds an entry of the record. */
const Line = z.strictObject({ entry: z.unknown(), alwaysEvent: Identifier });

/** The entry in a line, where it can be right. */
export function entryIn(given: unknown, now: number): ListedEntry | Refused {
  const line = parse(Line, given);
  if (!line.ok) return { why: fieldsOf(line.errors) };
  const parsed = parseStrictly(RecordEntry, line.value.entry);
  if (!parsed.ok) return { why: fieldsOf(parsed.errors) };
  const entry = parsed.value;
  const { id, form, by, at, since, revision } = entry;
  if (!isEntryId(id, form)) return { why: '/id not-the-address' };
  if (revision >= mostRevisions) return { why: '/revision never-stored' };
  if (!mayWrite(by, form)) return { why: '/by not-permitted' };
  if (notYet(at, now)) return { why: '/at in-the-future' };
  if (Date.parse(since) > Date.parse(at)) return { why: '/since too-late' };
  const ahead = notYetDone(entry, now);
  if (ahead.length > 0) return { why: fieldsOf(ahead) };
  return { alwaysEvent: line.value.alwaysEvent, entry: { ...entry, takenIn: new Date(now).toISOString() } };
}

/**
 * Puts it under the days and the name that it had, where there is none. What it names is not looked for: it comes later, or was gone
 * where it is from. But a quote and what a comment is about need their response, and what people here took out, or wrote themselves, stays as it is.
 */
export async function takeEntry(
  store: Store,
  organisation: string,
  { alwaysEvent: id, entry }: ListedEntry,
  now: number,
): Promise<Taken> {
  const alwaysEvent = await store.alwaysEvents.read(organisation, id);
  if (!alwaysEvent) return { why: '/alwaysEvent not-here' };
  const { service } = alwaysEvent;
  if (entry.form === 'quote') {
    const faults = await quoteFaults(store, organisation, service, entry.content);
    if (faults.length > 0) return { why: fieldsOf(faults) };
  }
  if (entry.form === 'theme-decision') {
    const faults = await decisionFaults(store, organisation, service, entry.content);
    if (faults.length > 0) return { why: fieldsOf(faults) };
  }
  const audit = { organisation, at: now, actor: operator, action: 'take-in-entry', subject: entry.id };
  const filed = { alwaysEvent: id, service, entry, token: operator.id };
  const { put } = await store.methodRecords.takeIn(organisation, filed, audit);
  if (put === 'not-said') return { why: '/content/response not-here' };
  return put === 'stored' || put === 'repeated' ? put : { why: '/id id-conflict' };
}
