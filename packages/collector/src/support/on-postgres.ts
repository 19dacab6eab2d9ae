import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { findPostgres, noPostgres, startPostgres } from './private-postgres.ts';

// Runs the collector's tests on a PostgreSQL server of their own: `node --conditions=@always-kit/source on-postgres.ts`, with
// files to run only those. The same tests run on SQLite by themselves.

/** Who may do what is decided before any engine is asked, and takes longest to try. */
const sameEverywhere = ['routes/access.test.ts', 'routes/every-endpoint.test.ts', 'identity/oidc.test.ts'];

if (findPostgres() === undefined) {
  console.log(noPostgres);
} else {
  process.exitCode = await run(process.argv.slice(2));
}

async function run(asked: readonly string[]): Promise<number> {
  const source = resolve(import.meta.dirname, '..');
  const all = globSync('**/*.test.ts', { cwd: source }).filter((file) => !sameEverywhere.includes(file));
  const files = asked.length > 0 ? asked : all.toSorted().map((file) => resolve(source, file));
  const server = await startPostgres({ durable: false });
  try {
    // What runs the tests tells its children that they are inside a run; ours is a run of its own.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    // Two files at once: each waits for the server half of its time.
    const how = ['--conditions=@always-kit/source', '--test', '--test-concurrency=2'];
    const tests = spawn(process.execPath, [...how, ...files], {
      env: { ...env, ALWAYS_TEST_POSTGRES: server.address('postgres') },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const [code] = (await once(tests, 'exit')) as [number | null];
    return code ?? 1;
  } finally {
    await server.stop();
  }
}
