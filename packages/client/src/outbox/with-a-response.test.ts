import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, type AboutYou, type QuestionnaireResponse } from '@always-kit/contract';
import { answered } from '../support/answered.ts';
import { statusOf, TestOutboxes, toldBy, valueOf } from '../support/test-outboxes.ts';
import { until, withTokenAtHand } from '../support/waiting.ts';
import type { Outbox } from './outbox.ts';

const at = new TestOutboxes('down');
const { line } = at;
const wait = { wait: 5_000 };

describe('what goes apart from a response', () => {
  it('waits for it, and then follows', async () => {
    line.state = 'down';
    const outbox = at.open();
    const response = answered();
    await outbox.submit(response, { wait: 5_000 });
    const about = {
      id: createUuid(),
      response: response.id,
      questionnaire: { id: 'about-you', version: '1' },
      answers: [],
    };
    const contact = { id: createUuid(), service: 'w', email: 'a@example.org', reasons: ['hear-what-changed' as const] };
    assert.equal(statusOf(await outbox.tellAboutYou(about)), 'saved-on-device');
    assert.equal(statusOf(await outbox.stayInTouch(contact, { wait: 5_000 })), 'saved-on-device');
    line.state = 'up';

    await outbox.flush();

    const order = [...line.stored.keys()];
    assert.deepEqual(new Set(order), new Set([response.id, about.id, contact.id]));
    assert.ok(order.indexOf(response.id) < order.indexOf(about.id));
    assert.equal(at.device.waiting.size, 0);
  });
});

describe('what goes with a response', () => {
  it('is taken from the device with a response that is taken back', async () => {
    const { outbox, told } = opened();
    const { response, about } = await bothWait(outbox);

    await outbox.withdraw(response.id, undefined, wait);

    assert.deepEqual(
      [...at.device.waiting.values()].map(({ kind }) => kind),
      ['withdrawal'],
    );
    assert.ok(told.includes(`failed about-you ${about.id} refused`));
    line.state = 'up';
    await outbox.flush();
    assert.equal(line.stored.size + at.device.waiting.size + outbox.pending, 0);
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
    assert.equal(at.device.waiting.size + outbox.pending, 0);
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
    assert.equal(at.device.waiting.size, 1);

    await outbox.flush();

    assert.equal(at.device.waiting.size + outbox.pending, 0);
  });

  it('is not kept where the collector says that its response is gone', async () => {
    const { outbox, told } = opened();
    const about = aboutYou(createUuid());
    await outbox.tellAboutYou(about, wait);
    line.gone.add(about.response);
    line.state = 'up';

    await outbox.flush();

    assert.equal(told.at(-1), `failed about-you ${about.id} refused`);
    assert.equal(at.device.waiting.size + outbox.pending, 0);
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

describe('taking a response back', () => {
  it('takes it from the at.device, and from the collector when it can be reached, with the token that came with it', async () => {
    line.state = 'answer-lost';
    const outbox = at.open();
    await withTokenAtHand();
    const response = answered();
    const submitted = await outbox.submit(response, { wait: 5_000 });
    const { withdrawal } = valueOf(submitted);
    line.state = 'down';
    assert.equal(statusOf(await outbox.withdraw(response.id, undefined, { wait: 5_000 })), 'saved-on-device');
    assert.equal(at.device.waiting.get(response.id)?.kind, 'withdrawal');
    line.state = 'up';

    await outbox.flush();

    const { method, url, body } = line.arrived.at(-1)!;
    assert.deepEqual([method, url.pathname], ['DELETE', `/v1/responses/${response.id}`]);
    assert.deepEqual(JSON.parse(body), { token: withdrawal });
    const sent = JSON.parse(line.arrived[0]!.body) as QuestionnaireResponse;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(withdrawal));
    assert.equal(sent.withdrawal, Buffer.from(digest).toString('base64url'));
    assert.equal(line.stored.size + at.device.waiting.size, 0);
  });
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
    assert.equal(at.device.waiting.size + next.outbox.pending, 0);
  });

  it('what waits holds where the device has no more room, and makes room', async () => {
    const { outbox } = opened();
    await withTokenAtHand();
    const response = answered();
    await outbox.submit(response, wait);
    at.device.full = true;

    assert.equal(statusOf(await outbox.withdraw(response.id, undefined, wait)), 'memory-only');
    assert.equal(at.device.waiting.size, 0);
    at.device.full = false;
    await outbox.flush();
    assert.equal(at.device.waiting.get(response.id)?.kind, 'withdrawal');
    line.state = 'up';
    await outbox.flush();

    assert.deepEqual([line.stored.size, at.device.waiting.size, outbox.pending], [0, 0, 0]);
  });

  it('what nobody knows is told as failed, and its token is not kept', async () => {
    const { outbox } = opened();
    line.state = 'up';

    const taken = await outbox.withdraw(createUuid(), 'a-token', wait);

    assert.equal(!taken.ok && taken.status, 404);
    await until(() => at.device.waiting.size === 0);
    assert.deepEqual(await outbox.refused(), []);
  });
});

function aboutYou(response: string): AboutYou {
  return { id: createUuid(), response, questionnaire: { id: 'about-you', version: '1' }, answers: [] };
}

/** An outbox, and what it tells of. */
function opened(): { outbox: Outbox; told: string[] } {
  const outbox = at.open();
  return { outbox, told: toldBy(outbox, ['accepted', 'failed']) };
}
