import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { it, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { addOrganisation, openStore, seed } from '../../index.ts';
import { firstTables } from '../sql/migrations/first-tables.ts';
import { openDatabase } from './database.ts';

it('makes the file, its folder and its tables where there is nothing', async (test) => {
  const file = join(folderOf(test), 'deep', 'down', 'collector.sqlite');

  const store = await openStore(file);

  assert.deepEqual(await store.identities.organisations(), []);
  await store.close();
});

it('finds what was stored when it is opened again', async (test) => {
  const file = join(folderOf(test), 'collector.sqlite');
  const first = await openStore(file);
  await addOrganisation(first, { id: 'leeds', name: 'Leeds' });
  await first.close();

  const second = await openStore(file);

  const leeds = { id: 'leeds', name: 'Leeds', staffOrigins: [], words: 'redact' };
  assert.deepEqual(await second.identities.organisations(), [leeds]);
  await second.close();
});

it('brings a file of the first release up to date, with its responses in the new counts', async (test) => {
  const file = join(folderOf(test), 'collector.sqlite');
  await firstRelease(file);
  const database = new DatabaseSync(file);
  database.exec(`
    insert into response_counts (organisation, service, questionnaire, day, reading, mode, words, count)
    values ('leeds', 'bramley', 'q', '2026-11-01', 'easy', 'helped', 0, 3), ('leeds', 'bramley', 'q', '2026-11-01', 'easy', 'helped', 1, 4)`);
  database.close();

  const store = await openStore(file);

  const span = { organisation: 'leeds', service: 'bramley', from: '2026-11-01', to: '2026-11-01' };
  assert.deepEqual(await store.responses.ways(span), [
    { questionnaire: 'q', reading: 'easy', mode: 'helped', source: 'screen', draftWording: false, count: 7 },
  ]);
  assert.deepEqual(await store.contacts.list('leeds'), []);
  await store.close();
});

it('takes cells out that count nobody, which an erasure left before', async (test) => {
  const file = join(folderOf(test), 'collector.sqlite');
  await firstRelease(file);
  const database = new DatabaseSync(file);
  database.exec(`
    insert into response_counts (organisation, service, questionnaire, day, reading, mode, words, count)
    values ('leeds', 'bramley', 'q', '2026-11-01', 'easy', 'helped', 0, 0), ('leeds', 'bramley', 'q', '2026-11-02', 'easy', 'self', 0, 1)`);
  database.exec(`
    insert into answer_counts (organisation, service, questionnaire, question, day, code, count)
    values ('leeds', 'bramley', 'q', 'always', '2026-11-01', '', 0), ('leeds', 'bramley', 'q', 'always', '2026-11-02', '', 1)`);
  database.close();

  await (await openStore(file)).close();

  const after = new DatabaseSync(file, { readOnly: true });
  for (const table of ['response_counts', 'answer_counts', 'response_ways']) {
    const days = after.prepare(`select day from ${table}`).all();
    assert.deepEqual(
      days.map(({ day }) => day),
      ['2026-11-02'],
      table,
    );
  }
  after.close();
});

it('keeps what patients wrote from others who use the machine', async (test) => {
  const file = join(folderOf(test), 'collector.sqlite');
  const store = await openStore(file);
  await addOrganisation(store, { id: 'leeds', name: 'Leeds' });

  for (const part of ['', '-wal']) assert.equal(statSync(file + part).mode & 0o077, 0);
  await store.close();
});

it('puts in what Always Kit comes with once', async (test) => {
  const store = await openStore(join(folderOf(test), 'collector.sqlite'));

  await seed(store);
  await seed(store);

  const ids = (await store.questionnaires.newest('leeds')).map(({ id }) => id);
  assert.ok(ids.includes('wm-core') && ids.includes('friends-and-family'));
  assert.equal(new Set(ids).size, ids.length);
  assert.equal((await store.questionnaires.criteriaSet('leeds'))?.id, 'ae-draft-1');
  await store.close();
});

it('writes ahead and waits for the disk at each commit', async (test) => {
  const db = openDatabase(join(folderOf(test), 'collector.sqlite'));
  const setting = async (name: string): Promise<unknown> => {
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db);
    return Object.values(rows[0]!)[0];
  };

  assert.equal(await setting('journal_mode'), 'wal');
  assert.equal(await setting('synchronous'), 2); // full
  assert.equal(await setting('busy_timeout'), 5000);
  await db.destroy();
});

it('two processes may write to one file', async (test) => {
  const file = join(folderOf(test), 'collector.sqlite');
  const [serving, commandLine] = [await openStore(file), await openStore(file)];

  await Promise.all(
    [serving, commandLine].flatMap((store, at) =>
      Array.from({ length: 10 }, (_, index) => addOrganisation(store, { id: `o${at}-${index}`, name: 'O' })),
    ),
  );

  assert.equal((await serving.identities.organisations()).length, 20);
  await serving.close();
  await commandLine.close();
});

it('a transaction may write from its first read on, and is not refused later', async (test) => {
  const file = join(folderOf(test), 'collector.sqlite');
  const db = openDatabase(file);
  const other = new DatabaseSync(file, { timeout: 0 });

  await db.transaction().execute(async (transaction) => {
    await sql`select 1`.execute(transaction);
    assert.throws(() => other.exec('begin immediate'), /locked/);
  });

  other.exec('begin immediate');
  other.close();
  await db.destroy();
});

it('refuses a file that a newer collector wrote, and leaves it as it is', async (test) => {
  const file = join(folderOf(test), 'collector.sqlite');
  await (await openStore(file)).close();
  const newer = new DatabaseSync(file);
  newer.exec(`insert into kysely_migration values ('999-later', '2030-01-01')`);
  newer.close();

  await assert.rejects(openStore(file), /newer collector \(999-later\)/);
});

it('refuses a file that is no database', async (test) => {
  const file = join(folderOf(test), 'letter.txt');
  writeFileSync(file, 'Dear Sir or Madam, this is a letter and no database at all. '.repeat(20));

  await assert.rejects(openStore(file), /not a database/);
});

function folderOf(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'always-collector-'));
  test.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Makes a file as the first release made it. */
async function firstRelease(file: string): Promise<void> {
  const db = openDatabase(file);
  const migrations = { '001-first-tables': { up: firstTables } };
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  assert.equal(error, undefined);
  await db.destroy();
}
