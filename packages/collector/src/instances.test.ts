import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Series } from '@always-kit/contract';
import { buildCollector, newKeys, openStore } from './index.ts';
import { newPlace, only } from './support/places.ts';
import { rowsOf } from './support/rows.ts';
import { seal } from './support/seal.ts';
import {
  alwaysEventWith,
  askOf,
  create,
  feedback,
  responseWith,
  testCollector,
  today,
  type TestCollector,
} from './support/test-collector.ts';

const key = 'POST /v1/responses?key=pk_leeds';
const series = '/v1/always-events/going-home/measures/always/series';

describe('two collectors over one PostgreSQL', only('postgres'), () => {
  it('store a response once that is sent to both at the same time, 64 times', async (test) => {
    const collectors = await twoCollectors(test);
    const response = responseWith();

    const told = await Promise.all(
      Array.from({ length: 64 }, (_, index) => collectors[index % 2]!.ask(key, { body: response })),
    );

    assert.deepEqual(told.map(({ status }) => status).sort(), [...Array<number>(63).fill(200), 201]);
    assert.equal(new Set(told.map(({ body }) => JSON.stringify(body))).size, 1);
    assert.equal(rowsOf(collectors[0], 'select * from responses').length, 1);
  });

  it('count what comes to both into the same cells, and lose none', async (test) => {
    const [one, other] = await twoCollectors(test);
    await create(one);
    const days = Array.from({ length: 10 }, (_, index) => `2026-11-${10 + index}T10:00:00+00:00`);
    const responses = Array.from({ length: 400 }, (_, index) =>
      responseWith({
        answeredAt: days[index % days.length]!,
        answers: [{ question: 'always', value: ['always', 'mostly', 'never'][index % 3]! }],
        needs: index % 2 === 0 ? ['bsl', 'easy-read'] : ['easy-read', 'bsl'],
      }),
    );

    const told = await Promise.all(
      responses.map((response, index) => (index % 2 === 0 ? one : other).ask(key, { body: response })),
    );

    assert.deepEqual(new Set(told.map(({ status }) => status)), new Set([201]));
    const points = await Promise.all(
      [one, other].map((collector) => collector.ask(`GET ${series}`, { token: 'team' })),
    );
    assert.deepEqual((points[0]!.body as Series).points, (points[1]!.body as Series).points);
    const sum = (points[0]!.body as Series).points.reduce((total, { responses: each }) => total + each, 0);
    assert.equal(sum, 400);
  });

  it('answer each other’s repeats, and refuse each other’s conflicts', async (test) => {
    const [one, other] = await twoCollectors(test);
    const response = responseWith();

    assert.equal((await one.ask(key, { body: response })).status, 201);
    assert.equal((await other.ask(key, { body: response })).status, 200);
    assert.equal((await other.ask(key, { body: { ...response, language: 'cy' } })).status, 409);
  });

  it('open what was sealed to the other', async (test) => {
    const [one, other] = await twoCollectors(test);
    const sealed = await seal(one, responseWith());

    const told = await Promise.all(
      [other, one].map(({ ask }) => ask(key, { body: sealed, headers: { 'content-type': 'text/plain' } })),
    );

    assert.deepEqual(told.map(({ status }) => status).sort(), [200, 201]);
  });

  it('know the repeat of a response whose words the other did not keep', async (test) => {
    const [one, other] = await twoCollectors(test);
    const response = responseWith({ answers: [{ question: 'more', value: 'My NHS number is 943 476 5919' }] });

    assert.equal((await one.ask(key, { body: response })).status, 201);

    assert.doesNotMatch(JSON.stringify(rowsOf(one, 'select * from responses')), /5919/);
    assert.equal((await other.ask(key, { body: response })).status, 200);
  });

  it('let one of two through that change the same revision', async (test) => {
    const collectors = await twoCollectors(test);
    const made = await create(collectors[0]);
    const etag = made.headers['etag']!;

    const told = await Promise.all(
      collectors.map((collector, index) =>
        collector.ask('PUT /v1/always-events/going-home', {
          token: 'coach',
          headers: { 'if-match': etag },
          body: alwaysEventWith({ title: `Title ${index}` }),
        }),
      ),
    );

    assert.deepEqual(told.map(({ status }) => status).sort(), [200, 412]);
  });

  it('publish a version once, with one content', async (test) => {
    const collectors = await twoCollectors(test);
    const id = 'new-one';

    const told = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        collectors[index % 2]!.ask(`PUT /v1/questionnaires/${id}/versions/1`, {
          token: 'coach',
          body: { ...feedback, id, title: { plain: `Title ${index}` } },
        }),
      ),
    );

    assert.equal(told.filter(({ status }) => status === 201).length, 1);
    assert.equal(told.filter(({ status }) => status === 409).length, 7);
  });

  it('start at the same time on an empty database', async (test) => {
    const place = await newPlace(test);

    const stores = await Promise.all([openStore(place), openStore(place), openStore(place)]);
    await Promise.all(stores.map((store) => store.tidy(today)));

    for (const store of stores) {
      assert.deepEqual(await store.identities.organisations(), []);
      await store.close();
    }
  });
});

/** Two, each with its own connections and both with the same keys, in front of one database. */
async function twoCollectors(test: Parameters<typeof testCollector>[0]): Promise<[TestCollector, TestCollector]> {
  const keys = await newKeys();
  const one = await testCollector(test, { keys });
  const store = await openStore(one.file);
  const app = await buildCollector({ store, keys, now: () => today });
  test.after(async () => {
    await app.close();
    await store.close();
  });
  return [one, { ...one, app, store, ask: askOf(app) }];
}
