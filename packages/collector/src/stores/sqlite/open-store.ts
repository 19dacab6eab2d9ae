import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sql } from 'kysely';
import { sqlAboutYou } from '../sql/about-you.ts';
import { sqlAlwaysEvents } from '../sql/always-events.ts';
import { sqlAttention } from '../sql/attention.ts';
import { sqlContacts } from '../sql/contacts.ts';
import { sqlEvidence } from '../sql/evidence.ts';
import { groupCommit } from '../sql/group-commit.ts';
import { sqlIdentities } from '../sql/identities.ts';
import { migrate } from '../sql/migrations.ts';
import { sqlQuestionnaires } from '../sql/questionnaires.ts';
import { sqlResponses } from '../sql/responses.ts';
import type { Store } from '../store.ts';
import { openDatabase } from './database.ts';

/**
 * Opens the store in a SQLite file, makes the file and its folder where there are none, and brings its tables up to date.
 *
 * Throws when the file cannot be read or written, is not ours, or was written by a newer collector.
 */
export async function openStore(file: string): Promise<Store> {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  closeSync(openSync(file, 'a', 0o600)); // what patients wrote is for nobody else who uses the machine
  const db = openDatabase(file);
  try {
    await migrate(db);
  } catch (cause) {
    await db.destroy();
    throw cause;
  }
  const writer = groupCommit(db);
  return {
    identities: sqlIdentities(db, writer),
    questionnaires: sqlQuestionnaires(db, writer),
    responses: sqlResponses(db, writer),
    aboutYou: sqlAboutYou(db, writer),
    contacts: sqlContacts(db, writer),
    attention: sqlAttention(db, writer),
    alwaysEvents: sqlAlwaysEvents(db, writer),
    evidence: sqlEvidence(db, writer),
    async check() {
      await writer.write((transaction) => sql`select 1`.execute(transaction));
    },
    async close() {
      await writer.drained();
      await db.destroy();
    },
  };
}
