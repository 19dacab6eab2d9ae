import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid } from '@always-kit/contract';
import { exportJWK, generateKeyPair } from 'jose';
import { answered } from '../support/answered.ts';
import { TestClock } from '../support/test-device.ts';
import { TestOutboxes, toldBy } from '../support/test-outboxes.ts';
import { pause, until, withTokenAtHand } from '../support/waiting.ts';
import { createOutbox, type Outbox, type OutboxOptions } from './outbox.ts';

const at = new TestOutboxes('down');
const { line } = at;
const wait = { wait: 5_000 };

describe('what is gone from the device and was never answered', () => {
  it('still waits while the device cannot be read, and is tried again by itself', async () => {
    const { outbox, told } = opened();
    const { id } = answered();
    await outbox.submit({ ...answered(), id }, wait);
    told.length = 0;
    at.device.broken = true;

    await outbox.flush();

    assert.deepEqual([told, outbox.pending], [[], 1]);
    at.device.broken = false;
    line.state = 'up';
    await knocked();
    await until(() => told.includes(`accepted response ${id}`));
    assert.ok(line.stored.has(id));
    await until(() => at.device.waiting.size + outbox.pending === 0);
  });

  it('is sent though the device cannot be read', async () => {
    const { outbox, told } = opened();
    const response = answered();
    await outbox.submit(response, wait);
    at.device.broken = true;
    line.state = 'up';

    await outbox.flush();

    assert.ok(line.stored.has(response.id));
    assert.equal(told.at(-1), `accepted response ${response.id}`);
  });

  it('is sent from the page that gave it, where the browser has cleared the device', async () => {
    const { outbox, told } = opened();
    const responses = [answered(), answered()];
    for (const response of responses) await outbox.submit(response, wait);
    told.length = 0;
    at.device.stored.clear();

    await outbox.flush();
    assert.deepEqual([told, outbox.pending, at.device.waiting.size], [[], 2, 2], 'it is on the device again');
    at.device.stored.clear();
    line.state = 'up';
    await outbox.flush();

    assert.deepEqual([...line.stored.keys()].toSorted(), responses.map(({ id }) => id).toSorted());
    assert.deepEqual(told.toSorted(), responses.map(({ id }) => `accepted response ${id}`).toSorted());
    assert.equal(at.device.waiting.size + outbox.pending, 0);
  });

  it('was left by an earlier page, and is sent when the device can be read again', async () => {
    const response = answered();
    const { outbox } = opened();
    await outbox.submit(response, wait);
    outbox.close();
    at.clock = new TestClock();
    at.device.broken = true;
    line.state = 'up';

    opened();
    await knocked();
    at.device.broken = false;
    await knocked();

    await until(() => line.stored.has(response.id));
  });

  it('is told as accepted by a receipt of its own, where another tab has sent it', async () => {
    const { outbox, told } = opened();
    const response = answered();
    await outbox.submit(response, wait);
    line.state = 'up';
    await opened().outbox.flush();
    line.arrived.length = 0;

    await outbox.flush();

    assert.equal(told.at(-1), `accepted response ${response.id}`);
    assert.equal(line.arrived.length, 1);
    assert.equal(line.stored.size, 1);
  });

  it('is told as failed with the reason, where another tab has heard that it is refused', async () => {
    const { outbox, told } = opened();
    const response = answered();
    await outbox.submit(response, wait);
    line.refused.set(response.id, 409);
    line.state = 'up';
    await opened().outbox.flush();
    line.arrived.length = 0;

    await outbox.flush();

    assert.equal(told.at(-1), `failed response ${response.id} conflict`);
    assert.equal(line.arrived.length, 0);
  });

  it('is only held as it was sealed, once it was on the device', async () => {
    const { publicKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
    line.reads.set('/v1/sites/config', { key: await exportJWK(publicKey), kid: 'one', limits: {} });
    line.state = 503;
    const { outbox } = opened({ sealed: true });
    await until(() => at.device.stored.size > 0);
    const response = answered();
    await outbox.submit(response, wait);
    const before = at.device.waiting.get(response.id);
    await outbox.flush();

    at.device.stored.clear();
    await outbox.flush();

    assert.ok(before?.sealed);
    assert.deepEqual(at.device.waiting.get(response.id), before);
    assert.equal(line.arrived.at(-1)?.body, before.body);
  });

  it('leaves nothing to come back for, where there is no IndexedDB at all', async () => {
    const outbox = createOutbox({ url: line.url, siteKey: 'pk' }, { clock: at.clock });

    await outbox.flush();

    assert.equal(at.clock.next, undefined);
  });

  for (const sealed of [false, true]) {
    it(`is not sent where another tab has taken it back${sealed ? ' and had no token' : ''}`, async () => {
      const { outbox, told } = opened();
      await withTokenAtHand();
      const response = answered();
      await outbox.submit(response, wait);
      const kept = at.device.waiting.get(response.id)!;
      if (sealed) at.device.stored.set(response.id, { ...kept, token: undefined });
      told.length = 0;
      line.state = 'up';
      await opened().outbox.withdraw(response.id, undefined, wait);
      await until(() => at.device.waiting.size === 0);

      await outbox.flush();

      assert.deepEqual([told, line.stored.size, outbox.pending], [[], 0, 0]);
    });
  }
});

/** Lets the next knock come, and what follows from it. */
async function knocked(): Promise<void> {
  await until(() => at.clock.next !== undefined);
  at.clock.pass(at.clock.next!);
  await pause(60);
}

/** An outbox, and what it tells of. */
function opened(options?: Partial<OutboxOptions>): { outbox: Outbox; told: string[] } {
  const outbox = at.open(options);
  return { outbox, told: toldBy(outbox, ['accepted', 'memory-only', 'failed', 'paused']) };
}

it('a response that is taken back while others are sent is not sent after them, and its end is not lost', async () => {
  const asked: string[] = [];
  let others = Promise.resolve();
  const fetch: typeof globalThis.fetch = async (to, init) => {
    asked.push(`${init?.method} ${(to as URL).pathname}`);
    if (init?.method === 'DELETE') throw new TypeError('Failed to fetch'); // as where a proxy lets none through
    await others;
    return globalThis.fetch(to, init);
  };
  const outbox = at.open({ fetch });
  await withTokenAtHand();
  const contact = { service: 'bramley-ward', email: 'a@example.org', reasons: ['hear-what-changed' as const] };
  await outbox.stayInTouch({ ...contact, id: createUuid() }, wait);
  const response = answered();
  await outbox.submit(response, wait);
  line.state = 'up';
  asked.length = 0;
  let goOn = (): void => {};
  others = new Promise((resolve) => (goOn = resolve));
  const flushing = outbox.flush();
  await until(() => asked.length === 1);

  await outbox.withdraw(response.id, undefined, wait);
  goOn();
  await flushing;

  assert.ok(!line.stored.has(response.id));
  assert.equal(at.device.waiting.get(response.id)?.kind, 'withdrawal');
});
