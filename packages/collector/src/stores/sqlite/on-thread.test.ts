import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { it, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { addOrganisation, openStore } from '../../index.ts';
import { groupCommit } from '../sql/group-commit.ts';
import { BusyError } from '../store.ts';
import { openDatabaseApart } from './database.ts';
import { sqliteEngine } from './engine.ts';

it('a file on a thread of its own is written in the order of what was asked, and each is told what came of it', async (test) => {
  const db = openDatabaseApart(fileIn(test));
  await sql`create table words (said text unique)`.execute(db);
  const { write } = groupCommit(db, sqliteEngine);
  const say = (said: string): Promise<unknown> =>
    write((transaction) => sql`insert into words values (${said})`.execute(transaction));

  const told = await Promise.allSettled(['one', 'two', 'one', 'three'].map(say));

  assert.deepEqual(
    told.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
  );
  const { rows } = await sql<{ said: string }>`select said from words`.execute(db);
  assert.deepEqual(
    rows.map(({ said }) => said),
    ['one', 'two', 'three'],
  );
  await db.destroy();
});

it(
  'what cannot be handed to the thread takes the answer of nothing that follows',
  { timeout: 10_000 },
  async (test) => {
    const db = openDatabaseApart(fileIn(test));
    await sql`create table words (said text)`.execute(db);

    await assert.rejects(sql`insert into words values (${Symbol('no text')})`.execute(db), /could not be cloned/);

    await sql`insert into words values ('yes')`.execute(db);
    assert.deepEqual((await sql`select said from words`.execute(db)).rows, [{ said: 'yes' }]);
    await db.destroy();
  },
);

it('what fails last in a transaction is told at its end, and undoes all of it', async (test) => {
  const db = openDatabaseApart(fileIn(test));
  await sql`create table words (said text check (said <> 'no'))`.execute(db);
  const { write } = groupCommit(db, sqliteEngine);
  const statement = (said: string) => sql`insert into words values (${said})`.compile(db);

  const told = write((transaction) => sqliteEngine.last(transaction, [statement('yes'), statement('no')]));

  await assert.rejects(told, /CHECK constraint failed/);
  assert.deepEqual((await sql`select * from words`.execute(db)).rows, []);
  await write((transaction) => sqliteEngine.last(transaction, [statement('yes')]));
  assert.equal((await sql`select * from words`.execute(db)).rows.length, 1);
  await db.destroy();
});

it('a file that another program holds is busy from a thread too, and what was written is there at once', async (test) => {
  const file = fileIn(test);
  const store = await openStore(file, { apart: true });
  test.after(() => store.close());
  const other = new DatabaseSync(file, { timeout: 0 });
  test.after(() => other.close());
  other.exec('begin immediate');

  await assert.rejects(addOrganisation(store, { id: 'leeds', name: 'Leeds' }), BusyError);

  other.exec('rollback');
  await addOrganisation(store, { id: 'leeds', name: 'Leeds' });
  assert.equal((await store.identities.organisations()).length, 1);
});

function fileIn(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'always-collector-'));
  test.after(() => rmSync(folder, { recursive: true }));
  return join(folder, 'collector.sqlite');
}
