import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse, z } from '@always-kit/contract';
import type { JWK } from 'jose';
import { newKeys, newSealingKey, type StoredKeys } from './key-ring.ts';

const Key = z.looseObject({ kty: z.string(), crv: z.string(), kid: z.string(), x: z.string(), d: z.string() });
const Keys = z.object({ sealing: z.array(Key).check(z.minLength(1)), signing: Key, secret: z.string() });

/** For whom a file is, besides us: nobody. */
const ours = 0o600;

/** Where the keys are that go with a SQLite file, unless somebody says otherwise. */
export function keyFileOf(data: string): string {
  return `${data}.keys.json`;
}

/** Keys as JSON. Throws when it holds something else; the error repeats nothing of it. */
export function keysFrom(text: string, where: string): StoredKeys {
  const parsed = parse(Keys, jsonOf(text));
  if (!parsed.ok) {
    const fields = parsed.errors.map(({ pointer }) => pointer || '/').join(', ');
    throw new Error(`The keys in ${where} cannot be used: look at ${fields}.`);
  }
  return parsed.value;
}

/**
 * The keys in a file; made where there is none. Only we may read the file: a file that others can read is refused, because
 * they may have.
 */
export async function openKeyFile(file: string): Promise<StoredKeys> {
  if (!existsSync(file)) {
    const keys = await newKeys();
    if (keep(file, keys)) return keys; // else somebody else has just made one: theirs it is
  }
  const { mode } = statSync(file);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new Error(`Others can read the keys in ${file}. Say: chmod 600 ${file}`);
  }
  return keysFrom(readFileSync(file, 'utf8'), file);
}

/** Puts a new key to seal to before the others. Gives back its name. */
export async function addSealingKey(file: string): Promise<string> {
  const keys = await openKeyFile(file);
  const key = await newSealingKey();
  replace(file, { ...keys, sealing: [key, ...keys.sealing] });
  return key.kid ?? '';
}

/** Takes a key away, and with it the power to open what is still sealed to it. Whether there was one; never the last. */
export async function removeSealingKey(file: string, kid: string): Promise<boolean> {
  const keys = await openKeyFile(file);
  const kept = keys.sealing.filter((key: JWK) => key.kid !== kid);
  if (kept.length === 0 || kept.length === keys.sealing.length) return false;
  replace(file, { ...keys, sealing: kept });
  return true;
}

function keep(file: string, keys: StoredKeys): boolean {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  try {
    writeFileSync(file, textOf(keys), { mode: ours, flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

/** Whole or not at all: without its keys a collector cannot open what devices hold. */
function replace(file: string, keys: StoredKeys): void {
  const next = `${file}.new`;
  rmSync(next, { force: true }); // it may be open to others, or opened by them
  writeFileSync(next, textOf(keys), { mode: ours, flag: 'wx' });
  renameSync(next, file);
}

function textOf(keys: StoredKeys): string {
  return `${JSON.stringify(keys, null, 2)}\n`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
