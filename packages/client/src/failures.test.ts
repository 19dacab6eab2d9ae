import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problem } from '@always-kit/contract';
import { answered } from './support/answered.ts';
import { AnsweringServer, json, type Answering } from './support/answering-server.ts';

const server = new AnsweringServer();
const { client, seen } = server;
const response = answered();
const receipt = { id: response.id, storedAt: '2026-11-22T10:00:01Z' };

describe('a failure', () => {
  const failures: [name: string, answer: Answering, reason: string, status?: number][] = [
    ['the line is cut', (reply) => reply.destroy(), 'offline'],
    ['the line is cut half-way', (reply) => (reply.write('{"id":'), setTimeout(() => reply.destroy(), 5)), 'offline'],
    ['the collector is too slow', () => {}, 'timeout'],
    ['the collector stops half-way', (reply) => reply.write('{"id":'), 'timeout'],
    ['the collector says no', json(403, {}), 'refused', 403],
    ['the id was used for something else', json(409, problem('id-conflict')), 'conflict', 409],
    ['somebody changed it first', json(412, problem('stale-revision')), 'conflict', 412],
    ['the collector asks to slow down', json(429, {}), 'unavailable', 429],
    ['the collector is broken', (reply) => reply.writeHead(500).end('<h1>Oops'), 'unavailable', 500],
    ['a login page comes back', (reply) => reply.writeHead(200).end('<html>'), 'unreadable', 200],
    ['the receipt is not a receipt', json(200, { id: 7 }), 'unreadable', 200],
    ['the status is not in the contract', json(202, receipt), 'unreadable', 202],
  ];
  for (const [name, answer, reason, status] of failures) {
    it(`is "${reason}" when ${name}`, async () => {
      server.answering = answer;

      const sent = await client({ timeout: reason === 'timeout' ? 50 : 10_000 }).sendResponse(response);

      assert.ok(!sent.ok);
      assert.deepEqual([sent.reason, sent.status], [reason, status]);
    });
  }

  it('is "offline" when nothing listens', async () => {
    const sent = await client({ url: 'http://127.0.0.1:1' }).sendResponse(response);

    assert.ok(!sent.ok);
    assert.equal(sent.reason, 'offline');
  });

  it('is "invalid" when the server.url is none', async () => {
    const sent = await client({ url: 'collector' }).sendResponse(response);

    assert.ok(!sent.ok);
    assert.equal(sent.reason, 'invalid');
  });

  it('carries the collector’s problem document, field by field', async () => {
    const errors = [{ pointer: '/answeredAt', code: 'in-the-future', detail: 'After now' }];
    server.answering = json(422, problem('in-the-future', undefined, errors));

    const sent = await client().sendResponse(response);

    assert.ok(!sent.ok);
    assert.equal(sent.reason, 'refused');
    assert.deepEqual(sent.problem, problem('in-the-future', undefined, errors));
    assert.deepEqual(sent.errors, errors);
  });
});

describe('stopping', () => {
  it('throws an AbortError when the caller stops a call under way', async () => {
    const stop = new AbortController();
    server.answering = () => stop.abort();

    await assert.rejects(client().sendResponse(response, { signal: stop.signal }), { name: 'AbortError' });
  });

  it('throws before it sends when the caller has already stopped', async () => {
    await assert.rejects(client().whoAmI({ signal: AbortSignal.abort() }), { name: 'AbortError' });
    assert.equal(seen.length, 0);
  });

  it('does not wait for a token that never comes', { timeout: 10_000 }, async () => {
    const never = client({ token: () => new Promise(() => {}), timeout: 50 });

    const asked = await never.whoAmI();

    assert.ok(!asked.ok);
    assert.equal(asked.reason, 'timeout');
  });
});
