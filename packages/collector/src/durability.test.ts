import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { setTimeout as later } from 'node:timers/promises';
import { childCollector } from './support/child-collector.ts';
import { fillForLoad, loadUntil, loadUntilEnd, send } from './support/load.ts';
import { newPlace, only } from './support/places.ts';
import { inDatabase, startPostgres } from './support/private-postgres.ts';
import { rowsOf } from './support/rows.ts';
import { responseWith } from './support/test-collector.ts';

/** How many responses are accepted before the end comes. */
const enough = 150;

it('killed under load, it has lost nothing that it acknowledged and stores nothing twice', async (test) => {
  const file = await placeWithKey(test);

  for (let round = 0; round < 3; round++) {
    const load = await loadUntilEnd(await childCollector(file), 'SIGKILL', enough);
    const stored = idsIn(file);
    assert.deepEqual(
      load.acknowledged.filter((id) => !stored.includes(id)),
      [],
    );

    const again = await childCollector(file);
    const statuses = new Map<string, number>();
    for (const response of load.sent) statuses.set(response.id, await send(again.url, response));
    await again.end('SIGTERM');

    for (const id of stored) assert.ok(statuses.get(id) === undefined || statuses.get(id) === 200);
    const now = idsIn(file);
    assert.deepEqual(
      load.sent.filter(({ id }) => !now.includes(id)),
      [],
    );
  }
  assert.equal(new Set(idsIn(file)).size, idsIn(file).length);
  assert.equal(countedIn(file), idsIn(file).length);
});

it(
  'with the database killed under it, it has lost nothing either, and goes on when that is back',
  only('postgres'),
  async (test) => {
    const server = await startPostgres({ durable: true });
    test.after(() => server.stop());
    await inDatabase(server.address('postgres'), 'create database always');
    const place = server.address('always');
    await fillForLoad(place);
    const collector = await childCollector(place);
    test.after(() => collector.end('SIGKILL'));

    const load = await loadUntil(collector.url, enough, () => {
      // What is busy when the server is killed goes on without it for a while, and no new server starts meanwhile.
      void inDatabase(place, 'select count(*) from generate_series(1, 10000000)').catch(() => undefined);
      return later(100).then(() => server.killAndRestart());
    });

    const stored = idsIn(place);
    assert.deepEqual(
      load.acknowledged.filter((id) => !stored.includes(id)),
      [],
    );
    for (const response of load.sent) assert.ok([200, 201].includes(await send(collector.url, response)));
    assert.equal(idsIn(place).length, load.sent.length);
    assert.equal(countedIn(place), load.sent.length);
  },
);

it('asked to stop under load, it finishes what it accepted, and says goodbye', async (test) => {
  const file = await placeWithKey(test);
  const collector = await childCollector(file);

  const { acknowledged, code } = await loadUntilEnd(collector, 'SIGTERM', enough);

  assert.equal(code, 0);
  assert.match(collector.said(), /Stopped\./);
  const stored = idsIn(file);
  assert.deepEqual(
    acknowledged.filter((id) => !stored.includes(id)),
    [],
  );
  assert.equal(countedIn(file), stored.length);
});

it('started again, it still knows what was counted', async (test) => {
  const file = await placeWithKey(test);
  const response = responseWith({ answeredAt: new Date().toISOString() });

  const first = await childCollector(file);
  assert.equal(await send(first.url, response), 201);
  assert.equal(await first.end('SIGTERM'), 0);
  const second = await childCollector(file);

  assert.equal(await send(second.url, response), 200);
  await second.end('SIGTERM');
  assert.equal(countedIn(file), 1);
});

async function placeWithKey(test: TestContext): Promise<string> {
  const place = await newPlace(test);
  await fillForLoad(place);
  return place;
}

function idsIn(file: string): string[] {
  return rowsOf<{ id: string }>({ file }, 'select id from responses').map(({ id }) => id);
}

function countedIn(file: string): number {
  return rowsOf<{ n: number }>({ file }, `select sum(count) as n from answer_counts where code = ''`)[0]!.n;
}
