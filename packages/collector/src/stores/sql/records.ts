import type { QuestionnaireResponse } from '@always-kit/contract';
import { sql, type Kysely } from 'kysely';
import type { RecordStore } from '../record-store.ts';
import type { Tables } from './tables.ts';

/** Single responses, in SQL. A page is found by its place in the key, so the last is read as fast as the first. */
export function sqlRecords(db: Kysely<Tables>): RecordStore {
  return {
    async page({ organisation, questionnaire, questionnaires, service, from, to, days, untrimmed }, after, limit) {
      let rows = db
        .selectFrom('responses')
        .select(['content', 'day', 'answered_at', 'received_at', 'trimmed'])
        .where('organisation', '=', organisation);
      if (questionnaire !== undefined) rows = rows.where('questionnaire', '=', questionnaire);
      if (questionnaires !== undefined) rows = rows.where('questionnaire', 'in', questionnaires);
      if (service !== undefined) rows = rows.where('service', '=', service);
      if (from !== undefined) rows = rows.where('day', '>=', from);
      if (to !== undefined) rows = rows.where('day', '<=', to);
      if (days !== undefined) rows = rows.where('day', 'in', days);
      if (untrimmed) rows = rows.where('trimmed', 'is', null);
      if (after) rows = rows.where(sql<boolean>`(day, id) > (${after.day}, ${after.id})`);
      const found = await rows.orderBy('day').orderBy('id').limit(limit).execute();
      return found.map((row) => ({
        response: JSON.parse(row.content) as QuestionnaireResponse,
        day: row.day,
        answeredAt: row.answered_at,
        receivedAt: row.received_at,
        trimmed: row.trimmed === null ? [] : (JSON.parse(row.trimmed) as string[]),
      }));
    },
    async placeOf(organisation, id) {
      return db
        .selectFrom('response_keys')
        .select(['day', 'id'])
        .where('organisation', '=', organisation)
        .where('id', '=', id)
        .executeTakeFirst();
    },
    async idsEndingWith(organisation, tail, limit) {
      const rows = await db
        .selectFrom('response_keys')
        .select('id')
        .where('organisation', '=', organisation)
        .where(sql<string>`substr(id, 25)`, '=', tail)
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
    async withdrawalOfErased(organisation, id) {
      const row = await db
        .selectFrom('erased')
        .select('withdrawal')
        .where('organisation', '=', organisation)
        .where('response', '=', id)
        .executeTakeFirst();
      return row?.withdrawal ?? undefined;
    },
  };
}
