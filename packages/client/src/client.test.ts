import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import {
  createUuid,
  endpoints,
  problem,
  type AboutYou,
  type AlwaysEvent,
  type Contact,
  type EndpointName,
  type QuestionnaireResponse,
} from '@always-kit/contract';
import { createClient, type ClientOptions, type Result } from './index.ts';
import { answered } from './support/answered.ts';

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
const person = { name: 'Ama', role: 'coach', livedExperience: false };
const alwaysEvent: AlwaysEvent = {
  id: 'pain',
  revision: 0,
  service: 'bramley-ward',
  title: 'Pain',
  phase: 'set-up',
  pointOfCareTeam: [],
  measures: [],
};

interface Seen {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: string;
}

type Answering = (response: ServerResponse, request: Seen) => void;

const seen: Seen[] = [];
let answering: Answering;
let address: string;
const server = createServer((request, reply) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    const url = new URL(request.url!, 'http://collector.test');
    const one: Seen = { method: request.method!, url, headers: request.headers, body };
    seen.push(one);
    answering(reply, one);
  });
});

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen.length = 0;
});

describe('what is sent apart from the answers', () => {
  it('goes by the site key, as plain text, each to its own place', async () => {
    answering = (reply, asked) => {
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
    answering = json(409, problem('response-not-here-yet'));
    const early = await client().tellAboutYou(aboutYou);
    answering = json(409, problem('already-told'));
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
  it('needs no leave from the browser: plain text, the key in the address, no header of our own', async () => {
    answering = json(201, receipt);

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
    answering = json(201, receipt);

    await client({ siteKey: 'pk_demo', token: 'secret' }).sendResponse(response);

    assert.equal(seen[0]!.headers.authorization, undefined);
  });

  it('says at each attempt when it left, and keeps the id', async () => {
    answering = json(201, receipt);
    const started = Date.now();

    await client().sendResponse({ ...response, sentAt: '2020-01-01T00:00:00Z' });
    await client().sendResponse(response);

    const bodies = seen.map(({ body }) => JSON.parse(body) as QuestionnaireResponse);
    for (const { url } of seen) assert.ok(Date.parse(url.searchParams.get('sentAt')!) >= started);
    assert.deepEqual(new Set(bodies.map(({ id }) => id)), new Set([response.id]));
    assert.deepEqual(bodies[0]!.answers, response.answers);
  });

  it('still leaves when the page is closed at once, unless it is larger than a browser allows that', async () => {
    answering = json(201, receipt);
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
    answering = json(200, { ...receipt, shard: 7 });

    assert.deepEqual(await client().sendResponse(response), { ok: true, value: receipt });
  });
});

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
      answering = answer;

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

  it('is "invalid" when the address is none', async () => {
    const sent = await client({ url: 'collector' }).sendResponse(response);

    assert.ok(!sent.ok);
    assert.equal(sent.reason, 'invalid');
  });

  it('carries the collector’s problem document, field by field', async () => {
    const errors = [{ pointer: '/answeredAt', code: 'in-the-future', detail: 'After now' }];
    answering = json(422, problem('in-the-future', undefined, errors));

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
    answering = () => stop.abort();

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

describe('an address', () => {
  it('keeps the path a collector lives under', async () => {
    answering = json(200, person);

    for (const path of ['/patients/always', '/patients/always/']) await client({ url: address + path }).whoAmI();

    assert.deepEqual(
      seen.map(({ url }) => url.pathname),
      Array(2).fill('/patients/always/v1/me'),
    );
  });
});

describe('the staff side', () => {
  it('shows the token, asked for afresh at each call', async () => {
    answering = json(200, person);
    let turn = 0;
    const staff = client({ token: () => Promise.resolve(`token-${++turn}`) });

    assert.deepEqual(await staff.whoAmI(), { ok: true, value: person });
    await staff.whoAmI();

    assert.deepEqual(
      seen.map(({ headers }) => headers.authorization),
      ['Bearer token-1', 'Bearer token-2'],
    );
  });

  it('is "refused" when no token could be had', async () => {
    const asked = await client({ token: () => Promise.reject(new Error('signed out')) }).whoAmI();

    assert.ok(!asked.ok);
    assert.equal(asked.reason, 'refused');
    assert.equal(seen.length, 0);
  });

  it('names the revision it changes, or says that it is new', async () => {
    answering = (reply, request) => json(200, JSON.parse(request.body))(reply, request);
    const staff = client({ token: 'token' });

    await staff.writeAlwaysEvent(alwaysEvent);
    await staff.writeAlwaysEvent({ ...alwaysEvent, revision: 4 });

    assert.deepEqual(
      seen.map(({ method, headers }) => [method, headers['if-none-match'], headers['if-match']]),
      [
        ['PUT', '*', undefined],
        ['PUT', undefined, '"4"'],
      ],
    );
  });

  it('writes no field that the contract does not know: it would be lost', async () => {
    const written = await client({ token: 'token' }).writeAlwaysEvent({ ...alwaysEvent, vision: 'x' } as AlwaysEvent);

    assert.ok(!written.ok);
    assert.equal(written.errors?.[0]?.pointer, '/vision');
    assert.equal(seen.length, 0);
  });

  it('has nothing to say where there is nothing to say', async () => {
    answering = (reply) => reply.writeHead(204).end();

    const removed = await client({ token: 'token' }).removeEvidence('pain', createUuid());

    assert.deepEqual(removed, { ok: true, value: undefined });
  });
});

describe('every call', () => {
  const evidence = createUuid();
  const calls: [name: string, make: (to: ReturnType<typeof client>) => Promise<unknown>, line: string][] = [
    ['sendBatch', (to) => to.sendBatch([response]), 'POST /v1/responses/batch?key=pk'],
    ['listQuestionnaires', (to) => to.listQuestionnaires(), 'GET /v1/questionnaires'],
    ['readQuestionnaire', (to) => to.readQuestionnaire('fft'), 'GET /v1/questionnaires/fft'],
    [
      'readQuestionnaire of a version',
      (to) => to.readQuestionnaire('fft', '1'),
      'GET /v1/questionnaires/fft/versions/1',
    ],
    ['listAlwaysEvents', (to) => to.listAlwaysEvents(), 'GET /v1/always-events'],
    ['readAlwaysEvent', (to) => to.readAlwaysEvent('pain'), 'GET /v1/always-events/pain'],
    [
      'readSeries',
      (to) => to.readSeries('pain', 'asked', { from: '2026-01-05' }),
      'GET /v1/always-events/pain/measures/asked/series?from=2026-01-05',
    ],
    ['readChecklist', (to) => to.readChecklist('pain'), 'GET /v1/always-events/pain/checklist'],
    [
      'attachEvidence',
      (to) => to.attachEvidence('pain', { id: evidence, criterion: 'C1', type: 'minutes', title: 'Minutes' }),
      'POST /v1/always-events/pain/evidence',
    ],
    [
      'removeEvidence',
      (to) => to.removeEvidence('pain', evidence),
      `DELETE /v1/always-events/pain/evidence/${evidence}`,
    ],
    ['signOff', (to) => to.signOff('pain', 'C1'), 'PUT /v1/always-events/pain/criteria/C1/sign-off'],
    ['withdrawSignOff', (to) => to.withdrawSignOff('pain', 'C1'), 'DELETE /v1/always-events/pain/criteria/C1/sign-off'],
    ['whoAmI', (to) => to.whoAmI(), 'GET /v1/me'],
  ];
  for (const [name, make, line] of calls) {
    it(`${name} asks for ${line}`, async () => {
      answering = json(503, problem('busy'));

      await make(client({ siteKey: 'pk', token: 'token' }));

      assert.deepEqual(
        seen.map(({ method, url }) => {
          url.searchParams.delete('sentAt'); // another each time
          return `${method} ${url.pathname}${url.search}`;
        }),
        [line],
      );
    });
  }

  it('can be made by the name of its endpoint, whichever it is', async () => {
    answering = json(503, problem('busy'));
    const all = client({ siteKey: 'pk', token: 'token' });
    const others = (Object.keys(endpoints) as EndpointName[]).filter((name) => !(name in all));
    const bodies: Partial<Record<EndpointName, unknown>> = {
      withdrawResponse: { token: 'x'.repeat(43) },
      eraseResponse: { response: response.id },
      setRetention: { rules: [] },
      addWebhook: { id: 'told', url: 'https://trust.example.org/told', events: ['response.stored'] },
      sendFhirResponse: { resourceType: 'QuestionnaireResponse' },
    };
    assert.ok(others.length > 15);
    for (const name of others) {
      seen.length = 0;
      const asked = await all.ask(name, {
        params: { id: response.id, version: '1', measure: 'asked' },
        body: bodies[name],
      });

      assert.ok(!asked.ok && asked.reason === 'unavailable', `${name}: ${JSON.stringify(asked)}`);
      assert.equal(seen[0]?.method, endpoints[name].method, name);
    }
  });

  it('gives what is downloaded as it is', async () => {
    answering = (reply) => reply.writeHead(200, { 'content-type': 'text/csv' }).end('month,service\r\n');

    const downloaded: Result<string> = await client({ token: 'token' }).ask('exportFriendsAndFamily');

    assert.deepEqual(downloaded, { ok: true, value: 'month,service\r\n' });
  });

  it('shows the site key where there is no token', async () => {
    answering = json(200, { questionnaires: [] });

    assert.deepEqual(await client({ siteKey: 'pk' }).listQuestionnaires(), { ok: true, value: [] });
    assert.equal(seen[0]!.url.search, '?key=pk');
  });

  it('asks for nothing outside its path, whatever an id holds', async () => {
    const read = await client({ token: 'token' }).readAlwaysEvent('../me');

    assert.ok(!read.ok);
    assert.equal(read.reason, 'invalid');
    assert.equal(seen.length, 0);
  });
});

function client(options: Partial<ClientOptions> = {}): ReturnType<typeof createClient> {
  return createClient({ url: address, ...options });
}

function json(status: number, body: unknown): Answering {
  return (reply) => reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
