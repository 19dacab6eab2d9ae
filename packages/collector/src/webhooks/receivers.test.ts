import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Webhook, WebhookList } from '@always-kit/contract';
import { operator } from '../stores/audit-store.ts';
import { addWebhook, oneRound, startReceiver, type Receiver } from '../support/receiver.ts';
import { responseWith, testCollector, type TestCollector } from '../support/test-collector.ts';
import { webhookDelivery } from './deliver.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

describe('one of several receivers', () => {
  it('is told at once and in order, while another hangs and a third refuses', async (test) => {
    const { collector, receivers, delivery } = await withReceivers(test, ['hangs', 'refuses', 'works']);
    const [hangs, refuses, works] = receivers as [Receiver, Receiver, Receiver];
    hangs.status = undefined;
    refuses.status = 500;
    const first = await sendSome(collector, 3);

    await delivery.begin();
    await until(() => works.got.length === 3);
    const second = await sendSome(collector, 2);
    await until(async () => {
      await delivery.begin();
      return (await waitingFor(collector))['works'] === 0;
    });

    assert.deepEqual(toldOf(works), [...first, ...second]);
    assert.deepEqual([hangs.got.length, refuses.got.length], [1, 1]); // each waits with its first
    assert.deepEqual(await waitingFor(collector), { hangs: 5, refuses: 5, works: 0 });
  });

  it('is told of nothing before what it did not take, and then of all in order', async (test) => {
    const { collector, receivers, delivery } = await withReceivers(test, ['board']);
    const board = receivers[0]!;
    board.status = 503;
    const sent = await sendSome(collector, 3);
    await oneRound(delivery);
    collector.clock += minute;
    await oneRound(delivery);
    assert.deepEqual(toldOf(board), [sent[0], sent[0]]);

    board.status = 200;
    collector.clock += 5 * minute;
    assert.deepEqual(await oneRound(delivery), { delivered: 3, failed: 0 });
    assert.deepEqual(toldOf(board).slice(2), sent);
  });

  it('does not wait for ever behind a message that it says is wrong', async (test) => {
    const { collector, receivers, delivery } = await withReceivers(test, ['board']);
    const board = receivers[0]!;
    board.status = 422;
    const sent = await sendSome(collector, 2);
    for (let tries = 0; tries < 3; tries++) {
      await oneRound(delivery);
      collector.clock += 10 * minute;
    }

    board.status = 200;
    await oneRound(delivery);

    assert.deepEqual(toldOf(board), [sent[0], sent[0], sent[0], sent[1]]);
    const [listed] = await webhooksOf(collector);
    assert.deepEqual([listed?.waiting, listed?.givenUp], [0, 1]);
  });

  it('that is gone for days loses what is older, is left alone for hours, and gets it when somebody says so', async (test) => {
    const { collector, receivers, delivery } = await withReceivers(test, ['board']);
    const board = receivers[0]!;
    board.status = 404;
    const old = await sendSome(collector, 2);
    for (let round = 0; round < 9; round++) {
      await oneRound(delivery);
      collector.clock += day / 2;
    }
    const [listed] = await webhooksOf(collector);
    assert.deepEqual([listed?.waiting, listed?.givenUp], [0, 2]);
    board.status = 200;
    board.got.length = 0;
    const { store } = collector;
    const entry = { organisation: 'leeds', at: collector.clock, actor: operator, action: 'test', subject: 'board' };

    assert.equal(await store.webhooks.again({ organisation: 'leeds', id: 'none' }, collector.clock, entry), undefined);
    assert.equal(await store.webhooks.again({ organisation: 'leeds', id: 'board' }, collector.clock, entry), 2);
    await oneRound(delivery);
    assert.deepEqual(toldOf(board), old);
  });

  it('is forgotten of, with what it did not take, after a month', async (test) => {
    const { collector, receivers, delivery } = await withReceivers(test, ['board']);
    receivers[0]!.status = 500;
    await sendSome(collector, 1);
    await oneRound(delivery);
    collector.clock += 4 * day;
    await oneRound(delivery);

    await collector.store.webhooks.forgetGivenUp(collector.clock - 5 * day);
    assert.equal((await webhooksOf(collector))[0]?.givenUp, 1);
    await collector.store.webhooks.forgetGivenUp(collector.clock);
    assert.equal((await webhooksOf(collector))[0]?.givenUp, 0);
  });

  it('is sent to by one of two instances at a time', async (test) => {
    const { collector, receivers, delivery, another } = await withReceivers(test, ['board']);
    receivers[0]!.status = undefined;
    await sendSome(collector, 1);
    await delivery.begin();
    await until(() => receivers[0]!.got.length === 1);

    const other = another();
    assert.deepEqual(await oneRound(other), { delivered: 0, failed: 0 });
    // Stopped, the first gives it back at once, and nothing counts against the receiver.
    await delivery.stop();
    receivers[0]!.status = 200;
    assert.deepEqual(await oneRound(other), { delivered: 1, failed: 0 });
  });
});

async function withReceivers(test: TestContext, ids: readonly string[]) {
  const privateHosts = ['127.0.0.1'];
  const collector = await testCollector(test, { privateHosts });
  const receivers: Receiver[] = [];
  for (const id of ids) {
    const receiver = await startReceiver(test);
    await addWebhook(collector, id, receiver.url);
    receivers.push(receiver);
  }
  const another = () => {
    const delivery = webhookDelivery(collector.store, {
      privateHosts,
      now: () => collector.clock,
      timeout: 10 * minute,
    });
    test.after(() => delivery.stop());
    return delivery;
  };
  return { collector, receivers, delivery: another(), another };
}

/** Sends responses, and gives back their ids. */
async function sendSome(collector: TestCollector, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number++) {
    const response = responseWith();
    await collector.send(response);
    ids.push(response.id);
  }
  return ids;
}

function toldOf({ got }: Receiver): string[] {
  return got.map(({ body }) => (JSON.parse(body) as { data: { response: string } }).data.response);
}

async function webhooksOf(collector: TestCollector): Promise<readonly Webhook[]> {
  return ((await collector.ask('GET /v1/webhooks', { token: 'administrator' })).body as WebhookList).webhooks;
}

async function waitingFor(collector: TestCollector): Promise<Record<string, number>> {
  return Object.fromEntries((await webhooksOf(collector)).map(({ id, waiting }) => [id, waiting]));
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(5);
}
