import { DeviceStore } from './device-store.ts';
import { databaseName } from './kept-before.ts';
import type { Sealed } from './sealing.ts';

/** Something sealed that lies on the device. Nothing of it says what, where or by whom was answered. */
export interface KeptRecord extends Sealed {
  /** What it is kept under. */
  readonly name: string;
  /** When it is to be deleted, in milliseconds since 1970. */
  readonly until: number;
}

const day = 86_400_000;
/** No host may keep longer; what claims to be kept longer was written while the clock was wrong. */
const mostDays = 90;
const usualDays = 7;

/** For how many days to keep, where a page asks for so many: 1 to 90, and 7 where it asks for something else. */
export function daysToKeep(asked: number): number {
  const days = Math.round(asked);
  return days >= 1 && days <= mostDays ? days : usualDays;
}

/** When something is to be deleted that is kept for so many days from now. */
export function untilIn(days: number): number {
  return Date.now() + days * day;
}

/**
 * Records on the device. Calls are done one after the other, also those of other tabs, so that nothing is written after it was
 * deleted, and no tab deletes what another has just written.
 */
export class KeptRecords<Record extends KeptRecord> {
  readonly #store = new DeviceStore<Record>();
  #last: Promise<unknown> = Promise.resolve();

  next<Result>(work: (store: DeviceStore<Record>) => Promise<Result>): Promise<Result> {
    const done = this.#last.then(() => navigator.locks.request(databaseName, () => work(this.#store)));
    this.#last = done.catch(() => undefined);
    return done;
  }
}

/** Deletes whatever is too old, of every form. */
export async function deleteOld(store: DeviceStore<KeptRecord>): Promise<void> {
  const now = Date.now();
  for (const { name, until } of await store.all()) {
    if (until <= now || until > now + mostDays * day) await store.delete(name);
  }
}
