import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createClient, type ClientOptions } from '@always-kit/client';
import { createCapture, createOutbox } from '@always-kit/client/capture';
import { addOrganisation, addService, addSiteKey, startCollector } from '@always-kit/collector';
import { createUuid, type QuestionnaireResponse } from '@always-kit/contract';
import { whatMattersPatient } from '@always-kit/contract/built-in';

// The collector's own challenges at their usual hardness: a second or two each.

describe('where the site key asks for a challenge', () => {
  const started = new AsyncDisposableStack();
  let options: ClientOptions;
  before(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'always-kit-challenge-'));
    started.defer(() => rm(folder, { recursive: true }));
    const collector = await startCollector({ file: join(folder, 'collector.sqlite'), port: 0, host: '127.0.0.1' });
    started.defer(() => collector.close());
    const { store, url } = collector;
    await addOrganisation(store, { id: 'trust', name: 'A trust', staffOrigins: [] });
    await addService(store, { organisation: 'trust', id: 'ward', name: 'A ward' });
    const key = { organisation: 'trust', name: 'Public page', key: 'pk_public', services: ['ward'], origins: ['*'] };
    await addSiteKey(store, { ...key, rules: { challenge: true } });
    await store.questionnaires.put(whatMattersPatient, 'trust');
    options = { url, siteKey: 'pk_public' };
  });
  after(() => started.disposeAsync());

  it('a page that sends by itself solves it', async () => {
    const sent = await createCapture(options).sendResponse(response());

    assert.ok(sent.ok, JSON.stringify(sent));
  });

  it('an outbox solves it, and is never paused', async () => {
    const outbox = createOutbox(options);
    let paused = 0;
    outbox.addEventListener('paused', () => paused++);

    const submitted = await outbox.submit(response(), { wait: 60_000 });

    assert.equal(submitted.ok && submitted.value.status, 'accepted', JSON.stringify(submitted));
    assert.equal(paused, 0);
    outbox.close();
  });

  it('a program that sends many at once solves one for all', async () => {
    const sent = await createClient(options).sendBatch([response(), response()]);

    const statuses = sent.ok && sent.value.results.map(({ status }) => status);
    assert.deepEqual(statuses, [201, 201], JSON.stringify(sent));
  });

  it('what is wrong for another reason is told at once', async () => {
    const sent = await createCapture(options).sendResponse({ ...response(), service: 'elsewhere' });

    assert.equal(!sent.ok && sent.reason, 'refused', JSON.stringify(sent));
  });
});

function response(): QuestionnaireResponse {
  return {
    id: createUuid(),
    questionnaire: { id: whatMattersPatient.id, version: whatMattersPatient.version },
    service: 'ward',
    answeredAt: new Date().toISOString(),
    language: 'en-GB',
    reading: 'plain',
    mode: 'self',
    answers: [{ question: whatMattersPatient.questions[0]!.id, value: 'Being listened to' }],
  };
}
