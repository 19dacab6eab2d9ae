import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { it, type TestContext } from 'node:test';
import type { QuestionnaireResponse } from '@always-kit/contract';
import { addOrganisation, addService, addSiteKey, openStore } from './index.ts';
import { childCollector, type ChildCollector } from './support/child-collector.ts';
import { feedback, responseWith } from './support/test-collector.ts';

/** How many responses are accepted before the end comes, and by how many senders at once. */
const [enough, senders] = [150, 32];

it('killed under load, it has lost nothing that it acknowledged and stores nothing twice', async (test) => {
  const file = await fileWithKey(test);

  for (let round = 0; round < 3; round++) {
    const load = await loadUntilEnd(await childCollector(file), 'SIGKILL');
    const stored = idsIn(file);
    assert.deepEqual(
      load.acknowledged.filter((id) => !stored.includes(id)),
      [],
    );

    const again = await childCollector(file);
    const statuses = new Map<string, number>();
    for (const response of load.sent) statuses.set(response.id, await send(again, response));
    await again.end('SIGTERM');

    for (const id of stored) assert.ok(statuses.get(id) === undefined || statuses.get(id) === 200);
    assert.deepEqual(new Set(load.sent.filter(({ id }) => !idsIn(file).includes(id))), new Set());
  }
  assert.equal(new Set(idsIn(file)).size, idsIn(file).length);
  assert.equal(countedIn(file), idsIn(file).length);
});

it('asked to stop under load, it finishes what it accepted, and says goodbye', async (test) => {
  const file = await fileWithKey(test);
  const collector = await childCollector(file);

  const { acknowledged, code } = await loadUntilEnd(collector, 'SIGTERM');

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
  const file = await fileWithKey(test);
  const response = responseWith({ answeredAt: new Date().toISOString() });

  const first = await childCollector(file);
  assert.equal(await send(first, response), 201);
  assert.equal(await first.end('SIGTERM'), 0);
  const second = await childCollector(file);

  assert.equal(await send(second, response), 200);
  await second.end('SIGTERM');
  assert.equal(countedIn(file), 1);
});

interface Load {
  readonly sent: QuestionnaireResponse[];
  readonly acknowledged: string[];
  readonly code: number | null;
}

/** Sends from all sides until enough is acknowledged, then ends the collector while the rest is under way. */
async function loadUntilEnd(collector: ChildCollector, signal: NodeJS.Signals): Promise<Load> {
  const sent: QuestionnaireResponse[] = [];
  const acknowledged: string[] = [];
  let ended: Promise<number | null> | undefined;
  let over = false;
  const sender = async (): Promise<void> => {
    while (!over) {
      const response = responseWith({ answeredAt: new Date().toISOString() });
      sent.push(response);
      try {
        if ((await send(collector, response)) === 201) acknowledged.push(response.id);
      } catch {
        return; // the collector is gone
      }
      if (acknowledged.length >= enough && !ended) {
        ended = collector.end(signal).finally(() => (over = true));
      }
    }
  };
  await Promise.all(Array.from({ length: senders }, sender));
  assert.ok(acknowledged.length >= enough);
  return { sent, acknowledged, code: (await ended) ?? null };
}

async function send({ url }: ChildCollector, response: QuestionnaireResponse): Promise<number> {
  const answer = await fetch(`${url}/v1/responses?key=pk_leeds`, { method: 'POST', body: JSON.stringify(response) });
  await answer.text();
  return answer.status;
}

async function fileWithKey(test: TestContext): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'always-collector-'));
  test.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'collector.sqlite');
  const store = await openStore(file);
  await addOrganisation(store, { id: 'leeds', name: 'Leeds' });
  await addService(store, { organisation: 'leeds', id: 'bramley', name: 'Bramley' });
  const services = ['bramley'];
  await addSiteKey(store, { organisation: 'leeds', name: 'portal', services, origins: ['*'], key: 'pk_leeds' });
  await store.questionnaires.put(feedback, 'leeds');
  await store.close();
  return file;
}

function idsIn(file: string): string[] {
  const database = new DatabaseSync(file);
  const rows = database.prepare('select id from responses').all() as { id: string }[];
  database.close();
  return rows.map(({ id }) => id);
}

function countedIn(file: string): number {
  const database = new DatabaseSync(file);
  const row = database.prepare(`select sum(count) as n from answer_counts where code = ''`).get() as { n: number };
  database.close();
  return row.n;
}
