import type { QuestionnaireResponse } from '@always-kit/contract';
import type { Kysely } from 'kysely';
import type { ResponseStore, SentResponse } from '../response-store.ts';
import { answerCountsIn } from './answer-counts.ts';
import { recordAudit } from './audit.ts';
import { countAll } from './counts.ts';
import type { Engine } from './engine.ts';
import type { Writer } from './group-commit.ts';
import { putAllNew } from './put-all-new.ts';
import { compared, contentOf, putResponses, storedUnder } from './put-responses.ts';
import { forgetQuotes } from './quotes.ts';
import { readNeeds, readWays } from './response-ways.ts';
import type { Tables } from './tables.ts';
import { readTogether } from './together.ts';
import { tellWebhooks } from './tell-webhooks.ts';

/**
 * Responses in SQL. What series and checklists are made from is counted in the same transaction that stores the response,
 * so a count is never behind, and a series over ten million responses reads a few hundred rows.
 */
export function sqlResponses(db: Kysely<Tables>, { write, together }: Writer, engine: Engine): ResponseStore {
  const told = new Set<string>();
  const put = together(putResponses(engine, told), putAllNew(engine, told));
  const storedBefore = readTogether((sent: readonly SentResponse[]) => storedUnder(db, engine, sent));
  /** By its key, which says in which month it lies. */
  const stored = (organisation: string, id: string) =>
    db
      .selectFrom('response_keys as k')
      .leftJoin('responses as r', (join) =>
        join.onRef('r.organisation', '=', 'k.organisation').onRef('r.day', '=', 'k.day').onRef('r.id', '=', 'k.id'),
      )
      .select(['r.content', 'r.day', 'r.trimmed'])
      .where('k.organisation', '=', organisation)
      .where('k.id', '=', id)
      .executeTakeFirst();

  return {
    async before(sent) {
      const before = await storedBefore(sent);
      return before && compared(before, sent);
    },
    put: (accepted, sent) => put({ accepted, content: contentOf(accepted.response), sent }),
    async read(organisation, id) {
      const row = await stored(organisation, id);
      if (!row || row.content === null || row.day === null) return undefined;
      const trimmed = JSON.parse(row.trimmed ?? '[]') as string[];
      return { response: JSON.parse(row.content) as QuestionnaireResponse, day: row.day, trimmed };
    },
    async isGone(organisation, id) {
      const row = await stored(organisation, id);
      return row !== undefined && row.content === null;
    },
    erase(erased, entry) {
      const { organisation, response, day } = erased;
      return write(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('responses')
          .where('organisation', '=', organisation)
          .where('day', '=', day)
          .where('id', '=', response.id)
          .executeTakeFirst();
        if (numDeletedRows === 0n) return false;
        for (const table of ['attention', 'about_you'] as const) {
          await transaction
            .deleteFrom(table)
            .where('organisation', '=', organisation)
            .where('response', '=', response.id)
            .execute();
        }
        await forgetQuotes(transaction, engine, organisation, [response.id], entry);
        const withdrawal = response.withdrawal ?? null;
        await transaction
          .insertInto('erased')
          .values({ organisation, response: response.id, withdrawal, erased_at: entry.at })
          .execute();
        await engine.inOneGo(transaction, countAll(transaction, engine, [erased], -1));
        await recordAudit(transaction, entry);
        await tellWebhooks(transaction, engine, [
          {
            organisation,
            event: entry.action === 'withdraw' ? 'response.withdrawn' : 'response.erased',
            at: entry.at,
            data: { response: response.id, service: response.service },
          },
        ]);
        return true;
      });
    },
    ways: (span) => readWays(db, span),
    needs: (span) => readNeeds(db, span),
    answerCounts: answerCountsIn(db, engine),
    async responseCounts(organisation, service) {
      const rows = await db
        .selectFrom('response_counts')
        .select(({ fn }) => [
          'questionnaire',
          'reading',
          'mode',
          'words',
          fn.sum<number>('count').as('count'),
          fn.min('day').as('since'),
          fn.max('day').as('until'),
        ])
        .where('organisation', '=', organisation)
        .where('service', '=', service)
        .groupBy(['questionnaire', 'reading', 'mode', 'words'])
        .execute();
      return rows.map((row) => ({ ...row, words: row.words === 1 }));
    },
    async daysWithWords({ organisation, service, from, to }, questionnaires) {
      let rows = db
        .selectFrom('response_counts')
        .select('day')
        .distinct()
        .where('organisation', '=', organisation)
        .where('service', '=', service)
        .where('questionnaire', 'in', questionnaires)
        .where('words', '=', 1);
      if (from !== undefined) rows = rows.where('day', '>=', from);
      if (to !== undefined) rows = rows.where('day', '<=', to);
      return (await rows.orderBy('day').execute()).map(({ day }) => day);
    },
  };
}
