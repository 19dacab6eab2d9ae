import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { createOutbox } from '@always-kit/client/capture';
import { addEmbedKey, addOrganisation, addService, addSiteKey, startCollector } from '@always-kit/collector';
import { createUuid } from '@always-kit/contract';
import { whatMattersPatient } from '@always-kit/contract/built-in';
import { SignJWT } from 'jose';

it('a page goes on with a token that its portal signs, where the collector needs one', async (test) => {
  const folder = await mkdtemp(join(tmpdir(), 'always-kit-portal-'));
  const collector = await startCollector({ file: join(folder, 'collector.sqlite'), port: 0, host: '127.0.0.1' });
  const { store, url } = collector;
  await addOrganisation(store, { id: 'trust', name: 'A trust', staffOrigins: [] });
  await addService(store, { organisation: 'trust', id: 'ward', name: 'A ward' });
  const key = { organisation: 'trust', name: 'Page', key: 'pk_portal', services: ['ward'], origins: ['*'] };
  await addSiteKey(store, { ...key, rules: { embedToken: true } });
  await store.questionnaires.put(whatMattersPatient, 'trust');
  const { kid, secret } = await addEmbedKey(store, { organisation: 'trust', name: 'Portal' });
  const signed = (): Promise<string> =>
    new SignJWT({ organisation: 'trust', service: 'ward', jti: createUuid() })
      .setProtectedHeader({ alg: 'HS256', kid })
      .setAudience('urn:always-kit:collector')
      .setIssuedAt()
      .setExpirationTime('15m')
      .sign(Buffer.from(secret!, 'base64url'));
  const outbox = createOutbox({
    url,
    siteKey: 'pk_portal',
    device: true,
    onEmbedNeeded: () => void signed().then((token) => outbox.renewEmbed(token)),
  });
  test.after(async () => {
    outbox.close();
    await collector.close();
    await rm(folder, { recursive: true });
  });
  const accepted = new Promise((resolve) => outbox.addEventListener('accepted', resolve));

  const submitted = await outbox.submit({
    id: createUuid(),
    questionnaire: { id: whatMattersPatient.id, version: whatMattersPatient.version },
    service: 'ward',
    answeredAt: new Date().toISOString(),
    language: 'en-GB',
    reading: 'plain',
    mode: 'self',
    answers: [{ question: whatMattersPatient.questions[0]!.id, value: 'Being listened to' }],
  });

  assert.equal(submitted.ok && submitted.value.status, 'memory-only', 'the collector wants a token first');
  await accepted;
  assert.equal(outbox.paused, undefined);
});
