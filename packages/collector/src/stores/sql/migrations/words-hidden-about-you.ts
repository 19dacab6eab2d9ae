import type { Kysely } from 'kysely';
import { textOf } from './table.ts';

/** What was told of oneself, as it was sent, where that is not what is kept. */
export async function wordsHiddenAboutYou(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('about_you').addColumn('digest', textOf(db)).execute();
}
