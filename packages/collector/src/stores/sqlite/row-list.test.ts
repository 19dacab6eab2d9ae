import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { groupCommit } from '../sql/group-commit.ts';
import { overRows } from '../sql/over-rows.ts';
import { openDatabase } from './database.ts';
import { sqliteEngine } from './engine.ts';

const claim = overRows(
  { name: 'text', size: 'bigint' },
  (rows) => sql<{ name: string }>`
    insert into claimed select name, size from ${rows} where true on conflict (name) do nothing returning name`,
);
const addUp = overRows(
  { name: 'text', size: 'bigint' },
  (rows) => sql`
    insert into claimed select name, size from ${rows} where true
    on conflict (name) do update set size = claimed.size + excluded.size`,
);
const three = ['a', 'b', 'c'].map((name, at) => ({ name, size: at + 1 }));

describe('a statement over a list of rows', () => {
  it('gives back what came of every row, in their order', async (test) => {
    const { db, claimed } = await names(test);

    assert.deepEqual(namesOf(await claim(db, sqliteEngine, three.slice(1, 2))), ['b']);
    assert.deepEqual(namesOf(await claim(db, sqliteEngine, three)), ['a', 'c']);
    assert.deepEqual(await claimed(), { a: 1, b: 2, c: 3 });
  });

  it('does nothing with no rows', async (test) => {
    const { db, claimed } = await names(test);

    await addUp(db, sqliteEngine, []);

    assert.deepEqual(await claim(db, sqliteEngine, []), []);
    assert.deepEqual(await claimed(), {});
  });

  it('is undone whole when one of its rows is wrong', async (test) => {
    const { db, claimed } = await names(test);
    const { write } = groupCommit(db, sqliteEngine);
    const tooLarge = [...three, { name: 'd', size: 10 }, { name: 'e', size: 5 }];

    await assert.rejects(write((transaction) => addUp(transaction, sqliteEngine, tooLarge)));

    assert.deepEqual(await claimed(), {});
  });

  it('goes with others in one go, each with what came of it', async (test) => {
    const { db, claimed } = await names(test);
    const { write } = groupCommit(db, sqliteEngine);

    const came = await write((transaction) =>
      sqliteEngine.inOneGo(transaction, [
        claim.statement(transaction, sqliteEngine, three),
        addUp.statement(transaction, sqliteEngine, three),
        claim.statement(transaction, sqliteEngine, three),
      ]),
    );

    assert.deepEqual(came.map(namesOf), [['a', 'b', 'c'], [], []]);
    assert.deepEqual(await claimed(), { a: 2, b: 4, c: 6 });
  });
});

function namesOf(rows: readonly unknown[]): string[] {
  return (rows as { name: string }[]).map(({ name }) => name);
}

async function names(test: TestContext) {
  const db = openDatabase(':memory:');
  test.after(() => db.destroy());
  await sql`create table claimed (name text primary key, size bigint check (size < 10))`.execute(db);
  const claimed = async (): Promise<Record<string, number>> => {
    const { rows } = await sql<{ name: string; size: number }>`select * from claimed order by name`.execute(db);
    return Object.fromEntries(rows.map(({ name, size }) => [name, size]));
  };
  return { db, claimed };
}
