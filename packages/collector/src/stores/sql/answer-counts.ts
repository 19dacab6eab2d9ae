import type { Period } from '@always-kit/contract';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { addDays } from '../../series/periods.ts';
import type { AnswerCount, AnswerCountQuery } from '../response-store.ts';
import { anyCode } from './counts.ts';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** How a period is told by what groups its days, and its first day. */
interface Grouping {
  readonly key: RawBuilder<string | number>;
  readonly firstDay: (key: string | number) => string;
}

/**
 * Counts of answers, added up by the database: two years of daily counts are thousands of rows, and to hand them over took longer
 * than to find and add them.
 */
export function answerCountsIn(
  db: Kysely<Tables>,
  { weekOf }: Pick<Engine, 'weekOf'>,
): (query: AnswerCountQuery) => Promise<AnswerCount[]> {
  const day = sql.ref<string>('day');
  const groupings: Readonly<Record<Period, Grouping>> = {
    day: { key: day, firstDay: String },
    week: { key: weekOf(day), firstDay: (week) => addDays(firstWeek, Number(week) * 7) },
    month: { key: sql<string>`substr(${day}, 1, 7)`, firstDay: (month) => `${month}-01` },
  };
  return async ({ organisation, service, questionnaire, question, from, to, period }) => {
    const { key, firstDay } = groupings[period];
    let counts = db
      .selectFrom('answer_counts')
      .select(({ fn }) => [key.as('period'), 'code', fn.sum<number>('count').as('count')])
      .where('organisation', '=', organisation)
      .where('service', '=', service)
      .where('questionnaire', '=', questionnaire)
      .where('question', '=', question);
    if (from !== undefined) counts = counts.where('day', '>=', from);
    if (to !== undefined) counts = counts.where('day', '<=', to);
    const rows = await counts.groupBy([key, 'code']).orderBy(key).execute();
    const days = new Map<string | number, string>();
    return rows.map((row) => {
      const known = days.get(row.period) ?? firstDay(row.period);
      days.set(row.period, known);
      return { day: known, code: row.code === anyCode ? undefined : row.code, count: row.count };
    });
  };
}

/** The Monday from which `Engine.weekOf` counts. */
const firstWeek = '0001-01-01';
