import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  globSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server of our own, which nobody else knows of and of which nothing is left. */
export interface PrivatePostgres {
  /** The address of a database of it. */
  address(database: string): string;
  /** The process of the server. */
  readonly pid: () => number;
  /** Ends it as a power cut would, as far as processes go, and starts it again on the same data. */
  killAndRestart(): Promise<void>;
  /** Stops it and deletes all of it. */
  stop(): Promise<void>;
}

/** What is told where there is no PostgreSQL to test on. */
export const noPostgres =
  'SKIPPED: no PostgreSQL server programs (postgres, initdb) in PATH or in /usr/lib/postgresql. On Debian: apt-get install postgresql.';

/** The folder with the server's programs of the newest version there is; `undefined` where there is none. */
export function findPostgres(): string | undefined {
  const installed = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => versionIn(b) - versionIn(a));
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...installed, '/usr/local/pgsql/bin'];
  return folders.find((folder) => folder !== '' && ['postgres', 'initdb'].every((name) => runs(join(folder, name))));
}

/** A program for working with a server: beside the server's own where it is there, else wherever the system has it. */
export function postgresProgram(name: 'psql' | 'pg_dump'): string {
  const beside = join(findPostgres() ?? '', name);
  return runs(beside) ? beside : name;
}

/**
 * Starts a server on a free port of this machine, as an ordinary user (the server refuses root).
 *
 * @param durable whether a commit waits for the disk, as in real use. Tests of behaviour are quicker without.
 */
export async function startPostgres({ durable }: { durable: boolean }): Promise<PrivatePostgres> {
  const programs = findPostgres();
  if (programs === undefined) throw new Error(noPostgres);
  const folder = mkdtempSync(join(tmpdir(), 'always-postgres-'));
  const user = ordinaryUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'always', '--no-sync', '--locale=C', '-E', 'UTF8'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || String(made.error)}`);
  const port = await freePort();
  const address = (database: string): string => `postgres://always@127.0.0.1:${port}/${database}`;
  const quick = ['-c', 'fsync=off', '-c', 'full_page_writes=off'];
  const settings = ['-c', 'max_connections=300', ...(durable ? [] : quick)];
  const start = async (): Promise<ChildProcess> => {
    const log = join(folder, 'log');
    const said = openSync(log, 'w');
    const child = spawn(
      join(programs, 'postgres'),
      ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, ...settings],
      { ...user, cwd: folder, stdio: ['ignore', said, said] },
    );
    closeSync(said);
    if (await answers(address('postgres'), child)) return child;
    throw new Error(`The PostgreSQL server ended with code ${child.exitCode}: ${readFileSync(log, 'utf8')}`);
  };
  let server = await start();
  return {
    address,
    pid: () => server.pid!,
    async killAndRestart() {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
      server = await startAgain(start);
    },
    async stop() {
      const ended = server.exitCode === null ? once(server, 'exit') : undefined;
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs statements in a database. */
export async function inDatabase(address: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  client.on('error', () => undefined); // told by what was asked, too; an event that nobody hears ends Node
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** For how long a server is started again that does not come up, in milliseconds. */
const patience = 60_000;

/**
 * Starts it again and again, as what looks after a service does. A server refuses to start while a child of the killed one has
 * not noticed yet that it is alone, which one that is busy with a long statement does only at its end.
 */
async function startAgain(start: () => Promise<ChildProcess>): Promise<ChildProcess> {
  const begun = performance.now();
  for (;;) {
    try {
      return await start();
    } catch (cause) {
      if (performance.now() - begun > patience) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Waits until it takes connections. Gives back whether it does: not when it ended. */
async function answers(address: string, server: ChildProcess): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    try {
      await inDatabase(address, 'select 1');
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Somebody to run the server as where we are root; nothing needs doing where we are not. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const [, , uid, gid] = users.find((line) => line.startsWith('nobody:'))?.split(':') ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function versionIn(folder: string): number {
  return Number(/\d+/.exec(folder)?.[0] ?? 0);
}
