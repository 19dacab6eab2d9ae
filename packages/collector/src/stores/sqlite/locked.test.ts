import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { addOrganisation, openStore } from '../../index.ts';
import { groupCommit } from '../sql/group-commit.ts';
import { BusyError } from '../store.ts';
import { openDatabase } from './database.ts';
import { sqliteEngine } from './engine.ts';

describe('a file that another program holds', () => {
  it('is busy, for all that are written together, and is written when it is free', async (test) => {
    const { store, other } = await heldFile(test);
    const add = (id: string): Promise<void> => addOrganisation(store, { id, name: id });

    await Promise.all(['leeds', 'york'].map((id) => assert.rejects(add(id), BusyError)));

    assert.deepEqual(await store.identities.organisations(), []); // reading goes on meanwhile
    other.exec('rollback');
    await add('leeds');
    assert.equal((await store.identities.organisations()).length, 1);
  });

  it('stops nothing else, so it is written when it is free soon', async (test) => {
    const { store, other } = await heldFile(test);
    setTimeout(() => other.exec('rollback'), 100); // which could not happen in a process that stands still

    await addOrganisation(store, { id: 'leeds', name: 'Leeds' });

    assert.equal((await store.identities.organisations()).length, 1);
  });
});

it('a disk that is full is a time to come again, and nothing that was wrong', async (test) => {
  const db = openDatabase(fileOf(test));
  await sql`create table words (said text)`.execute(db);
  await sql`pragma max_page_count = 20`.execute(db);
  const { write } = groupCommit(db, sqliteEngine);
  const say = (length: number): Promise<unknown> =>
    write((transaction) => sql`insert into words values (${'a'.repeat(length)})`.execute(transaction));

  await assert.rejects(say(200_000), BusyError);

  await say(10);
  const { rows } = await sql<{ length: number }>`select length(said) as length from words`.execute(db);
  assert.deepEqual(
    rows.map(({ length }) => length),
    [10],
  );
  await db.destroy();
});

async function heldFile(test: TestContext) {
  const file = fileOf(test);
  const store = await openStore(file);
  const other = new DatabaseSync(file, { timeout: 0 });
  test.after(() => store.close());
  test.after(() => other.close());
  other.exec('begin immediate');
  return { store, other };
}

function fileOf(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'always-collector-'));
  test.after(() => rmSync(folder, { recursive: true }));
  return join(folder, 'collector.sqlite');
}
