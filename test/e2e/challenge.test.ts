import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient, type ClientOptions } from '@always-kit/client';
import { createCapture, createOutbox } from '@always-kit/client/capture';
import { fromTheWard, openOneWard } from './one-ward.ts';

// The collector's own challenges at their usual hardness: a second or two each.

describe('where the site key asks for a challenge', () => {
  const started = new AsyncDisposableStack();
  let options: ClientOptions;
  before(async () => {
    ({ options } = await openOneWard(started, { challenge: true }));
  });
  after(() => started.disposeAsync());

  it('a page that sends by itself solves it', async () => {
    const sent = await createCapture(options).sendResponse(fromTheWard());

    assert.ok(sent.ok, JSON.stringify(sent));
  });

  it('an outbox solves it, and is never paused', async () => {
    const outbox = createOutbox(options);
    let paused = 0;
    outbox.addEventListener('paused', () => paused++);

    const submitted = await outbox.submit(fromTheWard(), { wait: 60_000 });

    assert.equal(submitted.ok && submitted.value.status, 'accepted', JSON.stringify(submitted));
    assert.equal(paused, 0);
    outbox.close();
  });

  it('a program that sends many at once solves one for all', async () => {
    const sent = await createClient(options).sendBatch([fromTheWard(), fromTheWard()]);

    const statuses = sent.ok && sent.value.results.map(({ status }) => status);
    assert.deepEqual(statuses, [201, 201], JSON.stringify(sent));
  });

  it('what is wrong for another reason is told at once', async () => {
    const sent = await createCapture(options).sendResponse({ ...fromTheWard(), service: 'elsewhere' });

    assert.equal(!sent.ok && sent.reason, 'refused', JSON.stringify(sent));
  });
});
