import type { QuestionnaireResponse } from '@always-kit/contract';
import type { Kysely, Transaction } from 'kysely';
import type { AcceptedResponse, ErasedResponse, PutResponse, ResponseStore } from '../store.ts';
import { canonicalJson } from '../../canonical-json.ts';
import type { Writer } from './group-commit.ts';
import { countWay, readNeeds, readWays } from './response-ways.ts';
import type { Tables } from './tables.ts';

/** In `answer_counts`, counts everybody who answered the question at all. */
const anyCode = '';

/**
 * Responses in SQL. What series and checklists are made from is counted in the same transaction that stores the response,
 * so a count is never behind, and a series over ten million responses reads a few hundred rows.
 */
export function sqlResponses(db: Kysely<Tables>, { write }: Writer): ResponseStore {
  return {
    before: (organisation, response) => before(db, organisation, response),
    put(accepted) {
      const { organisation, response, receivedAt } = accepted;
      return write(async (transaction) => {
        const there = await before(transaction, organisation, response);
        if (there) return there;
        await insert(transaction, accepted);
        await count(transaction, accepted, 1);
        return { put: 'stored', receivedAt };
      });
    },
    async read(organisation, id) {
      const row = await db
        .selectFrom('responses')
        .select(['content', 'day'])
        .where('organisation', '=', organisation)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && { response: JSON.parse(row.content) as QuestionnaireResponse, day: row.day };
    },
    erase(erased) {
      const { organisation, response } = erased;
      return write(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('responses')
          .where('organisation', '=', organisation)
          .where('id', '=', response.id)
          .executeTakeFirst();
        if (numDeletedRows === 0n) return false;
        await count(transaction, erased, -1);
        for (const table of ['attention', 'about_you'] as const) {
          await transaction
            .deleteFrom(table)
            .where('organisation', '=', organisation)
            .where('response', '=', response.id)
            .execute();
        }
        await transaction.insertInto('erased').values({ organisation, response: response.id }).execute();
        return true;
      });
    },
    ways: (span) => readWays(db, span),
    needs: (span) => readNeeds(db, span),
    async answerCounts({ organisation, service, questionnaire, question, from, to }) {
      let counts = db
        .selectFrom('answer_counts')
        .select(['day', 'code', 'count'])
        .where('organisation', '=', organisation)
        .where('service', '=', service)
        .where('questionnaire', '=', questionnaire)
        .where('question', '=', question);
      if (from !== undefined) counts = counts.where('day', '>=', from);
      if (to !== undefined) counts = counts.where('day', '<=', to);
      const rows = await counts.orderBy('day').execute();
      return rows.map(({ code, ...row }) => ({ ...row, code: code === anyCode ? undefined : code }));
    },
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
  };
}

async function before(
  db: Kysely<Tables>,
  organisation: string,
  response: QuestionnaireResponse,
): Promise<PutResponse | undefined> {
  const there = await db
    .selectFrom('responses')
    .select(['content', 'received_at'])
    .where('organisation', '=', organisation)
    .where('id', '=', response.id)
    .executeTakeFirst();
  if (!there) return beforeErased(db, organisation, response.id);
  return { put: there.content === contentOf(response) ? 'repeated' : 'conflict', receivedAt: there.received_at };
}

/** What was erased is not stored again: a device may still repeat it. */
async function beforeErased(db: Kysely<Tables>, organisation: string, id: string): Promise<PutResponse | undefined> {
  const erased = await db
    .selectFrom('erased')
    .select('response')
    .where('organisation', '=', organisation)
    .where('response', '=', id)
    .executeTakeFirst();
  return erased && { put: 'conflict', receivedAt: 0 };
}

/** What a repeat is compared with: all but when this attempt left. */
function contentOf(response: QuestionnaireResponse): string {
  return canonicalJson({ ...response, sentAt: undefined });
}

async function insert(
  transaction: Transaction<Tables>,
  { organisation, response, day, answeredAt, receivedAt }: AcceptedResponse,
): Promise<void> {
  await transaction
    .insertInto('responses')
    .values({
      organisation,
      id: response.id,
      service: response.service,
      questionnaire: response.questionnaire.id,
      version: response.questionnaire.version,
      day,
      answered_at: answeredAt,
      received_at: receivedAt,
      sent_at: response.sentAt ?? null,
      content: contentOf(response),
    })
    .execute();
  if (!response.attention) return;
  await transaction
    .insertInto('attention')
    .values({
      organisation,
      response: response.id,
      received_at: receivedAt,
      cues: JSON.stringify(response.attention),
      seen: null,
    })
    .execute();
}

/** Puts a response into every count, or takes it out again. */
async function count(transaction: Transaction<Tables>, counted: ErasedResponse, by: 1 | -1): Promise<void> {
  await countAnswers(transaction, counted, by);
  await countResponse(transaction, counted, by);
  await countWay(transaction, counted, by);
}

async function countAnswers(transaction: Transaction<Tables>, accepted: ErasedResponse, by: 1 | -1): Promise<void> {
  const cell = { ...cellOf(accepted.organisation, accepted.response), day: accepted.day };
  const cells = accepted.answers.flatMap(({ question, codes }) =>
    [anyCode, ...codes].map((code) => ({ ...cell, question, code, count: by })),
  );
  if (cells.length === 0) return;
  await transaction
    .insertInto('answer_counts')
    .values(cells)
    .onConflict((conflict) =>
      conflict
        .columns(['organisation', 'service', 'questionnaire', 'question', 'day', 'code'])
        .doUpdateSet(({ eb }) => ({ count: eb('answer_counts.count', '+', by) })),
    )
    .execute();
}

async function countResponse(transaction: Transaction<Tables>, accepted: ErasedResponse, by: 1 | -1): Promise<void> {
  const { response, day, words } = accepted;
  await transaction
    .insertInto('response_counts')
    .values({
      ...cellOf(accepted.organisation, response),
      day,
      reading: response.reading,
      mode: response.mode,
      words: words ? 1 : 0,
      count: by,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation', 'service', 'questionnaire', 'day', 'reading', 'mode', 'words'])
        .doUpdateSet(({ eb }) => ({ count: eb('response_counts.count', '+', by) })),
    )
    .execute();
}

function cellOf(organisation: string, { service, questionnaire }: QuestionnaireResponse) {
  return { organisation, service, questionnaire: questionnaire.id };
}
