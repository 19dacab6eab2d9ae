import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Store } from '../stores/store.ts';
import { openKeyFile } from './key-file.ts';
import { newKeys, type StoredKeys } from './key-ring.ts';

/** The keys at hand are not those that the data was kept with: for whoever starts the collector. */
export class KeysError extends Error {
  override readonly name = 'KeysError';
}

/** Where the collector's own keys are: at hand, or in a file. With neither they are gone when the process is. */
export interface WhichKeys {
  readonly keys?: StoredKeys | undefined;
  readonly file?: string | undefined;
  /** Whether those that the data was kept with are given up. */
  readonly anew?: boolean | undefined;
}

/**
 * The collector's own keys, which are those that its data was kept with; made where there are none and there never were any. With
 * others it would refuse for good what devices have sealed, and would not know what it had stored.
 *
 * @throws {KeysError} when there are others, or none any more.
 */
export async function ownKeys(store: Pick<Store, 'ownKeys'>, which: WhichKeys): Promise<StoredKeys> {
  const { file, anew = false } = which;
  const fault = anew ? undefined : await keysFault(store, which);
  if (fault !== undefined) throw new KeysError(fault);
  const ours = which.keys ?? (file === undefined ? await newKeys() : await openKeyFile(file));
  const fingerprint = fingerprintOf(ours);
  // Another instance may have started in between.
  if ((await store.ownKeys.claim(fingerprint, anew)) !== fingerprint) throw new KeysError(others(file));
  return ours;
}

/** Why these keys cannot be used with this data, for a person; `undefined` where they can. Makes none. */
export async function keysFault(store: Pick<Store, 'ownKeys'>, { keys, file }: WhichKeys): Promise<string | undefined> {
  const known = await store.ownKeys.fingerprint();
  if (known === undefined) return undefined;
  const found = keys ?? (file !== undefined && existsSync(file) ? await openKeyFile(file) : undefined);
  if (!found) return `The keys that the data was kept with are not here${where(file, ': there is no')}. ${whatToDo}`;
  return fingerprintOf(found) === known ? undefined : others(file);
}

/** What shows whether keys are the same, and nothing of them: whoever has the database cannot try secrets of 32 bytes. */
function fingerprintOf({ secret, signing }: StoredKeys): string {
  return createHmac('sha256', secret).update(`fingerprint ${signing.x}`).digest('base64url');
}

function others(file: string | undefined): string {
  return `The keys${where(file, ' in')} are not those that the data was kept with. ${whatToDo}`;
}

function where(file: string | undefined, word: string): string {
  return file === undefined ? '' : `${word} ${file}`;
}

const whatToDo =
  'Every instance needs the same: put them back, or name them with --keys or ALWAYS_KEYS. ' +
  'Say --new-keys only if they are lost for good: what devices sealed to them can then never be read.';
