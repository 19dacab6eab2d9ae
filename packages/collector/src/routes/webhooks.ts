import { mayKeepRecords } from '@always-kit/contract';
import { entryOf } from '../identity/actor.ts';
import { fieldRefusal, refusal } from '../refusal.ts';
import { mayNotPost } from '../webhooks/post.ts';
import { newWebhookSecret, shownSecret } from '../webhooks/sign.ts';
import type { Handlers, Surroundings } from './handler.ts';

/** Who is told of what happens. */
export function webhookHandlers({
  store,
  now,
  privateHosts,
}: Surroundings): Pick<Handlers, 'listWebhooks' | 'addWebhook' | 'removeWebhook'> {
  return {
    async listWebhooks({ caller: { organisation, person } }) {
      if (!mayKeepRecords(person)) throw refusal('not-permitted');
      return { status: 200, body: { webhooks: await store.webhooks.list(organisation) } };
    },
    async addWebhook({ caller, body }) {
      if (!mayKeepRecords(caller.person)) throw refusal('not-permitted');
      const wrong = mayNotPost(body.url, { privateHosts });
      if (wrong !== undefined) throw fieldRefusal('invalid', '/url', wrong, 'Messages may not be sent there');
      const secret = newWebhookSecret();
      const entry = entryOf(caller, now(), 'add-webhook', body.id);
      if (!(await store.webhooks.add(caller.organisation, body, secret, entry))) {
        throw refusal('id-conflict', 'There is a webhook of this id: remove it first');
      }
      return { status: 201, body: { id: body.id, secret: shownSecret(secret) } };
    },
    async removeWebhook({ caller, params }) {
      if (!mayKeepRecords(caller.person)) throw refusal('not-permitted');
      const entry = entryOf(caller, now(), 'remove-webhook', params.id);
      if (!(await store.webhooks.remove(caller.organisation, params.id, entry))) throw refusal('not-found');
      return { status: 204, body: undefined };
    },
  };
}
