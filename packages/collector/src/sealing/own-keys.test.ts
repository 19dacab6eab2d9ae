import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import { startCollector } from '../index.ts';
import { openStore } from '../stores/open-store.ts';
import { newPlace, testEngine } from '../support/places.ts';
import { rowsOf } from '../support/rows.ts';
import { newKeys } from './key-ring.ts';
import { ownKeys } from './own-keys.ts';

it('a collector starts again with the keys that its data was kept with', async (test) => {
  const { where } = await place(test);
  const keys = await newKeys();

  for (let time = 0; time < 2; time++) await (await startCollector({ ...where, keys })).close();
});

it('a collector does not start with others, unless somebody says that those are lost', async (test) => {
  const { where } = await place(test);
  const [first, second] = [await newKeys(), await newKeys()];
  await (await startCollector({ ...where, keys: first })).close();

  await assert.rejects(startCollector({ ...where, keys: second }), /not those that the data was kept with.*--new-keys/);
  await (await startCollector({ ...where, keys: second, newKeys: true })).close();
  await (await startCollector({ ...where, keys: second })).close();
  await assert.rejects(startCollector({ ...where, keys: first }), /not those/);
});

it('a collector makes no keys where there were some', async (test) => {
  const { where, keyFile } = await place(test);
  await (await startCollector({ ...where, keyFile })).close();
  rmSync(keyFile);

  await assert.rejects(startCollector({ ...where, keyFile }), /there is no .*own\.json/);
  assert.ok(!existsSync(keyFile));
  if (testEngine === 'postgres') await assert.rejects(startCollector(where), /are not here\./);
});

it('of two that start at once with keys of their own, one does', async (test) => {
  const { file } = await place(test);
  const stores = [await openStore(file), await openStore(file)];

  const started = await Promise.allSettled(stores.map(async (store) => ownKeys(store, { keys: await newKeys() })));

  assert.deepEqual(started.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  for (const store of stores) await store.close();
});

it('of keys nothing is in the data', async (test) => {
  const { file, where } = await place(test);
  const keys = await newKeys();
  await (await startCollector({ ...where, keys })).close();

  const kept = JSON.stringify(rowsOf({ file }, 'select * from own_keys'));
  for (const part of [keys.secret, keys.signing.d, keys.signing.x]) assert.ok(!kept.includes(part!));
});

async function place(test: TestContext) {
  const file = await newPlace(test);
  const folder = mkdtempSync(join(tmpdir(), 'always-own-keys-'));
  test.after(() => rmSync(folder, { recursive: true }));
  const where = { ...(testEngine === 'postgres' ? { database: file } : { file }), port: 0, host: '127.0.0.1' };
  return { file, where, keyFile: join(folder, 'own.json') };
}
