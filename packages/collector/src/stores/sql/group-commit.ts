import type { Kysely, Transaction } from 'kysely';
import { BusyError } from '../store.ts';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/**
 * What a write does inside its transaction. All of it is kept, or none. It may be done more than once until it is kept, so
 * it changes nothing but the database.
 */
export type Job<Value> = (transaction: Transaction<Tables>) => Promise<Value>;

/** As a job, for several things of one kind at once. Gives back one value for each, in their order. */
export type JobForMany<Item, Value> = (
  transaction: Transaction<Tables>,
  items: readonly Item[],
) => Promise<readonly Value[]>;

/**
 * As a job for many, in a transaction of its own, for what can nearly always be done in one way to the database. `undefined` where it
 * cannot: then nothing was done, and the job itself is.
 */
export type WholeForMany<Item, Value> = (
  db: Kysely<Tables>,
  items: readonly Item[],
) => Promise<readonly Value[] | undefined>;

/** Does writes. Resolves when they are on the disk. */
export interface Writer {
  /** @throws {BusyError} when too many are waiting, or the database is away. */
  write<Value>(job: Job<Value>): Promise<Value>;
  /**
   * As `write`, for what comes often: all of one group go to `job` together. Writes that read first belong to `write`.
   *
   * @param whole tried before `job` where nothing else is in the group
   */
  together<Item, Value>(
    job: JobForMany<Item, Value>,
    whole?: WholeForMany<Item, Value>,
  ): (item: Item) => Promise<Value>;
  /** Resolves when nothing is waiting any more. */
  drained(): Promise<void>;
}

/** How much is done at once, and how much may wait. */
export interface GroupCommitOptions {
  readonly largestGroup?: number;
  readonly longestQueue?: number;
}

interface Waiting {
  readonly job: JobForMany<unknown, unknown>;
  readonly whole: WholeForMany<unknown, unknown> | undefined;
  readonly item: unknown;
  /** Whether it looks at something and then writes, so that nobody may write in between. */
  readonly careful: boolean;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** How many make a group though more are coming, so that nobody waits for others as long as there are any. */
const enough = 64;

/** How often a group is tried when another instance is in its way, and how long it waits at most the first time. */
const [mostTries, firstWait] = [10, 10];

/**
 * Group commit: every write that arrives in one turn of the event loop shares one transaction, and so one wait for the
 * disk. Each is told only after the commit. Where one fails, all are undone, and done again in halves until it is alone.
 *
 * One group goes after the other. While one is written, all that comes waits for the next: two at once were in each other's way, in
 * the cells that they count into as on the processors, and each of half the size cost as much.
 */
export function groupCommit(
  db: Kysely<Tables>,
  engine: Pick<Engine, 'isolation' | 'failure'>,
  { largestGroup = 500, longestQueue = 5000 }: GroupCommitOptions = {},
): Writer {
  const waiting: Waiting[] = [];
  let working: Promise<void> | undefined;

  async function workOff(): Promise<void> {
    while (waiting.length > 0) {
      await othersJoined();
      const group = waiting.splice(0, largestGroup);
      try {
        await commit(group);
      } catch (cause) {
        refuse(group, cause); // or nobody would ever have a turn again
      }
    }
    working = undefined;
  }

  /** Lets this turn's other requests join, and those of the next while each brings more: a group costs much, and one more little. */
  async function othersJoined(): Promise<void> {
    for (let before = 0; waiting.length > before && waiting.length < enough;) {
      before = waiting.length;
      await new Promise(setImmediate);
    }
  }

  async function commit(group: readonly Waiting[], tries = 1): Promise<void> {
    let values: Map<Waiting, unknown>;
    try {
      values = (await asWhole(group)) ?? (await transact(group));
    } catch (cause) {
      return putRight(group, tries, cause);
    }
    for (const one of group) one.resolve(values.get(one));
  }

  async function putRight(group: readonly Waiting[], tries: number, cause: unknown): Promise<void> {
    const failure = engine.failure(cause);
    if (failure === 'again' && tries < mostTries) {
      await jitter(tries);
      return commit(group, tries + 1);
    }
    if (failure === 'wrong' && group.length > 1) {
      const half = Math.ceil(group.length / 2);
      await commit(group.slice(0, half));
      return commit(group.slice(half));
    }
    const reason = failure === 'wrong' ? cause : new BusyError('The database is busy or away', { cause });
    refuse(group, reason);
  }

  async function asWhole(group: readonly Waiting[]): Promise<Map<Waiting, unknown> | undefined> {
    const [{ job, whole } = {}] = group;
    if (!whole || group.some((one) => one.job !== job)) return undefined;
    const outcome = await whole(
      db,
      group.map(({ item }) => item),
    );
    return outcome && new Map(group.map((one, at) => [one, outcome[at]]));
  }

  async function transact(group: readonly Waiting[]): Promise<Map<Waiting, unknown>> {
    const values = new Map<Waiting, unknown>();
    const { isolation } = engine;
    const begun = db.transaction();
    const careful = isolation && group.some((one) => one.careful);
    await (careful ? begun.setIsolationLevel(isolation) : begun).execute(async (transaction) => {
      for (const [job, members] of Map.groupBy(group, (one) => one.job)) {
        const outcome = await job(
          transaction,
          members.map(({ item }) => item),
        );
        for (const [at, member] of members.entries()) values.set(member, outcome[at]);
      }
    });
    return values;
  }

  function enqueue<Value>(
    work: { job: JobForMany<never, unknown>; whole?: WholeForMany<never, unknown> | undefined },
    item: unknown,
    careful: boolean,
  ): Promise<Value> {
    if (waiting.length >= longestQueue) return Promise.reject(new BusyError('Too many writes are waiting'));
    return new Promise<Value>((resolve, reject) => {
      waiting.push({
        job: work.job as JobForMany<unknown, unknown>,
        whole: work.whole as WholeForMany<unknown, unknown> | undefined,
        item,
        careful,
        resolve: resolve as (value: unknown) => void,
        reject,
      });
      working ??= workOff();
    });
  }

  return {
    write: (job) => enqueue({ job: async (transaction) => [await job(transaction)] }, undefined, true),
    together: (job, whole) => (item) => enqueue({ job, whole }, item, false),
    async drained() {
      while (working) await working;
    },
  };
}

/** Refuses those that have had no answer yet. */
function refuse(group: readonly Waiting[], reason: unknown): void {
  for (const { reject } of group) reject(reason);
}

/** Full jitter: two that were in each other's way shall not meet again. */
function jitter(tries: number): Promise<void> {
  const longest = Math.min(firstWait * 2 ** tries, 1000);
  return new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
}
