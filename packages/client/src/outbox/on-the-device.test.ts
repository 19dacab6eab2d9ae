import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { QuestionnaireResponse } from '@always-kit/contract';
import { compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { answered } from '../support/answered.ts';
import { statusOf, TestOutboxes, toldBy } from '../support/test-outboxes.ts';
import { until } from '../support/waiting.ts';

const at = new TestOutboxes();
const { line } = at;

describe('where nothing can be kept on the device', () => {
  it('a response waits in memory and says so; it is written down when that becomes possible', async () => {
    at.device.broken = true;
    line.state = 'down';
    const outbox = at.open();
    const told = toldBy(outbox);
    const response = answered();

    assert.equal(statusOf(await outbox.submit(response)), 'memory-only');
    at.device.broken = false;
    await outbox.flush();

    assert.deepEqual(told, [`memory-only response ${response.id}`, `saved-on-device response ${response.id}`]);
    assert.ok(at.device.waiting.has(response.id));
  });

  it('a response is still sent', async () => {
    at.device.broken = true;
    assert.equal(statusOf(await at.open().submit(answered())), 'accepted');
  });

  it('one too many is refused aloud and never dropped: what was there stays', async () => {
    line.state = 'down';
    const outbox = at.open({ mostItems: 1 });
    const first = answered();
    await outbox.submit(first, { wait: 5_000 });

    const second = await outbox.submit(answered());

    assert.equal(!second.ok && second.reason, 'full');
    assert.deepEqual([...at.device.waiting.keys()], [first.id]);
    const large = at.open({ mostBytes: 200 });
    const refused = await large.submit(answered());
    assert.equal(!refused.ok && refused.reason, 'full');
    line.state = 'up';
    assert.equal(statusOf(await large.submit(answered(), { wait: 5_000 })), 'accepted', 'room is not needed to send');
  });
});

describe('a sealed outbox', () => {
  it('keeps only what the collector can open, and sends it as it is', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
    line.reads.set('/v1/sites/config', { key: await exportJWK(publicKey), kid: 'one', limits: {} });
    const response = answered();
    line.opened = () => response.id;
    const outbox = at.open({ sealed: true });
    await until(() => at.device.stored.size > 0);
    line.state = 'down';

    assert.equal(statusOf(await outbox.submit(response, { wait: 5_000 })), 'saved-on-device');

    const kept = at.device.waiting.get(response.id)!;
    assert.doesNotMatch(JSON.stringify([...at.device.waiting.values()]), /Being listened to/);
    assert.equal(kept.token, undefined);
    const { plaintext } = await compactDecrypt(kept.body, privateKey);
    const { withdrawal: _, ...opened_ } = JSON.parse(new TextDecoder().decode(plaintext)) as QuestionnaireResponse;
    assert.deepEqual(opened_, response);
    line.state = 'up';
    await outbox.flush();
    assert.equal(line.arrived.at(-1)?.body, kept.body);
    assert.equal(at.device.waiting.size, 0);
  });

  it('keeps nothing on the device while it has no key', async () => {
    line.state = 'down';
    const outbox = at.open({ sealed: true });

    assert.equal(statusOf(await outbox.submit(answered())), 'memory-only');
    assert.equal(at.device.waiting.size, 0);
  });
});
