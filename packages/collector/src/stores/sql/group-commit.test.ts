import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { only } from '../../support/places.ts';
import { testDatabase } from '../../support/test-database.ts';
import { BusyError } from '../store.ts';
import { groupCommit, type Job } from './group-commit.ts';
import { overRows } from './over-rows.ts';

it('writes of one turn share a transaction, and each is told after the commit', async (test) => {
  const { db, engine, add, rows, transactions } = await numbers(test);
  const { write } = groupCommit(db, engine);

  const told = await Promise.all([1, 2, 3].map((number) => write(add(number)).then(() => rows())));

  assert.deepEqual(told, Array(3).fill([1, 2, 3]));
  assert.equal(transactions(), 1);
});

it('a write that fails is undone alone', async (test) => {
  const { db, engine, add, rows } = await numbers(test);
  const { write } = groupCommit(db, engine);
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

it('one whose commit fails is not told that it is stored, and takes nobody with it', async (test) => {
  const { db, engine, add, rows } = await numbers(test);
  await sql`create table names (name text primary key)`.execute(db);
  await sql`
    create table named (name text references names (name) deferrable initially deferred)`.execute(db);
  const { write } = groupCommit(db, engine);
  const breaking: Job<void> = async (transaction) => {
    await sql`insert into named values ('nobody')`.execute(transaction); // refused at the commit, not before
  };

  const told = await Promise.allSettled([write(add(1)), write(breaking), write(add(2))]);

  assert.deepEqual(
    told.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
  assert.deepEqual(await rows(), [1, 2]);
});

it('what comes after the engine ended a transaction is not kept by itself', only('sqlite'), async (test) => {
  const { db, engine, add, rows } = await numbers(test);
  const { write } = groupCommit(db, engine);
  const breaking: Job<void> = async (transaction) => {
    await sql`rollback -- as when the disk is full`.execute(transaction);
    await add(2)(transaction);
  };

  const [told] = await Promise.allSettled([write(breaking)]);

  assert.equal(told.status, 'rejected');
  assert.deepEqual(await rows(), []);
  await write(add(3));
  assert.deepEqual(await rows(), [3]);
});

const insertNumbers = overRows(
  { number: 'bigint' },
  (numbers) => sql`insert into numbers select number from ${numbers} where true`,
);

it('writes of one kind that come together are done together', async (test) => {
  const { db, engine, rows, transactions } = await numbers(test);
  const { write, together } = groupCommit(db, engine);
  const sizes: number[] = [];
  const addAll = together<number, string>(async (transaction, items) => {
    sizes.push(items.length);
    await insertNumbers(
      transaction,
      engine,
      items.map((number) => ({ number })),
    );
    return items.map((number) => `added ${number}`);
  });

  const told = await Promise.all([addAll(1), write(async () => 'another'), addAll(2), addAll(3)]);

  assert.deepEqual(told, ['added 1', 'another', 'added 2', 'added 3']);
  assert.deepEqual([sizes, transactions()], [[3], 1]);
  assert.deepEqual(await rows(), [1, 2, 3]);
});

it('of those done together, one that fails is undone alone', async (test) => {
  const { db, engine, rows } = await numbers(test);
  await sql`create table once (number integer check (number <> 4))`.execute(db);
  const { together } = groupCommit(db, engine);
  const addAll = together<number, boolean>(async (transaction, items) => {
    for (const number of items) {
      await sql`insert into numbers values (${number})`.execute(transaction);
      await sql`insert into once values (${number})`.execute(transaction);
    }
    return items.map(() => true);
  });

  const told = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map(addAll));

  assert.deepEqual(
    told.flatMap(({ status }, at) => (status === 'rejected' ? [at + 1] : [])),
    [4],
  );
  assert.deepEqual((await rows()).sort(), [1, 2, 3, 5, 6, 7]);
});

it('a group goes when the one before is over, and all that came meanwhile is in it', async (test) => {
  const { db, engine, add, rows } = await numbers(test);
  const { write, together } = groupCommit(db, engine);
  const groups: { readonly items: readonly number[]; readonly end: () => void }[] = [];
  const take = together<number, number>(
    () => assert.fail('it could go in one way'),
    (_, items) => new Promise((resolve) => groups.push({ items, end: () => resolve(items) })),
  );
  const first = take(1);
  while (groups.length < 1) await new Promise(setImmediate);

  const others = Promise.all([2, 3].map(take));
  for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
  assert.equal(groups.length, 1);
  groups[0]?.end();
  await first;
  while (groups.length < 2) await new Promise(setImmediate);
  const written = write(add(1));
  groups[1]?.end();

  assert.deepEqual(await others, [2, 3]);
  assert.deepEqual(groups[1]?.items, [2, 3]);
  await written;
  assert.deepEqual(await rows(), [1]);
});

it('a group that another instance was in the way of is done again', async (test) => {
  const { db, engine, add, rows } = await numbers(test);
  let left = 3;
  const { write } = groupCommit(db, { ...engine, failure: () => 'again' });
  const inTheWay: Job<void> = async () => {
    left -= 1;
    if (left > 0) throw Object.assign(new Error('could not serialize access'), { code: '40001' });
  };

  await Promise.all([write(add(1)), write(inTheWay), write(add(2))]);

  assert.equal(left, 0);
  assert.deepEqual(await rows(), [1, 2]);
});

it('is busy, and says so, when it does not know whether the commit went through', async (test) => {
  const { db, engine, add } = await numbers(test);
  const { write } = groupCommit(db, { ...engine, failure: () => 'unknown' });
  const gone: Job<void> = () => Promise.reject(new Error('Connection terminated unexpectedly'));

  const told = await Promise.allSettled([write(add(1)), write(gone)]);

  for (const one of told) assert.ok(one.status === 'rejected' && one.reason instanceof BusyError);
});

it('one that cannot even be judged is refused with its group, and what comes after is done', async (test) => {
  const { db, engine, add, rows } = await numbers(test);
  const failure = (): never => {
    throw new Error('unheard of');
  };
  const { write, drained } = groupCommit(db, { ...engine, failure });
  const wrong: Job<void> = () => {
    throw new Error('wrong at once');
  };

  const told = await Promise.allSettled([write(add(1)), write(wrong)]);

  assert.deepEqual(
    told.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  await write(add(2));
  await drained();
  assert.deepEqual(await rows(), [2]);
});

it('takes on no more than it can keep waiting', async (test) => {
  const { db, engine, add, rows } = await numbers(test);
  const { write, drained } = groupCommit(db, engine, { longestQueue: 2 });

  const told = await Promise.allSettled([write(add(1)), write(add(2)), write(add(3))]);

  assert.ok(told[2].status === 'rejected' && told[2].reason instanceof BusyError);
  await drained();
  assert.deepEqual(await rows(), [1, 2]);
});

it('a long queue is worked off in groups, in order', async (test) => {
  const { db, engine, add, rows, transactions } = await numbers(test);
  const { write } = groupCommit(db, engine, { largestGroup: 10 });
  const all = Array.from({ length: 35 }, (_, index) => index);

  await Promise.all(all.map((number) => write(add(number))));

  assert.deepEqual(await rows(), all);
  assert.equal(transactions(), 4);
});

it('what comes turn by turn goes together, up to what makes a group', only('sqlite'), async (test) => {
  const { db, engine, add, rows, transactions } = await numbers(test);
  const { write } = groupCommit(db, engine);
  const told: Promise<void>[] = [];

  for (let turn = 0; turn < 16; turn++) {
    const nextTurn = new Promise(setImmediate); // before ours, so that each comes while the others are waited for
    told.push(write(add(turn)));
    await nextTurn;
  }

  await Promise.all(told);
  assert.equal(transactions(), 1);
  assert.equal((await rows()).length, 16);
});

it('drained waits for every write, also those that come while it waits', async (test) => {
  const { db, engine, add, rows } = await numbers(test);
  const { write, drained } = groupCommit(db, engine);

  const first = write(add(1)).then(() => write(add(2)));
  await drained();
  await first;
  await drained();

  assert.deepEqual(await rows(), [1, 2]);
});

/** A database with one table of numbers, and how many transactions were begun. */
async function numbers(test: TestContext) {
  const { db, engine } = await testDatabase(test);
  await sql`create table numbers (number integer)`.execute(db);
  const begin = db.transaction.bind(db);
  let begun = 0;
  db.transaction = () => {
    begun += 1;
    return begin();
  };
  return {
    db,
    engine,
    add:
      (number: number): Job<void> =>
      async (transaction) => {
        await sql`insert into numbers values (${number})`.execute(transaction);
      },
    rows: async () => {
      const { rows } = await sql<{ number: number }>`select number from numbers`.execute(db);
      return rows.map(({ number }) => number);
    },
    transactions: () => begun,
  };
}
