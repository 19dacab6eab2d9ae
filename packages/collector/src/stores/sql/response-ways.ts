import type { CommunicationNeed, ResponseCount } from '@always-kit/contract';
import type { Kysely } from 'kysely';
import type { ServiceSpan } from '../response-store.ts';
import type { Tables } from './tables.ts';

/** In `response_ways`, for a page that did not say who asked. */
export const unsaid = '';

/** How the responses about a service came in. */
export async function readWays(
  db: Kysely<Tables>,
  { organisation, service, from, to }: ServiceSpan,
): Promise<ResponseCount[]> {
  const way = ['questionnaire', 'reading', 'mode', 'asked_by', 'source', 'draft_wording'] as const;
  let counts = db
    .selectFrom('response_ways')
    .select(({ fn }) => [...way, fn.sum<number>('count').as('count')])
    .where('organisation', '=', organisation)
    .where('service', '=', service);
  if (from !== undefined) counts = counts.where('day', '>=', from);
  if (to !== undefined) counts = counts.where('day', '<=', to);
  const rows = await counts
    .groupBy(way)
    .having(({ fn, eb }) => eb(fn.sum('count'), '>', 0))
    .orderBy('questionnaire')
    .orderBy('count', 'desc')
    .execute();
  return rows.map(
    ({ asked_by, draft_wording, ...row }) =>
      ({
        ...row,
        ...(asked_by !== unsaid && { askedBy: asked_by }),
        draftWording: draft_wording === 1,
      }) as ResponseCount,
  );
}

/** How many people said that they need something, most first. */
export async function readNeeds(
  db: Kysely<Tables>,
  { organisation, service, from, to }: ServiceSpan,
): Promise<{ need: CommunicationNeed; count: number }[]> {
  let counts = db
    .selectFrom('need_counts')
    .select(({ fn }) => ['need', fn.sum<number>('count').as('count')])
    .where('organisation', '=', organisation)
    .where('service', '=', service);
  if (from !== undefined) counts = counts.where('day', '>=', from);
  if (to !== undefined) counts = counts.where('day', '<=', to);
  const rows = await counts
    .groupBy('need')
    .having(({ fn, eb }) => eb(fn.sum('count'), '>', 0))
    .orderBy('count', 'desc')
    .orderBy('need')
    .execute();
  return rows.map(({ need, count }) => ({ need: need as CommunicationNeed, count }));
}
