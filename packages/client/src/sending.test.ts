import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, problem, type AboutYou, type Contact, type QuestionnaireResponse } from '@always-kit/contract';
import { answered } from './support/answered.ts';
import { AnsweringServer, json } from './support/answering-server.ts';

const server = new AnsweringServer();
const { client, seen } = server;
const response = answered();
const receipt = { id: response.id, storedAt: '2026-11-22T10:00:01Z' };
const aboutYou: AboutYou = {
  id: createUuid(),
  response: response.id,
  questionnaire: { id: 'about-you', version: '1' },
  answers: [{ question: 'age', value: '25-34' }],
};
const contact: Contact = {
  id: createUuid(),
  service: 'bramley-ward',
  email: 'a@example.org',
  reasons: ['hear-what-changed'],
};

describe('what is sent apart from the answers', () => {
  it('goes by the site key, as plain text, each to its own place', async () => {
    server.answering = (reply, asked) => {
      const receipts: Record<string, object> = {
        '/v1/about-you': { id: aboutYou.id, storedAt: receipt.storedAt },
        '/v1/contacts': { id: contact.id, storedOn: '2026-11-22' },
      };
      json(201, receipts[asked.url.pathname])(reply, asked);
    };
    const sender = client({ siteKey: 'pk_demo', token: 'secret' });

    const told = await sender.tellAboutYou(aboutYou);
    const kept = await sender.stayInTouch(contact);

    assert.deepEqual(told, { ok: true, value: { id: aboutYou.id, storedAt: receipt.storedAt } });
    assert.deepEqual(kept, { ok: true, value: { id: contact.id, storedOn: '2026-11-22' } });
    assert.deepEqual(
      seen.map(({ url }) => [url.pathname, url.searchParams.get('key')]),
      [
        ['/v1/about-you', 'pk_demo'],
        ['/v1/contacts', 'pk_demo'],
      ],
    );
    for (const { headers } of seen) {
      assert.match(headers['content-type']!, /^text\/plain/);
      assert.equal(headers.authorization, undefined);
    }
    assert.deepEqual(JSON.parse(seen[1]!.body), contact);
  });

  it('may come before its response: then it is to be sent again', async () => {
    server.answering = json(409, problem('response-not-here-yet'));
    const early = await client().tellAboutYou(aboutYou);
    server.answering = json(409, problem('already-told'));
    const twice = await client().tellAboutYou(aboutYou);

    assert.deepEqual([early.ok || early.reason, twice.ok || twice.reason], ['unavailable', 'conflict']);
  });

  it('is not sent when it holds what it should not', async () => {
    const named = { ...contact, response: response.id };

    const kept = await client().stayInTouch(named);

    assert.equal(kept.ok || kept.reason, 'invalid');
    assert.equal(seen.length, 0);
  });
});

describe('sendResponse', () => {
  it('needs no leave from the browser: plain text, the key in the server.url, no header of our own', async () => {
    server.answering = json(201, receipt);

    const sent = await client({ siteKey: 'pk_demo' }).sendResponse(response);

    assert.deepEqual(sent, { ok: true, value: receipt });
    assert.equal(seen[0]!.method, 'POST');
    assert.deepEqual([seen[0]!.url.pathname, seen[0]!.url.searchParams.get('key')], ['/v1/responses', 'pk_demo']);
    assert.match(seen[0]!.headers['content-type']!, /^text\/plain\b/);
    const simple = ['accept', 'accept-language', 'content-language', 'content-type', 'content-length'];
    const byTheRuntime = ['host', 'connection', 'sec-fetch-mode', 'user-agent', 'accept-encoding'];
    assert.deepEqual(
      Object.keys(seen[0]!.headers).filter((name) => ![...simple, ...byTheRuntime].includes(name)),
      [],
    );
  });

  it('does not show a staff token to the patients’ door', async () => {
    server.answering = json(201, receipt);

    await client({ siteKey: 'pk_demo', token: 'secret' }).sendResponse(response);

    assert.equal(seen[0]!.headers.authorization, undefined);
  });

  it('says at each attempt when it left, and keeps the id', async () => {
    server.answering = json(201, receipt);
    const started = Date.now();

    await client().sendResponse({ ...response, sentAt: '2020-01-01T00:00:00Z' });
    await client().sendResponse(response);

    const bodies = seen.map(({ body }) => JSON.parse(body) as QuestionnaireResponse);
    for (const { url } of seen) assert.ok(Date.parse(url.searchParams.get('sentAt')!) >= started);
    assert.deepEqual(new Set(bodies.map(({ id }) => id)), new Set([response.id]));
    assert.deepEqual(bodies[0]!.answers, response.answers);
  });

  it('still leaves when the page is closed at once, unless it is larger than a browser allows that', async () => {
    server.answering = json(201, receipt);
    const kept: (boolean | undefined)[] = [];
    const sender = client({ fetch: (input, init) => (kept.push(init?.keepalive), fetch(input, init)) });
    const long = Array.from({ length: 10 }, (_, index) => ({ question: `WM-${index}`, value: 'é'.repeat(4000) }));

    await sender.sendResponse(response);
    await sender.sendResponse({ ...response, answers: long });

    assert.deepEqual(kept, [true, false]);
  });

  it('sends nothing that breaks the contract, and names the field', async () => {
    const sent = await client().sendResponse({ ...response, service: 'Bramley ward!' });

    assert.ok(!sent.ok);
    assert.equal(sent.reason, 'invalid');
    assert.deepEqual(
      sent.errors?.map(({ pointer }) => pointer),
      ['/service'],
    );
    assert.equal(seen.length, 0);
  });

  it('sends no field that the contract does not know', async () => {
    const sent = await client().sendResponse({ ...response, nhsNumber: '943 476 5919' } as QuestionnaireResponse);

    assert.ok(!sent.ok);
    assert.equal(sent.errors?.[0]?.pointer, '/nhsNumber');
    assert.equal(seen.length, 0);
  });

  it('keeps what the person wrote out of its messages', async () => {
    const answers = [{ question: 'WM-1', value: 'secret'.repeat(4000) }];

    const sent = await client().sendResponse({ ...response, answers });

    assert.equal(sent.ok, false);
    assert.doesNotMatch(JSON.stringify(sent), /secret/);
  });

  it('takes an answer from a newer collector that says more', async () => {
    server.answering = json(200, { ...receipt, shard: 7 });

    assert.deepEqual(await client().sendResponse(response), { ok: true, value: receipt });
  });
});
