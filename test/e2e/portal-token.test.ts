import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createOutbox } from '@always-kit/client/capture';
import { addEmbedKey } from '@always-kit/collector';
import { createUuid } from '@always-kit/contract';
import { SignJWT } from 'jose';
import { fromTheWard, openOneWard } from './one-ward.ts';

it('a page goes on with a token that its portal signs, where the collector needs one', async (test) => {
  const started = new AsyncDisposableStack();
  test.after(() => started.disposeAsync());
  const { store, options } = await openOneWard(started, { embedToken: true });
  const { kid, secret } = await addEmbedKey(store, { organisation: 'trust', name: 'Portal' });
  const signed = (): Promise<string> =>
    new SignJWT({ organisation: 'trust', service: 'ward', jti: createUuid() })
      .setProtectedHeader({ alg: 'HS256', kid })
      .setAudience('urn:always-kit:collector')
      .setIssuedAt()
      .setExpirationTime('15m')
      .sign(Buffer.from(secret!, 'base64url'));
  const outbox = createOutbox({
    ...options,
    device: true,
    onEmbedNeeded: () => void signed().then((token) => outbox.renewEmbed(token)),
  });
  started.defer(() => outbox.close());
  const accepted = new Promise((resolve) => outbox.addEventListener('accepted', resolve));

  const submitted = await outbox.submit(fromTheWard());

  assert.equal(submitted.ok && submitted.value.status, 'memory-only', 'the collector wants a token first');
  await accepted;
  assert.equal(outbox.paused, undefined);
});
