import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createUuid } from '@always-kit/contract';
import { forgetInTime } from '../retention/forget-in-time.ts';
import { operator } from '../stores/audit-store.ts';
import { aboutYouQuestions, aboutYouWith, tell } from './about-you.ts';
import { testEngine, type Ending } from './places.ts';
import { migrationHashes } from './migration-hashes.ts';
import { postgresProgram } from './private-postgres.ts';
import { rowsOf } from './rows.ts';
import { create, responseWith, testCollector, today, type TestCollector } from './test-collector.ts';

// Writes down a database as this version leaves it, with something in every table, for the test that brings it up to date ever
// after. To be run once before each release, on each engine, and never over what is there:
// `node --conditions=@always-kit/source packages/collector/src/support/freeze.ts`, and the same behind `on-postgres.ts`.

const ends: (() => unknown)[] = [];
const ending: Ending = { after: (done) => ends.push(done) };
const collector = await testCollector(ending, { privateHosts: ['127.0.0.1'] });
await fill(collector);
const [newest] = rowsOf<{ name: string }>(collector, 'select max(name) as name from kysely_migration');
const folder = join(import.meta.dirname, 'frozen');
mkdirSync(folder, { recursive: true });
const text = testEngine === 'postgres' ? dumpOfPostgres(collector.file) : dumpOfSqlite(collector.file);
const write = (ending: string, what: string): void =>
  writeFileSync(join(folder, `${newest!.name}.${ending}`), what, { flag: 'wx' });
write(`${testEngine}.sql`, text);
if (testEngine === 'sqlite') write('migrations.json', `${JSON.stringify(migrationHashes(), undefined, 2)}\n`);
for (const end of ends) await end();

async function fill({ store, ask, send }: TestCollector): Promise<void> {
  await store.questionnaires.put(aboutYouQuestions, 'leeds');
  const webhook = { id: 'board', url: 'http://127.0.0.1:9/', events: ['response.stored'] };
  await ask('POST /v1/webhooks', { token: 'administrator', body: webhook });
  const material = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
  await store.embedKeys.add({ organisation: 'leeds', kid: 'k1', name: 'portal', material });
  await store.ownKeys.claim('fingerprint', false);
  await create(collector);
  await ask('POST /v1/always-events/going-home/evidence', {
    token: 'coach',
    body: { id: createUuid(), criterion: 'B3', type: 'test-log', title: 'Tests of change' },
  });
  await ask('PUT /v1/always-events/going-home/criteria/B3/sign-off', { token: 'coach', body: {} });
  await ask(`PUT /v1/always-events/going-home/record/${createUuid()}`, {
    token: 'coach',
    body: { form: 'strategy-link', content: { kind: 'strategy', title: 'Home first' } },
    headers: { 'if-none-match': '*' },
  });
  for (const month of ['03', '10', '11', '11']) {
    const answers = [
      { question: 'always', value: 'always' },
      { question: 'more', value: 'Ring 07700 900123' },
    ];
    const response = responseWith({ answeredAt: `2026-${month}-02T10:00:00+00:00`, answers, attention: ['urgent'] });
    await send(response);
    const words = [{ question: 'own-words', value: 'Ring 07700 900123' }];
    await tell(collector, aboutYouWith(response.id, { answers: words }));
  }
  await send({ answers: [], needs: ['bsl'] });
  const gone = responseWith();
  await send(gone);
  await ask('POST /v1/erasures', { token: 'administrator', body: { response: gone.id } });
  await ask('POST /v1/contacts?key=pk_leeds', {
    body: { id: createUuid(), service: 'bramley', name: 'Jo', phone: '01273 800900', reasons: ['take-part'] },
  });
  await ask('POST /v1/contacts?key=pk_leeds', {
    body: { id: createUuid(), service: 'bramley', name: 'Al', phone: '01273 800901', reasons: ['take-part'] },
  });
  const [forgotten] = await store.contacts.list('leeds');
  await ask(`DELETE /v1/contacts/${forgotten!.id}`, { token: 'team' });
  const entry = { organisation: 'leeds', at: today, actor: operator, action: 'set-retention', subject: 'retention' };
  await store.retention.setRules('leeds', [{ words: 1, answers: 6 }], entry);
  await forgetInTime(store, { digest: () => 'digest', now: today });
  await store.upkeep.begin('rollup-check', today, 0);
}

function dumpOfSqlite(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const all = (sql: string) => database.prepare(sql).all();
  const made = all(`select name, sql, type from sqlite_master where sql is not null and name not like 'sqlite_%'`);
  const rows = made.flatMap(({ name, type }) => {
    if (type !== 'table') return [];
    const columns = all(`select name from pragma_table_info('${String(name)}')`).map((column) =>
      String(column['name']),
    );
    const literals = columns.map((column) => `quote("${column}")`).join(` || ', ' || `);
    const values = all(`select ${literals} as row from "${String(name)}"`);
    return values.map(({ row }) => `insert into "${String(name)}" values (${String(row)});`);
  });
  database.close();
  return `${[...made.map(({ sql }) => `${String(sql)};`), ...rows].join('\n')}\n`;
}

/** Without what only `psql` understands. */
function dumpOfPostgres(address: string): string {
  const how = ['--inserts', '--no-owner', '--no-privileges', address];
  const { status, stdout, stderr, error } = spawnSync(postgresProgram('pg_dump'), how, { encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(stderr);
  return stdout
    .split('\n')
    .filter((line) => line !== '' && !/^(--|\\)/.test(line))
    .join('\n');
}
