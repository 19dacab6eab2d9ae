import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, endpoints, problem, type AlwaysEvent, type EndpointName } from '@always-kit/contract';
import type { Result } from './index.ts';
import { answered } from './support/answered.ts';
import { AnsweringServer, json } from './support/answering-server.ts';

const server = new AnsweringServer();
const { client, seen } = server;
const response = answered();
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

describe('an address', () => {
  it('keeps the path a collector lives under', async () => {
    server.answering = json(200, person);

    for (const path of ['/patients/always', '/patients/always/']) await client({ url: server.url + path }).whoAmI();

    assert.deepEqual(
      seen.map(({ url }) => url.pathname),
      Array(2).fill('/patients/always/v1/me'),
    );
  });

  it('sends nothing where it names no collector: what follows would be taken for one', async () => {
    for (const url of ['', '/', '//', 'https://', 'https:/', '//always', 'http://always:99999']) {
      assert.deepEqual(await askedAt(url), ['invalid'], url);
    }
  });

  it('is of the page where it names no other', async (test) => {
    Object.assign(globalThis, { document: { baseURI: 'https://ward.nhs.uk/forms/feedback.html' } });
    test.after(() => Reflect.deleteProperty(globalThis, 'document'));

    const places = ['', '/', '/always', 'always/', '//collector.nhs.uk', '//', 'https://'];
    assert.deepEqual((await Promise.all(places.map(askedAt))).flat(), [
      'https://ward.nhs.uk/v1/me',
      'https://ward.nhs.uk/v1/me',
      'https://ward.nhs.uk/always/v1/me',
      'https://ward.nhs.uk/forms/always/v1/me',
      'https://collector.nhs.uk/v1/me',
      'invalid',
      'invalid',
    ]);
  });

  it('leads to the collector whatever stands after it, as where somebody has copied it', async () => {
    server.answering = json(200, person);

    for (const path of ['//', '/#', '/?tenant=leeds', '/#/board']) await client({ url: server.url + path }).whoAmI();

    assert.deepEqual(
      seen.map(({ url }) => url.pathname),
      Array(4).fill('/v1/me'),
    );
  });
});

/** Where a client of a collector at `url` asks, or why it does not. */
async function askedAt(url: string): Promise<string[]> {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (to) => {
    asked.push((to as URL).href);
    return Promise.resolve(Response.json(person));
  };
  const got = await client({ url, fetch }).whoAmI();
  return got.ok ? asked : [...asked, got.reason];
}

describe('the staff side', () => {
  it('shows the token, asked for afresh at each call', async () => {
    server.answering = json(200, person);
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
    server.answering = (reply, request) => json(200, JSON.parse(request.body))(reply, request);
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
    server.answering = (reply) => reply.writeHead(204).end();

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
      server.answering = json(503, problem('busy'));

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
    server.answering = json(503, problem('busy'));
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
        params: { id: response.id, version: '1', measure: 'asked', family: 'home' },
        body: bodies[name],
      });

      assert.ok(!asked.ok && asked.reason === 'unavailable', `${name}: ${JSON.stringify(asked)}`);
      assert.equal(seen[0]?.method, endpoints[name].method, name);
    }
  });

  it('gives what is downloaded as it is', async () => {
    server.answering = (reply) => reply.writeHead(200, { 'content-type': 'text/csv' }).end('month,service\r\n');

    const downloaded: Result<string> = await client({ token: 'token' }).ask('exportFriendsAndFamily');

    assert.deepEqual(downloaded, { ok: true, value: 'month,service\r\n' });
  });

  it('shows the site key where there is no token', async () => {
    server.answering = json(200, { questionnaires: [] });

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
