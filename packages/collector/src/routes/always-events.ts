import { AlwaysEvent, mayRecord, type FieldProblem } from '@always-kit/contract';
import { checkReferences } from '../always-events/check-references.ts';
import { entryOf } from '../identity/actor.ts';
import { unknownQuotes } from '../record/unknown-references.ts';
import { refusal } from '../refusal.ts';
import { byContract } from './contract-error.ts';
import type { Handlers, Surroundings } from './handler.ts';
import { etagOf, revisionToChange } from './revision-to-change.ts';

type AlwaysEventHandlers = Pick<Handlers, 'listAlwaysEvents' | 'readAlwaysEvent' | 'writeAlwaysEvent'>;

/** Always Events, changed by one person at a time: whoever read an older revision is told, and writes over nobody. */
export function alwaysEventHandlers({ store, now }: Surroundings): AlwaysEventHandlers {
  return {
    async listAlwaysEvents({ caller }) {
      return { status: 200, body: { alwaysEvents: await store.alwaysEvents.list(caller.organisation) } };
    },
    async readAlwaysEvent({ caller, params }) {
      const alwaysEvent = await store.alwaysEvents.read(caller.organisation, params.id);
      if (!alwaysEvent) throw refusal('not-found');
      return { status: 200, body: alwaysEvent, headers: { etag: etagOf(alwaysEvent) } };
    },
    async writeAlwaysEvent({ caller, params, body, headers }) {
      const { organisation, person } = caller;
      if (!mayRecord(person)) throw refusal('not-permitted');
      const revision = revisionToChange(headers);
      const errors = [
        ...(await checkReferences(params.id, body, organisation, store)),
        ...(await unknownQuotesIn(organisation, params.id, body)),
      ];
      if (errors.length > 0) throw refusal('invalid', undefined, errors);
      const updatedAt = new Date(now()).toISOString();
      const changed = byContract(
        AlwaysEvent,
        { ...body, revision: (revision ?? 0) + 1, updatedAt },
        'The Always Event',
      );
      const entry = (action: string) =>
        entryOf(caller, now(), action, changed.id, { revision: changed.revision, phase: changed.phase });
      const written =
        revision === undefined
          ? await store.alwaysEvents.create(organisation, changed, entry('create-always-event'))
          : await store.alwaysEvents.replace(organisation, changed, revision, entry('change-always-event'));
      if (!written) {
        throw refusal('stale-revision', revision === undefined ? 'There is one already' : 'Read it again first');
      }
      return { status: revision === undefined ? 201 : 200, body: changed, headers: { etag: etagOf(changed) } };
    },
  };
  /** A quote of a vision that was tied to it before may have gone with its response since: that stops nobody. */
  async function unknownQuotesIn(
    organisation: string,
    id: string,
    { visionStatement }: AlwaysEvent,
  ): Promise<FieldProblem[]> {
    if (!visionStatement?.quotes?.length) return [];
    const before = await store.alwaysEvents.read(organisation, id);
    const entries = await store.methodRecords.entries(organisation, id, ['quote']);
    return unknownQuotes(visionStatement, before?.visionStatement, entries);
  }
}
