import type { Kysely } from 'kysely';
import { textOf } from './table.ts';

/** Which words of what was told of oneself were taken out when their time was over, as in `responses`. */
export async function wordsForgottenAboutYou(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('about_you').addColumn('trimmed', textOf(db)).execute();
}
