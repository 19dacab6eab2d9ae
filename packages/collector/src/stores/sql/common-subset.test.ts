import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import pg from 'pg';
import { aboutYouQuestions, aboutYouWith, tell } from '../../support/about-you.ts';
import { only } from '../../support/places.ts';
import { create, responseWith, testCollector, type TestCollector } from '../../support/test-collector.ts';

// The guide for growing says which other databases take our SQL. It stays true only as long as we use what all of them have.

/** What Citus (distributed tables) or CockroachDB does not have, or has otherwise. */
const notEverywhere: readonly [name: string, pattern: RegExp][] = [
  ['triggers', /\btrigger\b/i],
  ['numbers that the database gives out', /\b(big)?serial\b|\bidentity\b|\bnextval\b|autoincrement/i],
  ['messages between sessions', /\blisten\b|\bnotify\b/i],
  ['foreign keys', /\breferences\b|\bforeign key\b/i],
  ['procedures of our own', /\bcreate (or replace )?(function|procedure)\b/i],
  ['cursors that outlive a statement', /\bdeclare\b.*\bcursor\b/i],
  ['queries that change data inside others', /\bwith\b[^;]*\b(insert into|delete from|update)\b[^;]*\breturning\b/i],
  ['extensions', /\bcreate extension\b/i],
  ['savepoints', /\bsavepoint\b/i],
  ['temporary tables', /\btemp(orary)? table\b/i],
];

/** Tables that are small and the same on every node: by the first three we find out which organisation it is. */
const ofEverybody = new Set(['site_keys', 'staff_tokens', 'organisations', 'upkeep', 'own_keys']);

describe('the SQL of the store', () => {
  const files = globSync('**/*.ts', { cwd: import.meta.dirname }).filter(
    (file) => !file.endsWith('.test.ts') && !file.startsWith('migrations/'),
  );

  it('is looked at', () => assert.ok(files.length > 15));

  for (const [name, pattern] of notEverywhere) {
    it(`uses no ${name}`, () => {
      const using = files.filter((file) => pattern.test(codeOf(join(import.meta.dirname, file))));

      assert.deepEqual(using, []);
    });
  }
});

describe('the statements that PostgreSQL gets', only('postgres'), () => {
  it('name the organisation, so that each goes to one node', async (test) => {
    const collector = await testCollector(test);
    const sent = test.mock.method(pg.Client.prototype, 'query'); // goes on to the server as before

    await ofEveryKind(collector);

    const given = sent.mock.calls.map((call) => call.arguments[0] as string | { readonly text: string });
    const statements = [...new Set(given.map((one) => (typeof one === 'string' ? one : one.text)))];
    const onData = statements.filter(
      (one) => /^\s*(select|insert|update|delete)/i.test(one) && tablesIn(one).length > 0,
    );
    assert.ok(onData.length > 10, 'the statements were seen');
    assert.deepEqual(
      onData.filter((one) => !/organisation/.test(one) && tablesIn(one).some((table) => !ofEverybody.has(table))),
      [],
    );
    for (const [name, pattern] of notEverywhere) {
      assert.deepEqual(
        onData.filter((one) => pattern.test(one)),
        [],
        name,
      );
    }
  });
});

/** Without comments, in which we may speak of what we do not use. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\/\/.*$/gm, '')
    .replaceAll(/^import .*$/gm, '');
}

/** The tables of ours that a statement is about; those of the system are not data. */
function tablesIn(statement: string): string[] {
  const found = statement.matchAll(/\b(?:from|into|update|join)\s+"?([a-z_]+)"?/gi);
  return [...found].map(([, table = '']) => table).filter((table) => !/^(pg_|unnest$|select$)/.test(table));
}

async function ofEveryKind(collector: TestCollector): Promise<void> {
  await collector.store.questionnaires.put(aboutYouQuestions, 'leeds');
  const response = responseWith({ needs: ['bsl'], attention: ['urgent'] });
  for (const status of [201, 200]) assert.equal((await collector.send(response)).status, status);
  await tell(collector, aboutYouWith(response.id));
  await create(collector);
  for (const line of [
    'GET /v1/attention',
    'GET /v1/always-events/going-home/measures/always/series',
    'GET /v1/always-events/going-home/checklist',
    'GET /v1/services/bramley/response-counts',
  ]) {
    assert.equal((await collector.ask(line, { token: 'team' })).status, 200, line);
  }
}
