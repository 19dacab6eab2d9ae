import { sql, type Kysely, type Transaction } from 'kysely';
import { BusyError } from '../store.ts';
import type { Tables } from './tables.ts';

/** What a write does inside its transaction. All of it is kept, or none. */
export type Job<Value> = (transaction: Transaction<Tables>) => Promise<Value>;

/** Does writes. Resolves when they are on the disk. */
export interface Writer {
  /** @throws {BusyError} when too many are waiting. */
  write<Value>(job: Job<Value>): Promise<Value>;
  /** Resolves when nothing is waiting any more. */
  drained(): Promise<void>;
}

/** How much is done at once, and how much may wait. */
export interface GroupCommitOptions {
  readonly largestGroup?: number;
  readonly longestQueue?: number;
}

interface Waiting {
  readonly job: Job<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Group commit: every write that arrives in one turn of the event loop shares one transaction, and so one wait for the
 * disk. Each is told only after the commit. One that fails is undone alone.
 */
export function groupCommit(
  db: Kysely<Tables>,
  { largestGroup = 500, longestQueue = 5000 }: GroupCommitOptions = {},
): Writer {
  const waiting: Waiting[] = [];
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      await new Promise(setImmediate); // let this turn's other requests join
      await commit(waiting.splice(0, largestGroup));
    }
    working = undefined;
  }

  async function commit(group: readonly Waiting[]): Promise<void> {
    try {
      const tell = await db.transaction().execute(async (transaction) => {
        const outcomes: (() => void)[] = [];
        for (const { job, resolve, reject } of group) {
          const outcome = await attempt(transaction, job);
          outcomes.push(outcome.ok ? () => resolve(outcome.value) : () => reject(outcome.cause));
        }
        return outcomes;
      });
      for (const one of tell) one();
    } catch (cause) {
      for (const { reject } of group) reject(cause); // nothing of the group was stored
    }
  }

  return {
    write<Value>(job: Job<Value>): Promise<Value> {
      if (waiting.length >= longestQueue) return Promise.reject(new BusyError('Too many writes are waiting'));
      return new Promise<Value>((resolve, reject) => {
        waiting.push({ job, resolve: resolve as (value: unknown) => void, reject });
        working ??= work();
      });
    },
    async drained() {
      while (working) await working;
    },
  };
}

async function attempt(
  transaction: Transaction<Tables>,
  job: Job<unknown>,
): Promise<{ ok: true; value: unknown } | { ok: false; cause: unknown }> {
  await sql`savepoint one_write`.execute(transaction);
  try {
    const value = await job(transaction);
    await sql`release savepoint one_write`.execute(transaction);
    return { ok: true, value };
  } catch (cause) {
    await sql`rollback to savepoint one_write`.execute(transaction);
    return { ok: false, cause };
  }
}
