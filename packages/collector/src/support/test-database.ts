import type { Kysely } from 'kysely';
import { openDatabase as openPostgres } from '../stores/postgres/database.ts';
import { postgresEngine } from '../stores/postgres/engine.ts';
import type { Engine } from '../stores/sql/engine.ts';
import type { Tables } from '../stores/sql/tables.ts';
import { openDatabase as openSqlite } from '../stores/sqlite/database.ts';
import { sqliteEngine } from '../stores/sqlite/engine.ts';
import { newPlace, testEngine, type Ending } from './places.ts';

/** An empty database of the engine that tests run on, and its address. */
export async function testDatabase(test: Ending): Promise<{ db: Kysely<Tables>; engine: Engine; place: string }> {
  const removals: (() => unknown)[] = [];
  const place = await newPlace({ after: (done) => removals.push(done) }, undefined);
  const db = testEngine === 'postgres' ? openPostgres(place) : openSqlite(place);
  test.after(async () => {
    await db.destroy();
    for (const remove of removals) await remove();
  });
  return { db, place, engine: testEngine === 'postgres' ? postgresEngine(db) : sqliteEngine };
}
