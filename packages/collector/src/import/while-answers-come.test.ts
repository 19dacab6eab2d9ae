import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { openStore } from '../index.ts';
import { childCollector, runCommand } from '../support/child-collector.ts';
import { fillForLoad, loadUntil } from '../support/load.ts';
import { newPlace, testEngine } from '../support/places.ts';
import { rowsOf } from '../support/rows.ts';
import { responseWith } from '../support/test-collector.ts';

/** How many are there before, and how many lines are taken in. */
const [there, lines] = [100, 400];

it('an import and an export from other processes lose nothing, while answers come', async (test) => {
  const place = await newPlace(test);
  await fillForLoad(place);
  const folder = mkdtempSync(join(tmpdir(), 'always-import-'));
  test.after(() => rmSync(folder, { recursive: true }));
  const [first, more, out] = ['first', 'more', 'out'].map((name) => join(folder, `${name}.ndjson`)) as [
    string,
    string,
    string,
  ];
  const before = written(first, there);
  const meanwhile = written(more, lines);
  const type = (...words: string[]) =>
    runCommand(...words, '--organisation', 'leeds', testEngine === 'postgres' ? '--database' : '--data', place);
  assert.match((await type('import', '--from', first)).out, new RegExp(`Taken in: ${there}\\.`));
  const collector = await childCollector(place);
  test.after(() => collector.end('SIGKILL'));

  let told: Awaited<ReturnType<typeof type>>[] = [];
  const { acknowledged } = await loadUntil(collector.url, 20, async () => {
    told = await Promise.all([type('import', '--from', more), type('export', 'responses', '--to', out)]);
  });
  await collector.end('SIGTERM');

  assert.deepEqual(
    told.map(({ code, error }) => [code, error]),
    [
      [0, ''],
      [0, ''],
    ],
  );
  assert.match(told[0]!.out, new RegExp(`Taken in: ${lines}\\. There already: 0\\. Refused: 0\\.`));
  const exported = idsOf(out);
  assert.equal(new Set(exported).size, exported.length);
  assert.deepEqual(missing(before, exported), []);
  const stored = rowsOf<{ id: string }>({ file: place }, 'select id from responses').map(({ id }) => id);
  assert.deepEqual(missing([...before, ...meanwhile, ...acknowledged], stored), []);
  const store = await openStore(place);
  const { responses, differences } = await store.verifyRollups();
  await store.close();
  assert.deepEqual([responses, differences], [stored.length, []]);
});

/** Writes so many lines as an export makes them, and gives back their ids. */
function written(file: string, many: number): string[] {
  const at = new Date().toISOString();
  const records = Array.from({ length: many }, () => ({
    response: responseWith({ answeredAt: at }),
    ...{ day: at.slice(0, 10), answeredAt: at, receivedAt: at },
  }));
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return records.map(({ response }) => response.id);
}

function idsOf(file: string): string[] {
  const read = readFileSync(file, 'utf8').trimEnd().split('\n');
  return read.map((line) => (JSON.parse(line) as { response: { id: string } }).response.id);
}

function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const there = new Set(found);
  return wanted.filter((id) => !there.has(id));
}
