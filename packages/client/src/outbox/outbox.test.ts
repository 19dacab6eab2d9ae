import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid } from '@always-kit/contract';
import { check } from '../checks.ts';
import { answered } from '../support/answered.ts';
import { statusOf, TestOutboxes, toldBy } from '../support/test-outboxes.ts';
import { pause, until } from '../support/waiting.ts';

const at = new TestOutboxes();
const { line } = at;

describe('a response that is submitted', () => {
  it('leaves before submit comes back, and is written to the device in the same moment', async () => {
    const outbox = at.open();
    const response = answered();
    let left = 0;
    const watching = at.open({ fetch: (...request) => (left++, fetch(...request)) });

    const submitting = watching.submit(response);

    assert.equal(left, 1);
    await submitting;
    await until(() => line.stored.has(response.id));
    assert.equal(outbox.pending, 0);
  });

  it('is accepted, and nothing stays on the device', async () => {
    const outbox = at.open();
    const told = toldBy(outbox);
    const response = answered();

    assert.equal(statusOf(await outbox.submit(response, { wait: 5_000 })), 'accepted');

    await until(() => at.device.waiting.size === 0);
    assert.equal(told.at(-1), `accepted response ${response.id}`);
    assert.equal(outbox.pending, 0);
  });

  it('is said to be saved on the device while the collector is down, and arrives once when it is up', async () => {
    line.state = 'down';
    const outbox = at.open();
    const response = answered();

    assert.equal(statusOf(await outbox.submit(response, { wait: 5_000 })), 'saved-on-device');
    assert.equal(outbox.pending, 1);

    line.state = 'up';
    await outbox.flush();
    assert.deepEqual([...line.stored.keys()], [response.id]);
    assert.equal(at.device.waiting.size, 0);
  });

  it('is tried again by flush where an attempt was still under way, and failed', async () => {
    const { promise: cut, reject: cutLine } = Promise.withResolvers<Response>();
    let attempts = 0;
    const outbox = at.open({ fetch: (...request) => (attempts++ === 0 ? cut : fetch(...request)) });
    const response = answered();
    assert.equal(statusOf(await outbox.submit(response)), 'saved-on-device');

    const flushing = outbox.flush();
    await pause(20);
    cutLine(new TypeError('cut'));
    await flushing;

    assert.deepEqual([...line.stored.keys()], [response.id]);
    assert.equal(outbox.pending, 0);
  });

  it('is tried by flush where what waited before it was looked through already', async (test) => {
    const { promise: removal, resolve: remove } = Promise.withResolvers<undefined>();
    test.after(() => remove(undefined));
    const outbox = at.open();
    const refused = answered();
    line.refused.set(refused.id, 422);
    line.state = 'down';
    await outbox.submit(refused, { wait: 5_000 });
    line.state = 'up';
    await outbox.flush();
    line.state = 'down';
    const questionnaire = { id: 'about-you', version: '1' };
    await outbox.tellAboutYou({ id: createUuid(), response: refused.id, questionnaire, answers: [] }, { wait: 5_000 });
    at.device.removal = removal; // what goes with a refused response is being taken away
    const early = outbox.flush();
    await pause(20);
    const response = answered();
    await outbox.submit(response, { wait: 5_000 });
    line.state = 'up';

    const flushing = outbox.flush();
    await pause(20);
    remove(undefined);
    await Promise.all([early, flushing]);

    assert.deepEqual([...line.stored.keys()], [response.id]);
    assert.equal(outbox.pending, 0);
  });

  it('waits for the page that comes after a crash', async () => {
    line.state = 'down';
    const response = answered();
    const crashed = at.open();
    await crashed.submit(response, { wait: 5_000 });
    crashed.close();

    line.state = 'up';
    const next = at.open();
    at.clock.pass(0);

    await until(() => line.stored.has(response.id) && at.device.waiting.size === 0);
    assert.equal(next.pending, 0);
  });

  it('is kept when a sign-in page of the wifi answers 200, and when a proxy answers 404', async () => {
    for (const status of [200, 404]) {
      line.state = status;
      const response = answered();
      assert.equal(statusOf(await at.open().submit(response, { wait: 5_000 })), 'saved-on-device', `${status}`);
      assert.ok(at.device.waiting.has(response.id));
    }
  });

  it('is sent again when its answer was lost, and the repeat counts as its arrival', async () => {
    line.state = 'answer-lost';
    const outbox = at.open();
    await outbox.submit(answered(), { wait: 5_000 });

    line.state = 'up';
    await outbox.flush();

    assert.equal(line.stored.size, 1);
    assert.equal(at.device.waiting.size, 0);
  });

  it('is sent once, though all that waits is sent before it is taken from the device', async (test) => {
    const outbox = at.open();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    test.after(() => resolve(undefined));
    at.device.removal = promise;
    assert.equal(statusOf(await outbox.submit(answered(), { wait: 5_000 })), 'accepted');

    const flushing = outbox.flush();
    await Promise.race([flushing, pause(100)]);
    resolve(undefined);
    await flushing;

    assert.equal(line.arrived.length, 1);
    await until(() => at.device.waiting.size + outbox.pending === 0);
  });

  it('is sent once, though it arrives while what waited before it is being sent', async (test) => {
    const gates = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    test.after(() => gates.forEach(({ resolve }) => resolve(undefined)));
    const leaving: string[] = [];
    const outbox = at.open({
      fetch: async (address, init) => {
        const gate = gates[leaving.push(init?.body as string) - 2];
        await gate?.promise;
        return fetch(address, init);
      },
    });
    line.state = 'down';
    const large = { ...answered(), answers: [{ question: 'WM-1', value: 'x'.repeat(12_000) }] };
    await outbox.submit(large, { wait: 5_000 });
    line.state = 'up';
    line.arrived.length = 0;
    const response = answered();
    await outbox.submit(response);
    const flushing = outbox.flush();
    await until(() => leaving.length === 3 && leaving[2]!.includes(large.id));

    gates[0]?.resolve(undefined);
    await until(() => !at.device.waiting.has(response.id));
    gates[1]?.resolve(undefined);
    await flushing;

    assert.deepEqual(new Set(line.stored.keys()), new Set([large.id, response.id]));
    assert.equal(line.arrived.length, 2);
  });

  it('carries when it leaves at each attempt, and otherwise the same content', async () => {
    line.state = 503;
    const outbox = at.open();
    await outbox.submit(answered(), { wait: 5_000 });
    await pause(5);
    await outbox.flush();

    const [first, second] = line.arrived.map(({ url, body }) => ({ body, sentAt: url.searchParams.get('sentAt')! }));
    assert.ok(Date.parse(first!.sentAt) < Date.parse(second!.sentAt));
    assert.equal(first!.body, second!.body);
  });

  it('is delivered though its page stops waiting', async () => {
    const stop = new AbortController();
    const response = answered();
    const submitting = at.open().submit(response, { signal: stop.signal, wait: 5_000 });
    stop.abort();

    await assert.rejects(submitting, { name: 'AbortError' });
    await until(() => line.stored.has(response.id));
  });

  it('is not kept where the contract forbids it: it could never be accepted', async () => {
    const result = await at.open({ check }).submit({ ...answered(), service: 'a service' });

    assert.equal(!result.ok && result.reason, 'invalid');
    assert.equal(at.device.waiting.size + line.arrived.length, 0);
  });
});
