import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  createUuid,
  endpoints,
  problemType,
  type Endpoint,
  type Problem,
  type ProblemKind,
} from '@always-kit/contract';
import { addStaffToken, openStore } from '../index.ts';
import { only } from '../support/places.ts';
import {
  alwaysEventWith,
  create,
  feedback,
  intranet,
  portal,
  testCollector,
  today,
  type Ask,
} from '../support/test-collector.ts';

const evidence = { id: createUuid(), criterion: 'B3', type: 'test-log', title: 'Tests of change' };
const attach: Request = ['POST /v1/always-events/going-home/evidence', { body: evidence }];
const signOff: Request = ['PUT /v1/always-events/going-home/criteria/B3/sign-off', { body: {} }];
type Request = [line: string, ask?: Ask];

describe('a role', () => {
  const everyone = ['viewer', 'team', 'partner', 'coach', 'sponsor', 'administrator'];
  const recorders = everyone.slice(1);
  const signers = everyone.slice(2);
  const permitted: [name: string, request: Request, who: string[], before?: Request][] = [
    ['see who they are', ['GET /v1/me'], everyone],
    ['list questionnaires', ['GET /v1/questionnaires'], everyone],
    ['read a questionnaire', ['GET /v1/questionnaires/home-feedback'], everyone],
    ['read a version', ['GET /v1/questionnaires/home-feedback/versions/1'], everyone],
    ['list Always Events', ['GET /v1/always-events'], everyone],
    ['read an Always Event', ['GET /v1/always-events/going-home'], everyone],
    ['read a series', ['GET /v1/always-events/going-home/measures/always/series'], everyone],
    ['read the checklist', ['GET /v1/always-events/going-home/checklist'], everyone],
    ['publish', ['PUT /v1/questionnaires/home-feedback/versions/1', { body: feedback }], recorders],
    ['write', ['PUT /v1/always-events/going-home', { body: alwaysEventWith() }], recorders],
    ['attach evidence', attach, recorders],
    ['remove another’s evidence', [`DELETE /v1/always-events/going-home/evidence/${evidence.id}`], signers, attach],
    ['sign off', signOff, signers, attach],
    ['withdraw a sign-off', ['DELETE /v1/always-events/going-home/criteria/B3/sign-off'], signers, signOff],
  ];
  for (const [name, [line, ask], who, before] of permitted) {
    it(`may ${name}: ${who.join(', ')}`, async (test) => {
      for (const token of everyone) {
        const collector = await testCollector(test);
        await create(collector);
        await collector.ask(attach[0], { ...attach[1], token: 'coach' });
        if (before) await collector.ask(before[0], { ...before[1], token: 'coach' });
        const { revision } = (await collector.store.alwaysEvents.read('leeds', 'going-home'))!;

        const told = await collector.ask(line, { ...ask, token, headers: { 'if-match': `"${revision}"` } });

        if (who.includes(token)) assert.ok(told.status < 300, `${token}: ${JSON.stringify(told.body)}`);
        else assert.equal(told.problem.type, problemType('not-permitted'), token);
      }
    });
  }
});

describe('another organisation', () => {
  const hidden: [line: string, ask?: Ask][] = [
    ['GET /v1/always-events/going-home'],
    ['GET /v1/always-events/going-home/measures/always/series'],
    ['GET /v1/always-events/going-home/checklist'],
    attach,
    signOff,
    [`DELETE /v1/always-events/going-home/evidence/${evidence.id}`],
    ['DELETE /v1/always-events/going-home/criteria/B3/sign-off'],
    ['GET /v1/questionnaires/leeds-only/versions/1'],
    ['GET /v1/questionnaires/leeds-only'],
  ];
  for (const [line, ask] of hidden) {
    it(`finds nothing at ${line}`, async (test) => {
      const collector = await testCollector(test);
      await create(collector);
      await collector.store.questionnaires.put({ ...feedback, id: 'leeds-only' }, 'leeds');
      await collector.ask(attach[0], { ...attach[1], token: 'coach' });
      await collector.ask(signOff[0], { ...signOff[1], token: 'coach' });

      assert.equal((await collector.ask(line, { ...ask, token: 'york' })).status, 404);
    });
  }

  it('may use the same ids for its own, and counts only its own', async (test) => {
    const collector = await testCollector(test);
    await create(collector);
    const id = createUuid();
    await collector.send({ id });
    await collector.ask('PUT /v1/always-events/going-home', {
      token: 'york',
      headers: { 'if-none-match': '*' },
      body: alwaysEventWith({ title: 'Ours' }),
    });

    const { points } = (
      await collector.ask('GET /v1/always-events/going-home/measures/always/series', { token: 'york' })
    ).body as { points: unknown[] };

    assert.deepEqual(points, []);
    const listed = (await collector.ask('GET /v1/always-events', { token: 'coach' })).body;
    assert.deepEqual(
      (listed as { alwaysEvents: { title: string }[] }).alwaysEvents.map(({ title }) => title),
      ['Going home'],
    );
  });
});

