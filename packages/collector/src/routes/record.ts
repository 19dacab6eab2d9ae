import {
  inTeamView,
  isEntryId,
  mayRecord,
  RecordEntry,
  type AlwaysEvent,
  type FieldProblem,
  type NewEntry,
} from '@always-kit/contract';
import { entryOf } from '../identity/actor.ts';
import { decisionFaults } from '../record/decision-faults.ts';
import { mayWrite } from '../record/may-write.ts';
import { notYetDone } from '../record/not-yet-done.ts';
import { outsideEntries, outsideEntry, withWhatWasHidden } from '../record/outside-record.ts';
import { quoteFaults } from '../record/quote-faults.ts';
import { formsThatAreNamed, unknownReferences } from '../record/unknown-references.ts';
import { fieldRefusal, refusal, type Refusal } from '../refusal.ts';
import type { WrittenEntry } from '../stores/method-record-store.ts';
import type { Store } from '../stores/store.ts';
import { byContract } from './contract-error.ts';
import type { Handlers, Surroundings } from './handler.ts';
import { etagOf, revisionToChange } from './revision-to-change.ts';

type RecordHandlers = Pick<Handlers, 'readRecord' | 'writeEntry' | 'removeEntry'>;

/** The record: many people fill in many forms, and each entry has a revision of its own. */
export function recordHandlers({ store, now }: Surroundings): RecordHandlers {
  return {
    async readRecord({ caller: { organisation, person }, params: { id } }) {
      await mustBeThere(store, organisation, id);
      const entries = await store.methodRecords.entries(organisation, id);
      return {
        status: 200,
        body: { alwaysEvent: id, entries: inTeamView(person) ? entries : outsideEntries(entries) },
      };
    },
    async writeEntry({ caller, params, body, headers }) {
      const { organisation, person, token } = caller;
      if (!mayRecord(person)) throw refusal('not-permitted');
      const revision = revisionToChange(headers);
      if (!mayWrite(person, body.form)) throw refusal('not-permitted', notYours(body.form));
      const alwaysEvent = await mustBeThere(store, organisation, params.id);
      const errors = await faultsIn(store, organisation, alwaysEvent, params.entry, body, now());
      if (errors.length > 0) throw refusal('invalid', undefined, errors);
      const before = await store.methodRecords.read(organisation, params.id, params.entry);
      const at = new Date(now()).toISOString();
      const entry = byContract(
        RecordEntry,
        {
          ...(inTeamView(person) ? body : withWhatWasHidden(body, before)),
          ...{ id: params.entry, revision: (revision ?? 0) + 1, by: person, at, since: at },
        },
        'The entry',
      );
      const filed = { alwaysEvent: alwaysEvent.id, service: alwaysEvent.service, entry, token };
      const audit = entryOf(caller, Date.parse(at), 'write-entry', entry.id);
      const written = await store.methodRecords.write(organisation, filed, revision, audit);
      if (!('entry' in written)) throw refusalOf(written.put, revision);
      return {
        status: written.put === 'stored' ? 201 : 200,
        body: inTeamView(person) ? written.entry : outsideEntry(written.entry),
        headers: { etag: etagOf(written.entry) },
      };
    },
    async removeEntry({ caller, params }) {
      const { organisation, person, token } = caller;
      if (!mayRecord(person)) throw refusal('not-permitted');
      const { id: alwaysEvent, service } = await mustBeThere(store, organisation, params.id);
      const there = await store.methodRecords.read(organisation, alwaysEvent, params.entry);
      if (!there) throw refusal('not-found');
      if (!mayWrite(person, there.form)) throw refusal('not-permitted', notYours(there.form));
      const at = now();
      const removed = await store.methodRecords.remove(
        organisation,
        { alwaysEvent, service, id: there.id, token, at },
        entryOf(caller, at, 'remove-entry', there.id),
      );
      if (removed === undefined) throw refusal('not-found');
      return { status: 204, body: undefined };
    },
  };
}

/** The Always Event of an address. Refuses where there is none. */
export async function mustBeThere(store: Store, organisation: string, id: string): Promise<AlwaysEvent> {
  const alwaysEvent = await store.alwaysEvents.read(organisation, id);
  if (!alwaysEvent) throw refusal('not-found');
  return alwaysEvent;
}

function notYours(form: NewEntry['form']): string {
  if (form === 'quote') return 'Only those who may read what people said can quote it';
  if (form === 'theme-decision') return 'Only those who may read comments say what they are about';
  return 'Only a sponsor can say that a sponsor looked';
}

async function faultsIn(
  store: Store,
  organisation: string,
  alwaysEvent: AlwaysEvent,
  id: string,
  body: NewEntry,
  now: number,
): Promise<FieldProblem[]> {
  if (!isEntryId(id, body.form)) {
    const detail = 'The address of an entry ends with its form where there is one of it, else with a UUID version 7';
    return [{ pointer: '/form', code: 'not-the-address', detail }];
  }
  if (body.form === 'quote') return quoteFaults(store, organisation, alwaysEvent.service, body.content);
  if (body.form === 'theme-decision') return decisionFaults(store, organisation, alwaysEvent.service, body.content);
  const forms = [...formsThatAreNamed, body.form];
  const entries = await store.methodRecords.entries(organisation, alwaysEvent.id, forms);
  return [...unknownReferences({ ...body, id }, alwaysEvent, entries), ...notYetDone(body, now)];
}

function refusalOf(put: Exclude<WrittenEntry, { entry: unknown }>['put'], revision: number | undefined): Refusal {
  switch (put) {
    case 'conflict':
      return refusal('id-conflict', 'Something else was written under this id');
    case 'removed':
      return refusal('id-conflict', 'What was written under this id was taken out: use a new id');
    case 'stale':
      return refusal('stale-revision', revision === undefined ? 'There is one already' : 'Read it again first');
    case 'not-said':
      return fieldRefusal('invalid', '/content/response', 'unknown-response', 'The response is gone, or its words are');
  }
}
