import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  createUuid,
  endpoints,
  problemType,
  type ContactList,
  type Endpoint,
  type EndpointName,
  type Problem,
} from '@always-kit/contract';
import { addStaffToken } from '../index.ts';
import { aboutYouQuestions } from '../support/about-you.ts';
import {
  entryOfLeeds,
  everyEndpoint,
  leeds,
  leedsResponse,
  leedsVoice,
  ofLeeds,
  roles,
  webhookOfLeeds,
} from '../support/every-endpoint.ts';
import { rowsOf } from '../support/rows.ts';
import {
  alwaysEventWith,
  create,
  feedback,
  testCollector,
  type TestCollector,
  type Told,
} from '../support/test-collector.ts';

const names = Object.keys(endpoints) as EndpointName[];

describe('another organisation, whose administrator knows every id of ours', () => {
  const world = filled();
  for (const name of names) {
    const { access }: Endpoint = endpoints[name];

    it(`gets nothing of ours from ${name}, and changes nothing of ours`, async () => {
      const { collector, ask } = world();
      const were = leedsRows(collector);

      const told: Told[] = [];
      if (access !== 'site-key') told.push(await ask(name, { token: 'york-administrator' }));
      if (access.startsWith('site-key')) told.push(await ask(name, { key: 'pk_york' }));

      for (const { status, body } of told) {
        assert.ok(status < 500, `${status}`);
        assert.ok(!JSON.stringify(body ?? '').includes(ofLeeds), 'it shows what is of Leeds');
      }
      assert.deepEqual(leedsRows(collector), were);
    });
  }

  it('would have got it with a token of ours: the test can fail', async () => {
    const { ask } = world();
    const shows = [];
    for (const name of names) {
      const { method, access }: Endpoint = endpoints[name];
      if (method !== 'GET' || !access.includes('staff')) continue;
      if (JSON.stringify((await ask(name, { token: 'administrator' })).body ?? '').includes(ofLeeds)) shows.push(name);
    }

    assert.ok(shows.length >= 10, shows.join(', '));
    assert.ok(leedsRows(world().collector).length > 20);
  });
});

describe('a role', () => {
  const world = filled();
  for (const name of names) {
    const { roles: may = [] } = everyEndpoint[name];
    const { access }: Endpoint = endpoints[name];

    it(`may ask ${name}: ${may.join(', ') || 'nobody, it takes a site key'}`, async () => {
      const { ask } = world();
      for (const role of roles) {
        const { status, body } = await ask(name, { token: role });

        const { type } = (body ?? {}) as Partial<Problem>;
        assert.ok(status < 500, `${role}: ${status}`);
        if (access === 'site-key') assert.equal(type, problemType('no-credentials'), role);
        else assert.equal(type !== problemType('not-permitted'), may.includes(role), `${role}: ${status} ${type}`);
      }
    });
  }
});

describe('every change on the staff side', () => {
  for (const name of names.filter((one) => endpoints[one].access === 'staff' && endpoints[one].method !== 'GET')) {
    it(`is in the audit trail with who did it: ${name}`, async (test) => {
      const { collector, ask } = await fill(await testCollector(test));
      const { seq } = await collector.store.audit.head('leeds');

      // What is there already is no change.
      const fresh = name === 'attachEvidence' ? { id: createUuid() } : {};
      const told = await ask(name, { token: 'administrator', more: fresh });

      assert.ok(told.status < 300, JSON.stringify(told.body));
      const [entry] = await collector.store.audit.list('leeds', seq, 10);
      assert.equal(entry?.actor.name, 'administrator');
      assert.equal(entry.actor.role, 'administrator');
      assert.doesNotMatch(JSON.stringify(entry), new RegExp(ofLeeds));
    });
  }

  for (const name of [
    'listAttention',
    'listContacts',
    'exportResponses',
    'exportRecords',
    'readVoices',
    'exportEvidencePack',
    'exportEvidencePage',
    'readAudit',
  ] as const) {
    it(`and every reading of what people wrote: ${name}`, async (test) => {
      const { collector, ask } = await fill(await testCollector(test));
      const { seq } = await collector.store.audit.head('leeds');

      assert.equal((await ask(name, { token: 'administrator' })).status, 200);

      const [entry] = await collector.store.audit.list('leeds', seq, 10);
      assert.equal(entry?.actor.name, 'administrator');
    });
  }
});

