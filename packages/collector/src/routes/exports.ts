import { mayExport, mayKeepRecords } from '@always-kit/contract';
import { aboutYouNdjson } from '../export/about-you-ndjson.ts';
import { alwaysEventsJson } from '../export/always-events-json.ts';
import { alwaysEventsNdjson } from '../export/always-events-ndjson.ts';
import { contactsNdjson } from '../export/contacts-ndjson.ts';
import { friendsAndFamilyCsv } from '../export/friends-and-family-csv.ts';
import { questionnairesNdjson } from '../export/questionnaires-ndjson.ts';
import { recordsNdjson } from '../export/records-ndjson.ts';
import { responsesCsv } from '../export/responses-csv.ts';
import { fhirNdjson } from '../fhir/responses-ndjson.ts';
import { entryOf } from '../identity/actor.ts';
import type { StaffCaller } from '../identity/caller.ts';
import { refusal } from '../refusal.ts';
import type { Handlers, Surroundings } from './handler.ts';
import { mustBeSpan } from './span.ts';

type ExportHandlers = Pick<
  Handlers,
  | 'exportResponses'
  | 'exportRecords'
  | 'exportFhir'
  | 'exportFriendsAndFamily'
  | 'exportAlwaysEvents'
  | 'exportAlwaysEventRecords'
  | 'exportAboutYou'
  | 'exportQuestionnaires'
  | 'exportContacts'
>;

/** All that there is, to take out. Written into the audit trail before the first of it leaves. */
export function exportHandlers({ store, now }: Surroundings): ExportHandlers {
  return {
    async exportResponses({ caller, query }) {
      await mayLeave(caller, 'responses.csv', query);
      return { status: 200, body: responsesCsv(store, { ...query, organisation: caller.organisation }) };
    },
    async exportRecords({ caller, query }) {
      await mayLeave(caller, 'responses.ndjson', query);
      return { status: 200, body: recordsNdjson(store.records, { ...query, organisation: caller.organisation }) };
    },
    async exportFhir({ caller, query }) {
      await mayLeave(caller, 'responses.fhir.ndjson', query);
      return { status: 200, body: fhirNdjson(store, { ...query, organisation: caller.organisation }) };
    },
    async exportFriendsAndFamily({ caller, query }) {
      await mayLeave(caller, 'friends-and-family.csv', query);
      return { status: 200, body: friendsAndFamilyCsv(store, { ...query, organisation: caller.organisation }) };
    },
    async exportAlwaysEvents({ caller }) {
      await mayLeave(caller, 'always-events.json', {});
      return { status: 200, body: alwaysEventsJson(store, caller.organisation, now()) };
    },
    async exportAlwaysEventRecords({ caller }) {
      await mayLeave(caller, 'always-events.ndjson', {});
      return { status: 200, body: alwaysEventsNdjson(store, caller.organisation) };
    },
    async exportContacts({ caller }) {
      // A list of names and addresses to walk away with: the team reads it, and need not have it.
      if (!mayKeepRecords(caller.person)) throw refusal('not-permitted');
      await mayLeave(caller, 'contacts.ndjson', {});
      return { status: 200, body: contactsNdjson(store.contacts, caller.organisation) };
    },
    async exportAboutYou({ caller }) {
      await mayLeave(caller, 'about-you.ndjson', {});
      return { status: 200, body: aboutYouNdjson(store, caller.organisation) };
    },
    async exportQuestionnaires({ caller }) {
      await mayLeave(caller, 'questionnaires.ndjson', {});
      return { status: 200, body: questionnairesNdjson(store.questionnaires, caller.organisation) };
    },
  };

  async function mayLeave(
    caller: StaffCaller,
    what: string,
    query: Readonly<Partial<Record<'questionnaire' | 'service' | 'from' | 'to', string | undefined>>>,
  ): Promise<void> {
    if (!mayExport(caller.person)) throw refusal('not-permitted');
    mustBeSpan(query);
    const asked = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    await store.audit.record(entryOf(caller, now(), 'export', what, Object.fromEntries(asked)));
  }
}
