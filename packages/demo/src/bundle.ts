import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Where the browser bundle is built. */
export const bundleFolder: string = join(root, 'packages/elements/dist/browser');

/** What the bundle is made from: a change in any of these makes it old. */
const sources = [
  'packages/contract/src',
  'packages/spc/src',
  'packages/client/src',
  'packages/elements/src',
  'rollup.config.mjs',
  'pnpm-lock.yaml',
];

/** Builds the browser bundle, unless the one that is there is newer than everything it is made from. */
export async function ensureBundle(): Promise<'built' | 'up-to-date'> {
  const built = join(bundleFolder, 'integrity.json');
  if (existsSync(built)) {
    const changed = await Promise.all(sources.map((source) => newest(join(root, source))));
    if (Math.max(...changed) < (await stat(built)).mtimeMs) return 'up-to-date';
  }
  await run(process.execPath, [join(root, 'node_modules/rollup/dist/bin/rollup'), '-c', '--silent']);
  return 'built';
}

/** The integrity hash of the bundle's script, as a page's `integrity` attribute wants it. */
export async function bundleIntegrity(): Promise<string> {
  const hashes = JSON.parse(await readFile(join(bundleFolder, 'integrity.json'), 'utf8')) as Record<string, string>;
  const hash = hashes['always-kit.js'];
  if (hash === undefined)
    throw new Error('The bundle has no always-kit.js: delete packages/elements/dist and start again');
  return hash;
}

/** When anything in a file or folder last changed, in milliseconds since 1970. */
async function newest(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  if (!(await stat(path)).isDirectory()) return mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const times = await Promise.all(
    entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs),
  );
  return Math.max(mtimeMs, ...times);
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The browser bundle could not be built'))));
  });
}