/** A collector for all the tests of a group. */
function filled(): () => World {
  let world: World | undefined;
  const ends: (() => unknown)[] = [];
  before(async () => {
    world = await fill(await testCollector({ after: (end) => ends.push(end as () => unknown) }));
  });
  after(async () => {
    for (const end of ends) await end();
  });
  return () => world!;
}

interface World {
  readonly collector: TestCollector;
  ask(name: EndpointName, by: { token?: string; key?: string; more?: object }): Promise<Told>;
}

/** Leeds with something of everything, York with nothing but people. */
async function fill(collector: TestCollector): Promise<World> {
  const { store } = collector;
  const person = { name: 'York', role: 'administrator', livedExperience: false } as const;
  await addStaffToken(store, { organisation: 'york', ...person, token: 'york-administrator' });
  for (const organisation of ['leeds', 'york']) await store.questionnaires.put(aboutYouQuestions, organisation);
  await store.questionnaires.put({ ...feedback, id: leeds.questionnaire, title: { plain: ofLeeds } }, 'leeds');
  const made: Told[] = [
    await create(collector, alwaysEventWith({ title: ofLeeds, family: 'going-home' })),
    await collector.send(leedsResponse),
    await collector.ask('POST /v1/contacts?key=pk_leeds', {
      body: { id: createUuid(), service: 'bramley', name: ofLeeds, phone: '01273 800 900', reasons: ['take-part'] },
    }),
    await collector.ask(`POST /v1/always-events/${leeds.event}/evidence`, {
      token: 'coach',
      body: { id: leeds.evidence, criterion: 'B3', type: 'test-log', title: ofLeeds },
    }),
    await collector.ask(`PUT /v1/always-events/${leeds.event}/record/${leeds.entry}`, {
      token: 'coach',
      body: entryOfLeeds(ofLeeds),
      headers: { 'if-none-match': '*' },
    }),
    await collector.send(leedsVoice),
    await collector.ask(`PUT /v1/always-events/${leeds.event}/criteria/B3/sign-off`, { token: 'coach', body: {} }),
    await collector.ask('POST /v1/webhooks', {
      token: 'administrator',
      body: { ...webhookOfLeeds, url: `https://example.org/${ofLeeds}` },
    }),
  ];
  for (const { status, body } of made) assert.ok(status < 300, JSON.stringify(body));
  const { contacts } = (await collector.ask('GET /v1/contacts', { token: 'coach' })).body as ContactList;
  return {
    collector,
    ask(name, { token, key, more }) {
      const { line, ask = {} } = everyEndpoint[name];
      const asked = line.replace('{contact}', contacts[0]!.id) + (key === undefined ? '' : `?key=${key}`);
      const body = ask.body === undefined ? {} : { body: { ...(ask.body as object), ...more } };
      return collector.ask(asked, { ...ask, ...body, ...(token !== undefined && { token }) });
    },
  };
}

/** All that is kept of Leeds, but for what is written down of those who ask. */
function leedsRows(collector: TestCollector): unknown[] {
  const tables = [
    ...['services', 'site_keys', 'staff_tokens', 'questionnaires', 'responses', 'answer_counts', 'response_counts'],
    ...['response_ways', 'need_counts', 'attention', 'about_you', 'contacts', 'erased', 'always_events', 'evidence'],
    ...['sign_offs', 'record_entries', 'retention', 'webhooks', 'embed_keys', 'audit', 'audit_heads'],
  ];
  return tables.flatMap((table) => rowsOf(collector, `select * from ${table} where organisation = 'leeds'`));
}
