import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { answerCountsInKey } from './migrations/answer-counts-in-key.ts';
import { audit } from './migrations/audit.ts';
import { captureRules } from './migrations/capture-rules.ts';
import { contactsForgotten } from './migrations/contacts-forgotten.ts';
import { firstTables } from './migrations/first-tables.ts';
import { keptApart } from './migrations/kept-apart.ts';
import { ownKeys } from './migrations/own-keys.ts';
import { promptsTold } from './migrations/prompts-told.ts';
import { recordEntries } from './migrations/record-entries.ts';
import { rightsAndRecords } from './migrations/rights-and-records.ts';
import { noEmptyCounts } from './migrations/no-empty-counts.ts';
import { responsesByMonth } from './migrations/responses-by-month.ts';
import { webhooksByReceiver } from './migrations/webhooks-by-receiver.ts';
import { wordsForgottenAboutYou } from './migrations/words-forgotten-about-you.ts';
import { wordsHiddenAboutYou } from './migrations/words-hidden-about-you.ts';
import { wordsHidden } from './migrations/words-hidden.ts';
import type { Tables } from './tables.ts';

/** Every change to the tables, by name, in order. Forward only: one that was released is never edited. */
const migrations: Record<string, Migration> = {
  '001-first-tables': { up: firstTables },
  '002-kept-apart': { up: keptApart },
  '003-responses-by-month': { up: responsesByMonth },
  '010-audit': { up: audit },
  '011-words-hidden': { up: wordsHidden },
  '012-capture-rules': { up: captureRules },
  '020-rights-and-records': { up: rightsAndRecords },
  '021-words-hidden-about-you': { up: wordsHiddenAboutYou },
  '022-no-empty-counts': { up: noEmptyCounts },
  '023-words-forgotten-about-you': { up: wordsForgottenAboutYou },
  '024-answer-counts-in-key': { up: answerCountsInKey },
  '025-own-keys': { up: ownKeys },
  '026-webhooks-by-receiver': { up: webhooksByReceiver },
  '027-contacts-forgotten': { up: contactsForgotten },
  '028-record-entries': { up: recordEntries },
  '029-prompts-told': { up: promptsTold },
};

/** Brings the tables up to date. Throws when the file was written by a newer collector than this one. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const known = new Set(Object.keys(migrations));
  const strange = (await executed(db)).find((name) => !known.has(name));
  if (strange !== undefined) {
    throw new Error(`The data was written by a newer collector (${strange}). Start that version, or a newer one.`);
  }
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('The tables could not be brought up to date');
}

async function executed(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}
