import fastify from 'fastify';
import pg from 'pg';
import { tellUsage } from './usage.ts';

// The floor of a series: a bare Fastify handler that adds up the same counts by week with one prepared statement over the same
// database, and nothing else: no token, no disclosure, no rules.

interface Added {
  readonly week: number;
  readonly code: string;
  readonly count: string;
}

const pool = new pg.Pool({ connectionString: process.argv[2] });
const text = `select floor((cast(day as date) - date '0001-01-01') / 7) as week, code, sum(count) as count from answer_counts
  where organisation = $1 and service = $2 and questionnaire = $3 and question = $4 group by 1, 2 order by 1`;

const app = fastify();
app.get<{ Params: Record<'organisation' | 'service' | 'questionnaire' | 'question', string> }>(
  '/:organisation/:service/:questionnaire/:question',
  async ({ params: { organisation, service, questionnaire, question } }) => {
    const values = [organisation, service, questionnaire, question];
    const { rows } = await pool.query<Added>({ name: 'series', text, values });
    const points = new Map<number, { start: string; numerator: number; denominator: number; responses: number }>();
    for (const { week, code, count } of rows) {
      const start = new Date(Date.parse('0001-01-01T00:00:00Z') + week * 7 * 864e5).toISOString().slice(0, 10);
      const point = points.get(week) ?? { start, numerator: 0, denominator: 0, responses: 0 };
      points.set(week, point);
      if (code === '') point.responses += Number(count);
      else point.denominator += Number(count);
      if (code === 'always') point.numerator += Number(count);
    }
    return { points: [...points.values()] };
  },
);
tellUsage(await app.listen({ port: 0, host: '127.0.0.1' }));
