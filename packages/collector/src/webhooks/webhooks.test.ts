import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it, type TestContext } from 'node:test';
import type { WebhookList } from '@always-kit/contract';
import { addWebhook, oneRound, startReceiver } from '../support/receiver.ts';
import { alwaysEventWith, create, responseWith, testCollector, type TestCollector } from '../support/test-collector.ts';
import { webhookDelivery } from './deliver.ts';
import { mayNotPost } from './post.ts';
import { isPublicAddress } from './private-addresses.ts';

const privateHosts = ['127.0.0.1'];

describe('a webhook', () => {
  it('is told of what happened, signed, and of nobody’s words', async (test) => {
    const { collector, receiver, secret, deliver } = await withWebhook(test);
    const response = responseWith({
      answers: [
        { question: 'always', value: 'always' },
        { question: 'more', value: 'Rosalind was kind' },
      ],
    });
    await collector.send(response);
    await collector.send(response); // a repeat is no news

    assert.deepEqual(await deliver(), { delivered: 1, failed: 0 });

    const [got] = receiver.got;
    assert.equal(receiver.got.length, 1);
    assert.doesNotMatch(got!.body, /Rosalind|always"/);
    assert.deepEqual(JSON.parse(got!.body), {
      type: 'response.stored',
      timestamp: new Date(collector.clock).toISOString(),
      data: { organisation: 'leeds', response: response.id, service: 'bramley', questionnaire: 'home-feedback' },
    });
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = got!.headers;
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const expected = createHmac('sha256', key)
      .update(`${String(id)}.${String(at)}.${got!.body}`)
      .digest('base64');
    assert.equal(signature, `v1,${expected}`);
    assert.deepEqual(await deliver(), { delivered: 0, failed: 0 });
  });

  it('is told when a response is taken out, and when an Always Event changes', async (test) => {
    const { collector, receiver, deliver } = await withWebhook(test);
    const response = responseWith();
    await collector.send(response);
    await collector.ask('POST /v1/erasures', { token: 'administrator', body: { response: response.id } });
    await collector.ask('PUT /v1/always-events/going-home', {
      token: 'coach',
      headers: { 'if-match': '"1"' },
      body: alwaysEventWith({ title: 'Going home safely' }),
    });

    await deliver();

    const told = receiver.got.map(({ body }) => JSON.parse(body) as { type: string; data: object });
    assert.deepEqual(told.map(({ type }) => type).sort(), [
      'always-event.changed',
      'response.erased',
      'response.stored',
    ]);
    for (const { data } of told) assert.doesNotMatch(JSON.stringify(data), /safely|always"/);
  });

  it('is told again, under the same id and later each time, until it answers', async (test) => {
    const { collector, receiver, deliver } = await withWebhook(test);
    receiver.status = 503;
    await collector.send({});

    assert.deepEqual(await deliver(), { delivered: 0, failed: 1 });
    assert.deepEqual(await deliver(), { delivered: 0, failed: 0 }); // not yet
    collector.clock += 10_000;
    receiver.status = 200;
    assert.deepEqual(await deliver(), { delivered: 1, failed: 0 });

    const ids = receiver.got.map(({ headers }) => headers['webhook-id']);
    assert.equal(new Set(ids).size, 1);
  });

  it('is given up after days, and the list says so', async (test) => {
    const { collector, receiver, deliver } = await withWebhook(test);
    receiver.status = 500;
    await collector.send({});
    for (let tries = 0; tries < 12; tries++) {
      await deliver();
      collector.clock += 48 * 60 * 60 * 1000;
    }

    const { webhooks } = (await collector.ask('GET /v1/webhooks', { token: 'administrator' })).body as WebhookList;
    assert.deepEqual({ waiting: webhooks[0]!.waiting, givenUp: webhooks[0]!.givenUp }, { waiting: 0, givenUp: 1 });
    assert.equal(receiver.got.length, 3); // now, after two days, and after four
    assert.doesNotMatch(JSON.stringify(webhooks), /whsec_|secret/);
  });

  it('follows to no other address', async (test) => {
    const { collector, receiver, deliver } = await withWebhook(test);
    receiver.status = 307;
    await collector.send({});

    assert.deepEqual(await deliver(), { delivered: 0, failed: 1 });
    assert.equal(receiver.got.length, 1);
  });

  it('is for administrators of its organisation', async (test) => {
    const { collector } = await withWebhook(test);
    for (const token of ['viewer', 'team', 'coach', 'sponsor']) {
      for (const line of ['GET /v1/webhooks', 'DELETE /v1/webhooks/board']) {
        assert.equal((await collector.ask(line, { token })).status, 403);
      }
    }
    await collector.ask('POST /v1/responses?key=pk_york', { body: responseWith() });
    assert.equal((await collector.store.webhooks.take(collector.clock, collector.clock + 1, 10)).length, 0);
    assert.equal((await collector.ask('DELETE /v1/webhooks/board', { token: 'administrator' })).status, 204);
    assert.equal((await collector.ask('DELETE /v1/webhooks/board', { token: 'administrator' })).status, 404);
  });

  it('cannot be made to ask what only we can reach', async (test) => {
    const { collector } = await withWebhook(test);
    const urls = [
      'http://example.org/hook',
      'https://127.0.0.2/',
      'https://[::1]/',
      'https://[::ffff:10.0.0.1]/',
      'https://10.1.2.3/',
      'https://169.254.169.254/latest/meta-data',
      'https://167772161/',
      'https://0x0a.1/',
      'https://user:password@example.org/',
      'ftp://example.org/',
    ];
    for (const [at, url] of urls.entries()) {
      const body = { id: `hook-${at}`, url, events: ['response.stored'] };
      assert.equal((await collector.ask('POST /v1/webhooks', { token: 'administrator', body })).status, 422, url);
    }
    // A name is looked up in the moment of sending.
    const { store, clock } = collector;
    const body = { id: 'by-name', url: 'https://localhost:1/', events: ['response.stored'] };
    assert.equal((await collector.ask('POST /v1/webhooks', { token: 'administrator', body })).status, 201);
    await collector.send({});
    await oneRound(webhookDelivery(store, { privateHosts: [], now: () => clock }));
    const { webhooks } = (await collector.ask('GET /v1/webhooks', { token: 'administrator' })).body as WebhookList;
    assert.deepEqual(
      webhooks.map(({ waiting }) => waiting),
      [1, 1],
    );
  });
});

describe('an address', () => {
  it('is public or not', () => {
    for (const address of ['8.8.8.8', '172.32.0.1', '2a00:1450:4009::1']) assert.ok(isPublicAddress(address), address);
    for (const address of [
      '0.0.0.0',
      '100.64.1.1',
      '172.31.255.255',
      '192.168.0.1',
      '255.255.255.255',
      '::',
      '::1',
      'fe80::1',
      'fd00::1',
      '::ffff:8.8.8.8',
      '64:ff9b::a00:1',
      '2002:a00:1::',
      'localhost',
      '',
    ]) {
      assert.ok(!isPublicAddress(address), address);
    }
    assert.equal(mayNotPost('https://example.org/hook', { privateHosts: [] }), undefined);
    assert.equal(mayNotPost('http://board.trust.test/', { privateHosts: ['board.trust.test'] }), undefined);
  });
});

async function withWebhook(test: TestContext) {
  const receiver = await startReceiver(test);
  const collector: TestCollector = await testCollector(test, { privateHosts });
  await create(collector);
  const secret = await addWebhook(collector, 'board', receiver.url);
  const delivery = webhookDelivery(collector.store, { privateHosts, now: () => collector.clock });
  return { collector, receiver, secret, deliver: () => oneRound(delivery) };
}
