import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, problemType, type ResponseCounts } from '@always-kit/contract';
import { addSiteKey } from '../index.ts';
import { responseWith, testCollector, type TestCollector } from '../support/test-collector.ts';

const device = 'a-device-of-today-0001';

describe('limits', () => {
  it('let so many through with one site key, then say when to come again', async (test) => {
    const collector = await testCollector(test, { limits: { siteKey: 3 } });
    for (let sent = 0; sent < 3; sent++) assert.equal((await collector.send({})).status, 201);

    const over = await collector.send({});

    assert.equal(over.problem.type, problemType('too-many-requests'));
    const wait = Number(over.headers['retry-after']);
    assert.ok(wait > 0 && wait <= 60, String(wait));
    assert.equal((await collector.ask('POST /v1/responses?key=pk_york', { body: responseWith() })).status, 201);
  });

  it('tell with each answer how much is left', async (test) => {
    const { headers } = await (
      await testCollector(test, { limits: { siteKey: 3, device: 10 } })
    ).ask(`POST /v1/responses?key=pk_leeds&device=${device}`, { body: responseWith() });

    assert.equal(headers['ratelimit-policy'], '"site";q=3;w=60, "device";q=10;w=60');
    assert.match(headers['ratelimit']!, /^"site";r=2;t=\d+$/);
  });

  it('stop one device and no other of the same ward', async (test) => {
    const collector = await testCollector(test, { limits: { device: 2 } });
    const from = (name: string) =>
      collector.ask(`POST /v1/responses?key=pk_leeds&device=${name}`, { body: responseWith() });
    await from(device);
    await from(device);

    assert.equal((await from(device)).status, 429);
    assert.equal((await from('another-device-0002')).status, 201);
  });

  it('count each response of a batch, and store none of one that is too much', async (test) => {
    const collector = await testCollector(test, { limits: { siteKey: 5 } });
    const batch = (size: number) =>
      collector.ask('POST /v1/responses/batch?key=pk_leeds', {
        body: { responses: Array.from({ length: size }, () => responseWith({ id: createUuid() })) },
      });
    assert.equal((await batch(4)).status, 200);

    assert.equal((await batch(2)).status, 429);
    assert.equal(await storedIn(collector), 4);
  });

  it('count an address only where it is one, and widely', async (test) => {
    const collector = await testCollector(test, { limits: { address: 2 }, trustProxy: '127.0.0.1' });
    const from = (address: string) =>
      collector.ask('POST /v1/responses?key=pk_leeds', {
        body: responseWith(),
        headers: { 'x-forwarded-for': address },
      });
    await from('192.0.2.7');
    await from('192.0.2.7');

    assert.equal((await from('192.0.2.7')).status, 429);
    assert.equal((await from('192.0.2.8')).status, 201);
    for (let sent = 0; sent < 3; sent++) assert.equal((await collector.send({})).status, 201); // this machine itself
  });

  it('believe nobody who says where they come from, unless a proxy is trusted', async (test) => {
    const collector = await testCollector(test, { limits: { address: 1 } });

    for (const last of [1, 2, 3]) {
      const headers = { 'x-forwarded-for': `192.0.2.${last}` };
      assert.equal(
        (await collector.ask('POST /v1/responses?key=pk_leeds', { body: responseWith(), headers })).status,
        201,
      );
    }
  });

  it('can be set for one site key', async (test) => {
    const collector = await testCollector(test);
    await addSiteKey(collector.store, {
      organisation: 'leeds',
      name: 'kiosk',
      services: ['bramley'],
      origins: ['*'],
      key: 'pk_kiosk',
      rules: { perMinute: 1 },
    });
    const send = () => collector.ask('POST /v1/responses?key=pk_kiosk', { body: responseWith() });
    await send();

    assert.equal((await send()).status, 429);
    assert.equal((await collector.send({})).status, 201);
  });

  it('never forget that a response was taken: its repeat is answered when the minute is over', async (test) => {
    const collector = await testCollector(test, { limits: { siteKey: 100 } });
    const response = responseWith();
    await collector.send(response);
    collector.clock += 5 * 365 * 24 * 60 * 60 * 1000;

    assert.equal((await collector.send(response)).status, 200);
  });
});

async function storedIn({ ask }: TestCollector): Promise<number> {
  const { body } = await ask('GET /v1/services/bramley/response-counts', { token: 'coach' });
  return (body as ResponseCounts).counts.reduce((sum, { count }) => sum + count, 0);
}
