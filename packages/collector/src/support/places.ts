import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inDatabase } from './private-postgres.ts';

// Where tests keep their data: in SQLite files, or, where the runner says so, in databases of one PostgreSQL server.

/** Something that ends, such as a test: what is to be done then is done in the order it was said. */
export interface Ending {
  after(done: () => unknown): void;
}

/** The address of the server that the runner has started; nothing where tests run on SQLite. */
const server = process.env['ALWAYS_TEST_POSTGRES'];

/** Which engine the tests run on. */
export const testEngine: 'postgres' | 'sqlite' = server ? 'postgres' : 'sqlite';

/** For a test that only makes sense on one engine. */
export function only(engine: typeof testEngine): { readonly skip: string | false } {
  return { skip: engine !== testEngine && `Only on ${engine}` };
}

/** A place for one test, empty or a copy of another, which goes when the test is over. */
export async function newPlace(test: Ending, copyOf?: string): Promise<string> {
  return server ? newDatabase(test, server, copyOf) : newFile(test, copyOf);
}

/** A place to copy, which is there until the process ends; a database until the server does. */
export async function placeForAll(fill: (place: string) => Promise<void>): Promise<string> {
  if (!server) {
    const folder = mkdtempSync(join(tmpdir(), 'always-collector-'));
    process.once('exit', () => rmSync(folder, { recursive: true }));
    const file = join(folder, 'template.sqlite');
    await fill(file);
    return file;
  }
  const name = `template_${randomUUID().replaceAll('-', '')}`;
  await inDatabase(server, `create database ${name}`);
  const place = addressOf(server, name);
  await fill(place);
  return place;
}

function newFile(test: Ending, copyOf: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'always-collector-'));
  test.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'collector.sqlite');
  if (copyOf !== undefined) copyFileSync(copyOf, file);
  return file;
}

async function newDatabase(test: Ending, admin: string, copyOf: string | undefined): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const like = copyOf === undefined ? 'template1' : new URL(copyOf).pathname.slice(1);
  await inDatabase(admin, `create database ${name} template ${like}`);
  test.after(() => inDatabase(admin, `drop database ${name} with (force)`));
  return addressOf(admin, name);
}

function addressOf(admin: string, name: string): string {
  return Object.assign(new URL(admin), { pathname: `/${name}` }).href;
}
