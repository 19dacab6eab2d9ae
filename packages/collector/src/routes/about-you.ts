import { problem } from '@always-kit/contract';
import { digestOf } from '../redaction/digest.ts';
import { Refusal, refusal } from '../refusal.ts';
import { acceptAboutYou } from '../responses/accept-about-you.ts';
import { mustServe } from '../responses/accept.ts';
import type { Handlers, Surroundings } from './handler.ts';

/** After how many seconds to send again what came before its response. */
const afterTheResponse = '30';

/** What people tell of themselves: each once, and at most one for each response. */
export function aboutYouHandlers({ store, now, keys }: Surroundings): Pick<Handlers, 'tellAboutYou'> {
  return {
    async tellAboutYou({ caller, body }) {
      const { organisation } = caller;
      const told = await store.responses.read(organisation, body.response);
      const digest = (): string => digestOf(body, keys.secretFor('digest'));
      const before = await store.aboutYou.before(organisation, { aboutYou: body, digest });
      if (!told && !before) {
        // Where the response was never here it may still wait on the device, so that is no refusal for good.
        if (await store.responses.isGone(organisation, body.response)) throw refusal('response-gone');
        throw new Refusal(problem('response-not-here-yet'), { 'retry-after': afterTheResponse });
      }
      if (told) mustServe(caller, told.response);
      const { put, receivedAt } =
        before ??
        (await store.aboutYou.put(
          organisation,
          await acceptAboutYou({ aboutYou: body, receivedAt: now() }, organisation, store, digest),
        ));
      if (put === 'already-told' || put === 'response-gone') throw refusal(put);
      if (put === 'conflict') throw refusal('id-conflict', 'Something else was stored under this id');
      const receipt = { id: body.id, storedAt: new Date(receivedAt).toISOString() };
      return { status: put === 'stored' ? 201 : 200, body: receipt };
    },
  };
}
