import { statfs } from 'node:fs/promises';
import type { Store } from '../stores/store.ts';
import { rollupCheck } from './chores.ts';

/** Less than this many bytes free on the disk, and nothing more is taken on: a full disk stops everything else too. */
const leastFree = 200 * 1024 * 1024;

/** How we are, for whoever sends requests our way. */
export interface Readiness {
  readonly ready: boolean;
  /** Whether something can be written; with it, the tables are up to date, because nothing starts before they are. */
  readonly store: 'writable' | 'not-writable';
  readonly disk: 'enough' | 'nearly-full' | 'elsewhere';
  /** What the last check of every count found. Wrong counts stop nobody from answering. */
  readonly counts: 'right' | 'wrong' | 'not-checked-yet';
}

/**
 * @param folder where the data is; `undefined` where it is another machine's disk
 * @param patience how long the store has to answer, in milliseconds: whoever asks us waits no longer either
 */
export async function readiness(
  store: Store,
  folder: string | undefined,
  onFault: (cause: unknown) => void,
  patience = 3000,
): Promise<Readiness> {
  const [counts, disk] = await Promise.all([
    inTime(countsIfWritable(store), patience, onFault),
    diskOf(folder, onFault),
  ]);
  const writable = counts !== undefined;
  return {
    ready: writable && disk !== 'nearly-full',
    store: writable ? 'writable' : 'not-writable',
    disk,
    counts: counts ?? 'not-checked-yet',
  };
}

async function countsIfWritable(store: Store): Promise<Readiness['counts']> {
  await store.check();
  return countsOf(store);
}

/** What comes in time; nothing where it fails or is late. */
async function inTime<Value>(
  coming: Promise<Value>,
  patience: number,
  onFault: (cause: unknown) => void,
): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The store did not answer within ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([coming, late]);
  } catch (cause) {
    onFault(cause);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function diskOf(folder: string | undefined, onFault: (cause: unknown) => void): Promise<Readiness['disk']> {
  if (folder === undefined) return 'elsewhere';
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < leastFree ? 'nearly-full' : 'enough';
  } catch (cause) {
    onFault(cause);
    return 'nearly-full';
  }
}

async function countsOf(store: Store): Promise<Readiness['counts']> {
  const chore = await store.upkeep.read(rollupCheck);
  if (chore?.fault !== undefined) return 'wrong';
  return chore?.doneAt === undefined ? 'not-checked-yet' : 'right';
}
