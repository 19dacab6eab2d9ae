import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { rowsOf } from '../../support/rows.ts';
import { responseWith, testCollector } from '../../support/test-collector.ts';
import { testDatabase } from '../../support/test-database.ts';
import { overRows } from './over-rows.ts';

const key = 'POST /v1/responses?key=pk_leeds';

describe('a group in which some are there already', () => {
  it('stores and counts the others, and knows those again', async (test) => {
    const collector = await testCollector(test);
    const [before, ...others] = Array.from({ length: 5 }, () => responseWith());
    await collector.ask(key, { body: before });
    const changed = { ...before, answers: [{ question: 'always', value: 'never' }] };

    const told = await Promise.all([before, others[0], changed, ...others].map((body) => collector.ask(key, { body })));

    assert.deepEqual(
      told.map(({ status }) => status),
      [200, 201, 409, 200, 201, 201, 201],
    );
    assert.equal(rowsOf(collector, 'select id from responses').length, 5);
    assert.deepEqual(await collector.store.verifyRollups(), { responses: 5, differences: [] });
  });
});

describe('what is done unless something is found', () => {
  it('is done as a transaction where nothing is found, and not at all where something is', async (test) => {
    const { unlessFound, rows } = await numbers(test);

    assert.equal(await unlessFound([1, 2], [1, 2]), true);
    assert.equal(await unlessFound([7, 2], [7, 3]), false);
    assert.equal(await unlessFound([3], [3]), true);

    assert.deepEqual(await rows(), [1, 2, 3]);
  });

  it('is undone whole where something of it fails, and holds up nothing after it', async (test) => {
    const { unlessFound, rows } = await numbers(test);

    await assert.rejects(unlessFound([1], [1, 1]));

    assert.deepEqual(await rows(), []);
    assert.equal(await unlessFound([1], [1]), true);
    assert.deepEqual(await rows(), [1]);
  });
});

const insertNumbers = overRows(
  { number: 'bigint' },
  (given) => sql`insert into numbers select number from ${given} where true`,
);
const known = overRows(
  { number: 'bigint' },
  (given) => sql`select 1 from (select number from ${given}) as asked where number in (select number from numbers)`,
);

/** A table in which each number is once, and what inserts numbers unless some of them are there. */
async function numbers(test: TestContext) {
  const { db, engine } = await testDatabase(test);
  await sql`create table numbers (number bigint primary key)`.execute(db);
  const listed = (all: readonly number[]) => all.map((number) => ({ number }));
  return {
    unlessFound: (asked: readonly number[], inserted: readonly number[]) =>
      engine.unlessFound(db, known.statement(db, engine, listed(asked)), (lists) =>
        inserted.map((number) => insertNumbers.statement(db, lists, listed([number]))),
      ),
    async rows() {
      const { rows } = await sql<{ number: number }>`select number from numbers order by number`.execute(db);
      return rows.map(({ number }) => number);
    },
  };
}
