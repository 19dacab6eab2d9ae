import type { AboutYou } from '@always-kit/contract';
import { problem } from '@always-kit/contract';
import { Refusal, refusal } from '../refusal.ts';
import { knownQuestionnaire, mustBeRight, mustServe } from '../responses/accept.ts';
import type { Store } from '../stores/store.ts';
import type { Handlers, Surroundings } from './handler.ts';

/** After how many seconds to send again what came before its response. */
const afterTheResponse = '30';

/** What people tell of themselves: each once, and at most one for each response. */
export function aboutYouHandlers({ store, now }: Surroundings): Pick<Handlers, 'tellAboutYou'> {
  return {
    async tellAboutYou({ caller, body }) {
      const { organisation } = caller;
      // The response may still wait on the device, so this is no refusal for good.
      const told = await store.responses.read(organisation, body.response);
      const before = await store.aboutYou.before(organisation, body);
      if (!told && !before) {
        throw new Refusal(problem('response-not-here-yet'), { 'retry-after': afterTheResponse });
      }
      if (told) mustServe(caller, told.response);
      if (!before) await mustFit(body, organisation, store, now());
      const { put, receivedAt } = before ?? (await store.aboutYou.put(organisation, body, now()));
      if (put === 'already-told') throw refusal('already-told');
      if (put === 'conflict') throw refusal('id-conflict', 'Something else was stored under this id');
      const receipt = { id: body.id, storedAt: new Date(receivedAt).toISOString() };
      return { status: put === 'stored' ? 201 : 200, body: receipt };
    },
  };
}

async function mustFit(aboutYou: AboutYou, organisation: string, store: Store, now: number): Promise<void> {
  const questionnaire = await knownQuestionnaire(aboutYou, organisation, store, 'about-you');
  mustBeRight(questionnaire, aboutYou, new Date(now).toISOString().slice(0, 10));
}
