import { AttachedEvidence, mayRecord, maySignOff } from '@always-kit/contract';
import { unknownNames } from '../checklist/unknown-names.ts';
import { entryOf } from '../identity/actor.ts';
import { refusal } from '../refusal.ts';
import { readSubject } from './checklist.ts';
import { byContract } from './contract-error.ts';
import type { Handlers, Surroundings } from './handler.ts';

/** Evidence that people attach, because the collector cannot know it. */
export function evidenceHandlers({ store, now }: Surroundings): Pick<Handlers, 'attachEvidence' | 'removeEvidence'> {
  return {
    async attachEvidence({ caller, params, body }) {
      const { organisation, person, token } = caller;
      if (!mayRecord(person)) throw refusal('not-permitted');
      const { alwaysEvent, criteriaSet } = await readSubject(store, organisation, params.id);
      const errors = unknownNames(body, criteriaSet);
      if (errors.length > 0) throw refusal('invalid', undefined, errors);
      const { criterion, ...sent } = body;
      const at = new Date(now()).toISOString();
      const evidence = byContract(AttachedEvidence, { source: 'attached', ...sent, by: person, at }, 'The evidence');
      const { put, filed } = await store.evidence.attach(
        organisation,
        { alwaysEvent: alwaysEvent.id, criterion, evidence, token },
        entryOf(caller, now(), 'attach-evidence', evidence.id, { alwaysEvent: alwaysEvent.id, criterion }),
      );
      if (put === 'conflict') {
        throw refusal('id-conflict', 'Other evidence was attached under this id, or it was taken away');
      }
      return { status: put === 'stored' ? 201 : 200, body: filed.evidence };
    },
    async removeEvidence({ caller, params }) {
      const { organisation, person, token } = caller;
      if (!mayRecord(person)) throw refusal('not-permitted');
      const at = now();
      const removed = await store.evidence.remove(
        organisation,
        { alwaysEvent: params.id, evidence: params.evidence, token, at, anybodys: maySignOff(person) },
        entryOf(caller, at, 'remove-evidence', params.evidence, { alwaysEvent: params.id }),
      );
      if (removed === 'not-found') throw refusal('not-found');
      if (removed === 'not-permitted') {
        throw refusal('not-permitted', 'Only who attached it, or somebody who may sign off, may take it away');
      }
      return { status: 204, body: undefined };
    },
  };
}
