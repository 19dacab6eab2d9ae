import { inTeamView } from '@always-kit/contract';
import { entryOf } from '../identity/actor.ts';
import { fieldRefusal, refusal } from '../refusal.ts';
import { readVoices } from '../voices/read-voices.ts';
import type { Handlers, Surroundings } from './handler.ts';
import { mustBeThere } from './record.ts';
import { mustBeSpan } from './span.ts';

/** What people said in their own words, for the team. Who reads it is in the audit trail. */
export function voiceHandlers({ store, now }: Surroundings): Pick<Handlers, 'readVoices'> {
  return {
    async readVoices({ caller, params, query: { from, to, after } }) {
      const { organisation, person } = caller;
      if (!inTeamView(person)) throw refusal('not-permitted');
      mustBeSpan({ from, to });
      const { id, service } = await mustBeThere(store, organisation, params.id);
      const place = after === undefined ? undefined : await store.records.placeOf(organisation, after);
      if (after !== undefined && !place) {
        throw fieldRefusal('invalid', '/after', 'unknown-response', 'Not what the page before ended with');
      }
      const page = await readVoices(store, { organisation, service, from, to }, place);
      await store.audit.record(entryOf(caller, now(), 'read-words', id, { voices: page.voices.length }));
      return { status: 200, body: page };
    },
  };
}
