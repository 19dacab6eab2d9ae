import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { createUuid, type AboutYou, type QuestionnaireResponse } from '@always-kit/contract';
import { exportJWK, generateKeyPair } from 'jose';
import { answered } from '../support/answered.ts';
import { TestClock, TestDevice } from '../support/test-device.ts';
import { TestLine } from '../support/test-line.ts';
import { pause, until, withTokenAtHand } from '../support/waiting.ts';
import { createOutbox, type Outbox, type OutboxOptions } from './outbox.ts';

const line = new TestLine();
const wait = { wait: 5_000 };
let device: TestDevice;
let clock: TestClock;
let open: Outbox[];

before(() => line.open());
after(() => line.close());
beforeEach(() => {
  [device, clock, open] = [new TestDevice(), new TestClock(), []];
  line.reset();
  line.state = 'down';
});
afterEach(() => open.forEach((outbox) => outbox.close()));

describe('what is gone from the device and was never answered', () => {
  it('still waits while the device cannot be read, and is tried again by itself', async () => {
    const { outbox, told } = opened();
    const { id } = answered();
    await outbox.submit({ ...answered(), id }, wait);
    told.length = 0;
    device.broken = true;

    await outbox.flush();

    assert.deepEqual([told, outbox.pending], [[], 1]);
    device.broken = false;
    line.state = 'up';
    await knocked();
    await until(() => told.includes(`accepted response ${id}`));
    assert.ok(line.stored.has(id));
    await until(() => device.waiting.size + outbox.pending === 0);
  });

  it('is sent though the device cannot be read', async () => {
    const { outbox, told } = opened();
    const response = answered();
    await outbox.submit(response, wait);
    device.broken = true;
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
    device.stored.clear();

    await outbox.flush();
    assert.deepEqual([told, outbox.pending, device.waiting.size], [[], 2, 2], 'it is on the device again');
    device.stored.clear();
    line.state = 'up';
    await outbox.flush();

    assert.deepEqual([...line.stored.keys()].toSorted(), responses.map(({ id }) => id).toSorted());
    assert.deepEqual(told.toSorted(), responses.map(({ id }) => `accepted response ${id}`).toSorted());
    assert.equal(device.waiting.size + outbox.pending, 0);
  });

  it('was left by an earlier page, and is sent when the device can be read again', async () => {
    const response = answered();
    const { outbox } = opened();
    await outbox.submit(response, wait);
    outbox.close();
    clock = new TestClock();
    device.broken = true;
    line.state = 'up';

    opened();
    await knocked();
    device.broken = false;
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
    await until(() => device.stored.size > 0);
    const response = answered();
    await outbox.submit(response, wait);
    const before = device.waiting.get(response.id);
    await outbox.flush();

    device.stored.clear();
    await outbox.flush();

    assert.ok(before?.sealed);
    assert.deepEqual(device.waiting.get(response.id), before);
    assert.equal(line.arrived.at(-1)?.body, before.body);
  });

  it('leaves nothing to come back for, where there is no IndexedDB at all', async () => {
    const outbox = createOutbox({ url: line.url, siteKey: 'pk' }, { clock });
    open.push(outbox);

    await outbox.flush();

    assert.equal(clock.next, undefined);
  });

  for (const sealed of [false, true]) {
    it(`is not sent where another tab has taken it back${sealed ? ' and had no token' : ''}`, async () => {
      const { outbox, told } = opened();
      await withTokenAtHand();
      const response = answered();
      await outbox.submit(response, wait);
      const kept = device.waiting.get(response.id)!;
      if (sealed) device.stored.set(response.id, { ...kept, token: undefined });
      told.length = 0;
      line.state = 'up';
      await opened().outbox.withdraw(response.id, undefined, wait);
      await until(() => device.waiting.size === 0);

      await outbox.flush();

      assert.deepEqual([told, line.stored.size, outbox.pending], [[], 0, 0]);
    });
  }
});

