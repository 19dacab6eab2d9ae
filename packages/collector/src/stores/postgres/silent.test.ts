import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { newPlace, only } from '../../support/places.ts';
import { silentProxy } from '../../support/silent-proxy.ts';
import { sqlUpkeep } from '../sql/upkeep.ts';
import { groupCommit } from '../sql/group-commit.ts';
import { sqlStore } from '../sql/sql-store.ts';
import { BusyError } from '../store.ts';
import { openDatabase } from './database.ts';
import { postgresEngine } from './engine.ts';

describe('a database that falls silent', only('postgres'), () => {
  it('is busy for whoever reads or writes, and is used again when it speaks again', async (test) => {
    const { db, proxy } = await database(test);
    const upkeep = sqlUpkeep(db, groupCommit(db, postgresEngine(db)));
    assert.equal(await upkeep.begin('chore', 1, 1000), true);

    proxy.fallSilent();

    await Promise.all([
      assert.rejects(upkeep.read('chore'), BusyError),
      assert.rejects(upkeep.begin('other', 1, 1000), BusyError),
    ]);
    proxy.speakAgain();
    assert.equal((await upkeep.read('chore'))?.begunAt, 1);
    assert.equal(await upkeep.begin('other', 1, 1000), true);
  });

  it('is waited for in what is long, such as to count everything again', async (test) => {
    const { patient, proxy } = await database(test);
    let done = false;
    const slow = patient
      .selectFrom('upkeep')
      .selectAll()
      .execute()
      .then(
        () => undefined,
        () => undefined,
      )
      .finally(() => (done = true));

    proxy.fallSilent();
    await new Promise((resolve) => setTimeout(resolve, 3 * patience));

    assert.equal(done, false);
    proxy.speakAgain();
    await slow;
  });
});

const patience = 300;

async function database(test: TestContext) {
  const removals: (() => unknown)[] = [];
  const ending = { after: (done: () => unknown) => removals.push(done) };
  const place = await newPlace(ending);
  const store = await sqlStore(...opened(place));
  await store.close();
  const proxy = await silentProxy(ending, place);
  const [db, patient] = [openDatabase(proxy.address, patience), openDatabase(proxy.address, undefined)];
  test.after(async () => {
    proxy.speakAgain();
    await db.destroy();
    await patient.destroy();
    for (const remove of removals.reverse()) await remove();
  });
  await patient.selectFrom('upkeep').selectAll().execute();
  return { db, patient, proxy };
}

function opened(place: string): Parameters<typeof sqlStore> {
  const db = openDatabase(place);
  return [db, postgresEngine(db)];
}
