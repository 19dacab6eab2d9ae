import { sql, type Kysely } from 'kysely';
import type { Store } from '../store.ts';
import { sqlAboutYou } from './about-you.ts';
import { sqlAlwaysEvents } from './always-events.ts';
import { sqlAttention } from './attention.ts';
import { sqlAudit } from './audit.ts';
import { sqlContacts } from './contacts.ts';
import { sqlEmbedKeys } from './embed-keys.ts';
import { sqlEvidence } from './evidence.ts';
import type { Engine } from './engine.ts';
import { groupCommit } from './group-commit.ts';
import { sqlIdentities } from './identities.ts';
import { sqlMethodRecords } from './method-records.ts';
import { migrate } from './migrate.ts';
import { sqlOwnKeys } from './own-keys.ts';
import { sqlPrompts } from './prompts.ts';
import { sqlQuestionnaires } from './questionnaires.ts';
import { sqlRecords } from './records.ts';
import { sqlResponses } from './responses.ts';
import { sqlRetention } from './retention.ts';
import { withKeysAtHand, withVersionsAtHand } from './at-hand.ts';
import type { Tables } from './tables.ts';
import { sqlUpkeep } from './upkeep.ts';
import { verifyRollups } from './verify-rollups.ts';
import { sqlWebhooks } from './webhooks.ts';

/** The same database by other ways, where there are any. */
export interface OtherWays {
  /** For what is long: migrations, and looking at everything again. */
  readonly patient?: Kysely<Tables>;
  /** For all that is written. */
  readonly writing?: Kysely<Tables>;
}

/** The store over a database of any engine, its tables brought up to date. Closes the database when that fails. */
export async function sqlStore(
  db: Kysely<Tables>,
  engine: Engine,
  { patient = db, writing = db }: OtherWays = {},
): Promise<Store> {
  const close = async (): Promise<void> => {
    for (const way of new Set([writing, patient, db])) await way.destroy();
  };
  try {
    await migrate(patient);
  } catch (cause) {
    await close();
    throw cause;
  }
  const writer = groupCommit(writing, engine);
  return {
    identities: withKeysAtHand(sqlIdentities(db, writer)),
    questionnaires: withVersionsAtHand(sqlQuestionnaires(db, writer)),
    responses: sqlResponses(db, writer, engine),
    aboutYou: sqlAboutYou(db, writer),
    contacts: sqlContacts(db, writer, engine),
    attention: sqlAttention(db, writer),
    alwaysEvents: sqlAlwaysEvents(db, writer, engine),
    evidence: sqlEvidence(db, writer),
    methodRecords: sqlMethodRecords(db, writer, engine),
    audit: { ...sqlAudit(db, writer), verify: sqlAudit(patient, writer).verify },
    embedKeys: sqlEmbedKeys(db, writer),
    records: sqlRecords(db),
    retention: sqlRetention(db, writer, engine),
    upkeep: sqlUpkeep(db, writer),
    ownKeys: sqlOwnKeys(db, writer),
    prompts: sqlPrompts(writer, engine),
    webhooks: sqlWebhooks(db, writer),
    async check() {
      await writer.write((transaction) => sql`select 1`.execute(transaction));
    },
    tidy: (now) => engine.tidy(now),
    verifyRollups: (signal) => verifyRollups(patient, engine, (still) => sqlQuestionnaires(still, writer), signal),
    async close() {
      await writer.drained();
      await close();
    },
  };
}