describe('credentials', () => {
  for (const [name, { access, method, path }] of Object.entries<Endpoint>(endpoints)) {
    it(`${name} lets nobody in without them`, async (test) => {
      const collector = await testCollector(test);
      const url = path.replace('{evidence}', createUuid()).replace(/\{\w+\}/g, '1');

      const bare = await collector.ask(`${method} ${url}`);
      const wrong = await collector.ask(`${method} ${url}`, { token: 'nobody' });

      assert.equal(bare.problem.type, problemType('no-credentials'));
      assert.equal(wrong.problem.type, problemType(access === 'site-key' ? 'no-credentials' : 'unknown-token'));
      assert.equal(wrong.headers['www-authenticate'], access === 'site-key' ? undefined : 'Bearer');
    });
  }

  it('of a site let it read questionnaires, and nothing of the staff side', async (test) => {
    const collector = await testCollector(test);

    assert.equal((await collector.ask('GET /v1/questionnaires?key=pk_leeds')).status, 200);
    assert.equal((await collector.ask('GET /v1/questionnaires/home-feedback?key=pk_leeds')).status, 200);
    assert.equal((await collector.ask('GET /v1/always-events?key=pk_leeds')).status, 401);
  });

  it('run out', async (test) => {
    const collector = await testCollector(test);
    const person = { organisation: 'leeds', name: 'Ama', role: 'viewer', livedExperience: false } as const;
    const token = await addStaffToken(collector.store, { ...person, expiresAt: today + 1000 });

    assert.equal((await collector.ask('GET /v1/me', { token })).status, 200);
    collector.clock += 1000;
    assert.equal((await collector.ask('GET /v1/me', { token })).problem.type, problemType('unknown-token'));
  });

  it('of staff are not in the file, only their hash', only('sqlite'), async (test) => {
    const collector = await testCollector(test);
    const person = { organisation: 'leeds', name: 'Ama', role: 'viewer', livedExperience: false } as const;
    const token = await addStaffToken(collector.store, person);

    await (await openStore(collector.file)).close(); // the last to close writes the log back into the file

    for (const part of ['', '-wal']) assert.ok(!readFileSync(collector.file + part, 'latin1').includes(token));
  });
});

describe('a browser', () => {
  const open = 'access-control-allow-origin';
  const evil = 'https://evil.test';
  const reads: [name: string, line: string, ask: Ask, allowed: string | undefined, problem?: ProblemKind][] = [
    ['a page that the key lists', 'GET /v1/questionnaires?key=pk_leeds', from(portal), portal],
    [
      'a page that the key does not list',
      'GET /v1/questionnaires?key=pk_leeds',
      from(evil),
      evil,
      'origin-not-allowed',
    ],
    ['a page with a wrong key', 'POST /v1/responses?key=pk_old', from(portal), portal, 'unknown-site-key'],
    ['a page with a wrong key', 'POST /v1/responses/batch?key=pk_old', from(portal), portal, 'unknown-site-key'],
    [
      'a page with a wrong key',
      'GET /v1/questionnaires/home-feedback?key=pk_old',
      from(evil),
      evil,
      'unknown-site-key',
    ],
    ['a page without a key', 'POST /v1/responses', from(portal), portal, 'no-credentials'],
    [
      'a page that shows its key to the staff side',
      'GET /v1/me?key=pk_leeds',
      from(portal),
      undefined,
      'no-credentials',
    ],
    ['a page with another’s token', 'GET /v1/questionnaires', { token: 'york', ...from(evil) }, undefined],
    ['a staff page', 'GET /v1/me', { token: 'coach', ...from(intranet) }, intranet],
    ['a staff page of another organisation', 'GET /v1/me', { token: 'york', ...from(intranet) }, undefined],
    ['a staff page whose token has run out', 'GET /v1/me', { token: 'old', ...from(intranet) }, intranet],
    ['a staff page without a token', 'GET /v1/me', from(intranet), intranet],
    ['a page that nobody lists', 'GET /v1/me', from(evil), undefined],
    ['a problem on a staff page', 'GET /v1/always-events/none', { token: 'coach', ...from(intranet) }, intranet],
  ];
  for (const [name, line, ask, allowed, problem] of reads) {
    it(`lets ${name} ${allowed === undefined ? 'not read' : 'read'} the answer to ${line}`, async (test) => {
      const { headers, body } = await (await testCollector(test)).ask(line, ask);

      assert.equal(headers[open], allowed);
      assert.match(headers['vary']!, /\bOrigin\b/);
      assert.equal(headers['access-control-allow-credentials'], undefined);
      if (problem) assert.equal((body as Problem).type, problemType(problem));
    });
  }

  const preflights: [name: string, url: string, origin: string, allowed: string | undefined, method?: string][] = [
    ['a staff page that some organisation lists', '/v1/always-events/going-home', intranet, intranet],
    ['a page that nobody lists', '/v1/always-events/going-home', evil, undefined],
    ['the page of a site key', '/v1/responses?key=pk_leeds', portal, portal, 'POST'],
    ['a page with a wrong key', '/v1/responses?key=pk_old', evil, evil, 'POST'],
    ['a page that reads a questionnaire', '/v1/questionnaires/a/versions/1?key=pk_leeds', evil, evil, 'GET'],
    ['a page that nobody lists, to publish', '/v1/questionnaires/a/versions/1?key=pk_leeds', evil, undefined],
  ];
  for (const [name, url, origin, allowed, method = 'PUT'] of preflights) {
    it(`asking leave for ${name} ${allowed === undefined ? 'gets none' : 'gets it'}`, async (test) => {
      const collector = await testCollector(test);
      const headers = { origin, 'access-control-request-method': method, 'access-control-request-headers': 'if-match' };

      const told = await collector.ask(`OPTIONS ${url}`, { headers });

      assert.equal(told.headers[open], allowed);
      assert.equal(told.status, allowed === undefined ? 404 : 204);
      if (allowed === undefined) return;
      assert.match(told.headers['access-control-allow-methods']!, /PUT/);
      assert.match(told.headers['access-control-allow-headers']!, /if-match/);
    });
  }
});

function from(origin: string): Ask {
  return { headers: { origin } };
}
