import type { AboutYou } from '@always-kit/contract';
import { sql, type Kysely, type Transaction } from 'kysely';
import { canonicalJson } from '../../canonical-json.ts';
import type { RetentionStore } from '../retention-store.ts';
import { recordAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import { filedUnderKey, keyOfTold } from './filed-under-key.ts';
import type { Writer } from './group-commit.ts';
import { forgetQuotes } from './quotes.ts';
import type { Tables } from './tables.ts';

/** In `retention`, the rule for every questionnaire that has none of its own. */
const anyQuestionnaire = '';

/** How long answers are kept, in SQL. */
export function sqlRetention(
  db: Kysely<Tables>,
  { write }: Writer,
  engine: Pick<Engine, 'list' | 'listed'>,
): RetentionStore {
  return {
    async rules(organisation) {
      const rows = await db
        .selectFrom('retention')
        .select(['questionnaire', 'words', 'answers'])
        .where('organisation', '=', organisation)
        .orderBy('questionnaire')
        .execute();
      return rows.map(({ questionnaire, words, answers }) => ({
        ...(questionnaire !== anyQuestionnaire && { questionnaire }),
        ...(words !== null && { words }),
        ...(answers !== null && { answers }),
      }));
    },
    setRules(organisation, rules, entry) {
      return write(async (transaction) => {
        await transaction.deleteFrom('retention').where('organisation', '=', organisation).execute();
        const rows = rules.map(({ questionnaire = anyQuestionnaire, words = null, answers = null }) => ({
          organisation,
          questionnaire,
          words,
          answers,
        }));
        if (rows.length > 0) await transaction.insertInto('retention').values(rows).execute();
        await recordAudit(transaction, entry);
      });
    },
    async months(organisation, questionnaire, before) {
      const month = sql<string>`substr(day, 1, 7)`;
      const rows = await db
        .selectFrom('response_counts')
        .select(month.as('month'))
        .distinct()
        .where('organisation', '=', organisation)
        .where('questionnaire', '=', questionnaire)
        .where('day', '<', before)
        .orderBy(month)
        .execute();
      return rows.map((row) => row.month);
    },
    trim(organisation, responses, by) {
      return write(async (transaction) => {
        for (const { response, day, trimmed, digest } of responses) {
          const words = trimmed.length > 0;
          await transaction
            .updateTable('responses')
            .set(({ fn, val }) => ({
              trimmed: JSON.stringify(trimmed),
              ...(words && {
                content: canonicalJson({ ...response, sentAt: undefined }),
                digest: fn.coalesce('digest', val(digest)),
              }),
            }))
            .where('organisation', '=', organisation)
            .where('day', '=', day)
            .where('id', '=', response.id)
            .execute();
        }
        const wordless = responses.filter(({ trimmed }) => trimmed.length > 0).map(({ response }) => response.id);
        await forgetQuotes(transaction, engine, organisation, wordless, by);
      });
    },
    async toldBefore({ organisation, questionnaire, before }, after, limit) {
      const rows = await db
        .selectFrom('about_you')
        .innerJoin('response_keys', keyOfTold)
        .innerJoin('responses', filedUnderKey)
        .select('about_you.content')
        .where('about_you.organisation', '=', organisation)
        .where('about_you.id', '>', after)
        .where('about_you.trimmed', 'is', null)
        .where('responses.questionnaire', '=', questionnaire)
        .where('responses.day', '<', before)
        .orderBy('about_you.id')
        .limit(limit)
        .execute();
      return rows.map(({ content }) => JSON.parse(content) as AboutYou);
    },
    trimTold(organisation, told) {
      return write(async (transaction) => {
        for (const { aboutYou, trimmed, digest } of told) {
          await transaction
            .updateTable('about_you')
            .set(({ fn, val }) => ({
              trimmed: JSON.stringify(trimmed),
              ...(trimmed.length > 0 && {
                content: canonicalJson(aboutYou),
                digest: fn.coalesce('digest', val(digest)),
              }),
            }))
            .where('organisation', '=', organisation)
            .where('id', '=', aboutYou.id)
            .execute();
        }
      });
    },
    expire(organisation, responses, by) {
      return write(async (transaction) => {
        const ids = responses.map(({ response }) => response.id);
        for (const day of new Set(responses.map((one) => one.day))) {
          await transaction
            .deleteFrom('responses')
            .where('organisation', '=', organisation)
            .where('day', '=', day)
            .where('id', 'in', ids)
            .execute();
        }
        await forgetWith(transaction, organisation, ids);
        await forgetQuotes(transaction, engine, organisation, ids, by);
      });
    },
    keptFrom(organisation, questionnaire, day) {
      return write(async (transaction) => {
        await transaction
          .insertInto('retained')
          .values({ organisation, questionnaire, day })
          .onConflict((conflict) =>
            conflict.columns(['organisation', 'questionnaire']).doUpdateSet({ day }).where('retained.day', '<', day),
          )
          .execute();
      });
    },
  };
}

/** What goes with responses goes when they go. */
async function forgetWith(
  transaction: Transaction<Tables>,
  organisation: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  for (const table of ['attention', 'about_you'] as const) {
    await transaction.deleteFrom(table).where('organisation', '=', organisation).where('response', 'in', ids).execute();
  }
}
