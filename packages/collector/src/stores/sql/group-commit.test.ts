import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '../sqlite/database.ts';
import { BusyError } from '../store.ts';
import { groupCommit, type Job } from './group-commit.ts';

it('writes of one turn share a transaction, and each is told after the commit', async (test) => {
  const { db, add, rows, transactions } = await numbers(test);
  const { write } = groupCommit(db);

  const told = await Promise.all([1, 2, 3].map((number) => write(add(number)).then(() => rows())));

  assert.deepEqual(told, Array(3).fill([1, 2, 3]));
  assert.equal(transactions(), 1);
});

it('a write that fails is undone alone', async (test) => {
  const { db, add, rows } = await numbers(test);
  const { write } = groupCommit(db);
  const halfDone: Job<void> = async (transaction) => {
    await add(2)(transaction);
    throw new Error('half done');
  };

  const told = await Promise.allSettled([write(add(1)), write(halfDone), write(add(3))]);

  assert.deepEqual(
    told.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
  assert.deepEqual(await rows(), [1, 3]);
});

it('nobody is told that it is stored when the commit fails', async (test) => {
  const { db, add, rows } = await numbers(test);
  const { write } = groupCommit(db);
  const breaking: Job<void> = async (transaction) => {
    await sql`rollback`.execute(transaction); // as when the disk is full: the engine ends the transaction itself
  };

  const told = await Promise.allSettled([write(add(1)), write(breaking), write(add(2))]);

  assert.deepEqual(new Set(told.map(({ status }) => status)), new Set(['rejected']));
  assert.deepEqual(await rows(), []);
});

it('takes on no more than it can keep waiting', async (test) => {
  const { db, add, rows } = await numbers(test);
  const { write, drained } = groupCommit(db, { longestQueue: 2 });

  const told = await Promise.allSettled([write(add(1)), write(add(2)), write(add(3))]);

  assert.ok(told[2].status === 'rejected' && told[2].reason instanceof BusyError);
  await drained();
  assert.deepEqual(await rows(), [1, 2]);
});

it('a long queue is worked off in groups, in order', async (test) => {
  const { db, add, rows, transactions } = await numbers(test);
  const { write } = groupCommit(db, { largestGroup: 10 });
  const all = Array.from({ length: 35 }, (_, index) => index);

  await Promise.all(all.map((number) => write(add(number))));

  assert.deepEqual(await rows(), all);
  assert.equal(transactions(), 4);
});

it('drained waits for every write, also those that come while it waits', async (test) => {
  const { db, add, rows } = await numbers(test);
  const { write, drained } = groupCommit(db);

  const first = write(add(1)).then(() => write(add(2)));
  await drained();
  await first;
  await drained();

  assert.deepEqual(await rows(), [1, 2]);
});

/** A database with one table of numbers, and how many transactions were begun. */
async function numbers(test: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'always-collector-'));
  const db = openDatabase(join(folder, 'numbers.sqlite'));
  test.after(async () => {
    await db.destroy();
    rmSync(folder, { recursive: true });
  });
  await sql`create table numbers (number integer)`.execute(db);
  const begin = db.transaction.bind(db);
  let begun = 0;
  db.transaction = () => {
    begun += 1;
    return begin();
  };
  return {
    db,
    add:
      (number: number): Job<void> =>
      async (transaction) => {
        await sql`insert into numbers values (${number})`.execute(transaction);
      },
    rows: async () => {
      const { rows } = await sql<{ number: number }>`select number from numbers order by rowid`.execute(db);
      return rows.map(({ number }) => number);
    },
    transactions: () => begun,
  };
}
