import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { addWebhook, oneRound, startReceiver } from '../support/receiver.ts';
import { alwaysEventWith, create, testCollector } from '../support/test-collector.ts';
import { entryWith, recordOf } from '../support/test-record.ts';
import { turnsDuring } from '../support/turns.ts';
import { webhookDelivery } from '../webhooks/deliver.ts';
import { tellPrompts } from './tell-prompts.ts';

const privateHosts = ['127.0.0.1'];
const day = 24 * 60 * 60 * 1000;

interface Told {
  readonly prompt: string;
  readonly since: string;
  readonly again: number;
}

describe('what waits for somebody', () => {
  it('is looked for while others have their turn', async (test) => {
    const { collector } = await withPromise(test);
    const many = 20;
    for (let at = 0; at < many; at++) await create(collector, alwaysEventWith({ id: `home-${at}` }));

    const turns = await turnsDuring(tellPrompts(collector.store, collector.clock));

    assert.ok(turns >= many, `${turns} turns`);
  });
});

describe('a sponsor’s promise that is late', () => {
  it('is told once, again every 14 days while it waits, and no more when it is kept', async (test) => {
    const { collector, told, write, change, dayOf } = await withPromise(test);

    assert.deepEqual(await told(), []); // not late yet
    collector.clock += 3 * day;
    assert.deepEqual(await told(), [{ prompt: 'commitment-overdue', since: dayOf(1), again: 0 }]);
    collector.clock += day;
    assert.deepEqual(await told(), []);
    collector.clock += 12 * day;
    assert.deepEqual(
      (await told()).filter(({ prompt }) => prompt === 'commitment-overdue').map(({ again }) => again),
      [1],
    );

    const kept = entryWith('commitment', { what: 'Time for two nurses', due: dayOf(1), done: dayOf(4) });
    assert.equal((await change(kept, write, 1)).status, 200);
    collector.clock += 14 * day;
    assert.ok((await told()).every(({ prompt }) => prompt !== 'commitment-overdue'));
  });

  it('is told by its ids alone', async (test) => {
    const { collector, told, receiver } = await withPromise(test);
    collector.clock += 3 * day;
    await told();
    assert.doesNotMatch(receiver.got.map(({ body }) => body).join(), /nurses/);
  });

  it('is told to nobody who did not ask to be told', async (test) => {
    const { collector } = await withPromise(test, { webhook: false });
    collector.clock += 3 * day;
    assert.equal(await tellPrompts(collector.store, collector.clock), 0);
  });
});

async function withPromise(test: TestContext, { webhook = true } = {}) {
  const collector = await testCollector(test, { privateHosts });
  assert.equal((await create(collector)).status, 201);
  const { write, change } = recordOf(collector);
  const receiver = await startReceiver(test);
  if (webhook) await addWebhook(collector, 'board', receiver.url);
  const began = collector.clock;
  const dayOf = (after: number): string => new Date(began + after * day).toISOString().slice(0, 10);
  const promise = await write(entryWith('commitment', { what: 'Time for two nurses', due: dayOf(1) }));
  assert.equal(promise.status, 201, JSON.stringify(promise.body));
  const delivery = webhookDelivery(collector.store, { privateHosts, now: () => collector.clock });
  const told = async (): Promise<Told[]> => {
    await tellPrompts(collector.store, collector.clock);
    const before = receiver.got.length;
    while ((await oneRound(delivery)).delivered > 0);
    const messages = receiver.got.slice(before).map(({ body }) => JSON.parse(body) as { type: string; data: Told });
    return messages
      .filter(({ type }) => type === 'always-event.prompted')
      .map(({ data: { prompt, since, again } }) => ({ prompt, since, again }));
  };
  return { collector, receiver, told, change, dayOf, write: (promise.body as { id: string }).id };
}