describe('what goes with a response', () => {
  it('is taken from the device with a response that is taken back', async () => {
    const { outbox, told } = opened();
    const { response, about } = await bothWait(outbox);

    await outbox.withdraw(response.id, undefined, wait);

    assert.deepEqual(
      [...device.waiting.values()].map(({ kind }) => kind),
      ['withdrawal'],
    );
    assert.ok(told.includes(`failed about-you ${about.id} refused`));
    line.state = 'up';
    await outbox.flush();
    assert.equal(line.stored.size + device.waiting.size + outbox.pending, 0);
    assert.ok(!line.arrived.some(({ url }) => url.pathname.includes('about')));
  });

  it('is taken from the device with a response that is refused', async () => {
    const { outbox, told } = opened();
    const { response, about } = await bothWait(outbox);
    line.refused.set(response.id, 422);
    line.state = 'up';

    await outbox.flush();

    assert.ok(told.includes(`failed about-you ${about.id} refused`));
    assert.deepEqual(
      (await outbox.refused()).map(({ id }) => id),
      [response.id],
    );
    assert.equal(device.waiting.size + outbox.pending, 0);
    assert.ok(!line.arrived.some(({ url }) => url.pathname.includes('about')));
  });

  it('is taken from the device also after a reload, and when it comes later than the refusal', async () => {
    const first = opened().outbox;
    const response = answered();
    await first.submit(response, wait);
    line.refused.set(response.id, 422);
    line.state = 'up';
    await first.flush();
    first.close();
    line.state = 'down';
    const { outbox } = opened();
    await outbox.tellAboutYou(aboutYou(response.id), wait);
    assert.equal(device.waiting.size, 1);

    await outbox.flush();

    assert.equal(device.waiting.size + outbox.pending, 0);
  });

  it('is not kept where the collector says that its response is gone', async () => {
    const { outbox, told } = opened();
    const about = aboutYou(createUuid());
    await outbox.tellAboutYou(about, wait);
    line.gone.add(about.response);
    line.state = 'up';

    await outbox.flush();

    assert.equal(told.at(-1), `failed about-you ${about.id} refused`);
    assert.equal(device.waiting.size + outbox.pending, 0);
    assert.deepEqual(await outbox.refused(), []);
  });

  async function bothWait(outbox: Outbox): Promise<{ response: QuestionnaireResponse; about: AboutYou }> {
    await withTokenAtHand();
    const response = answered();
    await outbox.submit(response, wait);
    const about = aboutYou(response.id);
    await outbox.tellAboutYou(about, wait);
    return { response, about };
  }
});

describe('a batch that is more than the collector takes at once', () => {
  for (const most of [3, 0]) {
    it(`goes in halves, down to ${most || 'one by one'}`, async () => {
      const { outbox } = opened();
      for (let count = 0; count < 10; count++) await outbox.submit(answered(), wait);
      Object.assign(line, { state: 'up', mostTogether: most });

      for (let time = 0; time < 8 && outbox.pending > 0; time++) await outbox.flush();

      assert.equal(line.stored.size, 10);
      assert.equal(outbox.pending, 0);
    });
  }
});

describe('taking back', () => {
  it('what never reached the collector is done, also after a reload', async () => {
    const { outbox } = opened();
    await withTokenAtHand();
    const response = answered();
    await outbox.submit(response, wait);
    await outbox.withdraw(response.id, undefined, wait);
    outbox.close();
    const next = opened();
    line.state = 'up';

    await next.outbox.flush();

    assert.deepEqual(next.told, [`accepted withdrawal ${response.id}`]);
    assert.deepEqual(await next.outbox.refused(), []);
    assert.equal(device.waiting.size + next.outbox.pending, 0);
  });

  it('what nobody knows is told as failed, and its token is not kept', async () => {
    const { outbox } = opened();
    line.state = 'up';

    const taken = await outbox.withdraw(createUuid(), 'a-token', wait);

    assert.equal(!taken.ok && taken.status, 404);
    await until(() => device.waiting.size === 0);
    assert.deepEqual(await outbox.refused(), []);
  });
});

function aboutYou(response: string): AboutYou {
  return { id: createUuid(), response, questionnaire: { id: 'about-you', version: '1' }, answers: [] };
}

/** Lets the next knock come, and what follows from it. */
async function knocked(): Promise<void> {
  await until(() => clock.next !== undefined);
  clock.pass(clock.next!);
  await pause(60);
}

function opened(options: Partial<OutboxOptions> = {}): { outbox: Outbox; told: string[] } {
  const outbox = createOutbox({ url: line.url, siteKey: 'pk', timeout: 5_000, ...options }, { clock, device });
  open.push(outbox);
  const told: string[] = [];
  for (const type of ['accepted', 'memory-only', 'failed', 'paused'] as const) {
    outbox.addEventListener(type, ({ id, kind, reason }) =>
      told.push([type, kind, id, reason].filter(Boolean).join(' ')),
    );
  }
  return { outbox, told };
}
