import { DatabaseSync } from 'node:sqlite';
import fastify from 'fastify';
import pg from 'pg';
import { tellUsage } from './usage.ts';

// The floor: a bare Fastify handler that stores the body under its id and answers after the commit, with the same database, the
// same settings and the same group commit as the collector, and nothing else.

interface Row {
  readonly id: string;
  readonly content: string;
}

const [place = ''] = process.argv.slice(2);
const table =
  'create table if not exists bare (id text primary key, received_at bigint not null, content text not null)';
const store = place.startsWith('postgres') ? await inPostgres() : inSqlite();
const waiting: { row: Row; done: (created: boolean) => void; failed: (cause: unknown) => void }[] = [];
let working = false;

const app = fastify();
app.removeAllContentTypeParsers();
app.addContentTypeParser('text/plain', { parseAs: 'string' }, (_, body, done) => done(null, body));
app.post('/v1/responses', async (request, reply) => {
  const content = request.body as string;
  const { id } = JSON.parse(content) as Row;
  const created = await put({ id, content });
  return reply.code(created ? 201 : 200).send({ id, storedAt: new Date().toISOString() });
});
tellUsage(await app.listen({ port: 0, host: '127.0.0.1' }));

function put(row: Row): Promise<boolean> {
  return new Promise((done, failed) => {
    waiting.push({ row, done, failed });
    if (!working) void work();
  });
}

async function work(): Promise<void> {
  working = true;
  while (waiting.length > 0) {
    await new Promise(setImmediate);
    const group = waiting.splice(0, 500);
    try {
      const created = await store(group.map(({ row }) => row));
      for (const { row, done } of group) done(created.has(row.id));
    } catch (cause) {
      for (const { failed } of group) failed(cause);
    }
  }
  working = false;
}

function inSqlite(): (rows: readonly Row[]) => Set<string> {
  const sqlite = new DatabaseSync(place, { timeout: 5000 });
  sqlite.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on');
  sqlite.exec(table);
  const insert = sqlite.prepare('insert into bare values (?, ?, ?) on conflict do nothing');
  return (rows) => {
    sqlite.exec('begin immediate');
    const created = rows.filter(({ id, content }) => insert.run(id, Date.now(), content).changes > 0);
    sqlite.exec('commit');
    return new Set(created.map(({ id }) => id));
  };
}

async function inPostgres(): Promise<(rows: readonly Row[]) => Promise<Set<string>>> {
  const pool = new pg.Pool({ connectionString: place });
  await pool.query(table);
  const insert = `insert into bare select * from unnest($1::text[], $2::bigint[], $3::text[])
    on conflict do nothing returning id`;
  return async (rows) => {
    const values = [rows.map(({ id }) => id), rows.map(() => Date.now()), rows.map(({ content }) => content)];
    const stored = await pool.query<{ id: string }>(insert, values);
    return new Set(stored.rows.map(({ id }) => id));
  };
}
