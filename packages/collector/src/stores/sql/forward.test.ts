import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it, type TestContext } from 'node:test';
import { createUuid, type Series } from '@always-kit/contract';
import { buildCollector, openStore } from '../../index.ts';
import { migrationHashes } from '../../support/migration-hashes.ts';
import { newPlace, testEngine } from '../../support/places.ts';
import { inDatabase } from '../../support/private-postgres.ts';
import { rowsOf } from '../../support/rows.ts';
import { askOf, today } from '../../support/test-collector.ts';

const frozen = resolve(import.meta.dirname, '../../support/frozen');

/** Databases as earlier versions left them, with something in every table. */
const dumps = globSync(`*.${testEngine}.sql`, { cwd: frozen });

it('there is a database of an earlier version to bring up to date', () => assert.ok(dumps.length > 0));

for (const dump of dumps) {
  describe(`a database that ends with ${basename(dump, `.${testEngine}.sql`)}`, () => {
    it('is brought up to date, and nothing of it is lost', async (test) => {
      const file = await laidDown(test, dump);
      const before = Object.fromEntries(countedTables.map((table) => [table, countOf(file, table)]));

      const store = await openStore(file);
      test.after(() => store.close());

      for (const [table, count] of Object.entries(before)) {
        assert.ok(count > 0, table);
        assert.equal(countOf(file, table), count, table);
      }
      const { responses, differences } = await store.verifyRollups();
      assert.deepEqual([responses, differences], [before['responses'], []]);
      const { rows, broken } = await store.audit.verify();
      assert.deepEqual([rows, broken], [before['audit'], undefined]);
    });

    it('answers, takes answers, and sends what waited', async (test) => {
      const store = await openStore(await laidDown(test, dump));
      const app = await buildCollector({ store, now: () => today });
      test.after(async () => {
        await app.close();
        await store.close();
      });
      const ask = askOf(app);

      const { body } = await ask('GET /v1/always-events/going-home/measures/always/series', { token: 'coach' });
      const counted = (body as Series).points.reduce((sum, { denominator }) => sum + denominator, 0);
      assert.equal(counted, 4); // one was forgotten since, and stays counted
      const [receiver] = await store.webhooks.take(today, today + 1, 10);
      assert.equal(receiver?.id, 'board');
      assert.equal((await store.webhooks.waiting(receiver, 100)).length, 6);
      assert.equal((await ask('POST /v1/responses?key=pk_leeds', { body: await repeated(store) })).status, 200);
    });

    it('brings nobody back whom the team had forgotten', async (test) => {
      const place = await laidDown(test, dump);
      const id = createUuid();
      const key = createHash('sha256').update(id).digest('hex');
      await changed(
        place,
        `insert into audit (organisation, seq, at, actor, name, role, action, subject, detail, hash)
         values ('leeds', 9000, ${today}, '', '', '', 'forget-contact', '${key}', '', '')`,
      );
      const store = await openStore(place);
      test.after(() => store.close());

      const late = { id, service: 'bramley', email: 'r@example.org', reasons: ['take-part' as const] };
      assert.equal((await store.contacts.put('leeds', late, '2026-11-22')).put, 'forgotten');
    });

    it('then has the same tables as a new one', async (test) => {
      const [old, fresh] = [await laidDown(test, dump), await newPlace(test)];
      for (const place of [old, fresh]) await (await openStore(place)).close();

      assert.deepEqual(tablesIn(old), tablesIn(fresh));
    });
  });
}

it('a migration that was frozen does what it did', () => {
  const now = migrationHashes();
  for (const file of globSync('*.migrations.json', { cwd: frozen })) {
    const then = JSON.parse(readFileSync(resolve(frozen, file), 'utf8')) as Record<string, string>;
    const changed = Object.keys(then).filter((name) => then[name] !== now[name]);
    assert.deepEqual(changed, [], `${file} knows these otherwise: write a new migration`);
  }
});

const countedTables = [
  ...['organisations', 'site_keys', 'staff_tokens', 'embed_keys', 'questionnaires', 'responses', 'response_keys'],
  ...[
    'answer_counts',
    'response_counts',
    'response_ways',
    'need_counts',
    'attention',
    'about_you',
    'contacts',
    'erased',
  ],
  ...['always_events', 'evidence', 'sign_offs', 'audit', 'audit_heads', 'retention', 'retained', 'upkeep'],
  ...['webhooks', 'webhook_outbox', 'own_keys'],
];

/** A place with what a dump has. */
async function laidDown(test: TestContext, dump: string): Promise<string> {
  const place = await newPlace(test);
  await changed(place, readFileSync(resolve(frozen, dump), 'utf8'));
  return place;
}

async function changed(place: string, sql: string): Promise<void> {
  if (testEngine === 'postgres') return inDatabase(place, sql);
  const database = new DatabaseSync(place);
  database.exec(sql);
  database.close();
}

function countOf(file: string, table: string): number {
  return rowsOf<{ n: number }>({ file }, `select count(*) as n from ${table}`)[0]!.n;
}

/** A response that is there, as its device would send it again. */
async function repeated(store: Awaited<ReturnType<typeof openStore>>): Promise<unknown> {
  const [kept] = await store.records.page({ organisation: 'leeds', from: '2026-11-10' }, undefined, 1);
  return kept?.response;
}

/** Every column and index, but for those of single months. */
function tablesIn(file: string): unknown[] {
  const sql =
    testEngine === 'postgres'
      ? `select table_name, column_name, data_type, is_nullable, column_default, collation_name
           from information_schema.columns where table_schema = 'public' and table_name !~ '[0-9]'
         union all select tablename, indexname, indexdef, '', '', ''
           from pg_indexes where schemaname = 'public' and tablename !~ '[0-9]' order by 1, 2`
      : `select m.name as table_name, c.name, c.type, c."notnull", c.dflt_value, c.pk
           from sqlite_master as m, pragma_table_info(m.name) as c where m.type = 'table'
         union all select tbl_name, name, sql, '', '', '' from sqlite_master where type = 'index' order by 1, 2`;
  return rowsOf({ file }, sql);
}
