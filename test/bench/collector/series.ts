import { addOrganisation, addService, addStaffToken, openStore } from '@always-kit/collector';
import { alwaysEventWith, feedback } from '../../../packages/collector/src/support/test-collector.ts';
import { inDatabase } from '../../../packages/collector/src/support/private-postgres.ts';
import { openDatabase } from '../../../packages/collector/src/stores/postgres/database.ts';
import { monthPartitions } from '../../../packages/collector/src/stores/postgres/partitions.ts';
import type { Places } from './places.ts';
import { startServer } from './server.ts';

/** As many trusts as there are, each with twenty services that ask. */
const [organisations, services] = [200, 20];
/** Two years. */
const days = 728;
const firstDay = '2024-11-25';
/** From one response to the next of a service, in days and round again: so a few spread over all of the time too. */
const step = 271;
const [asked, warming] = [300, 20];
/** The fewest responses that it is measured with. */
const few = 2500;

/**
 * One measure's two years of weekly points over HTTP, in a database that holds more and more responses of other services, beside a
 * bare handler with one prepared statement over the same rows; and whether every count is what the responses say.
 */
export async function benchSeries(places: Places, most: number): Promise<string[]> {
  if (!places.postgres) return ['Not measured: there was no PostgreSQL.'];
  const place = await places.make('PostgreSQL');
  const store = await openStore(place);
  await addOrganisation(store, { id: 'trust-7', name: 'Trust 7' });
  await addService(store, { organisation: 'trust-7', id: 'ward-7', name: 'Ward 7' });
  const person = { organisation: 'trust-7', name: 'Ama', role: 'team', livedExperience: false } as const;
  const token = await addStaffToken(store, person);
  for (let index = 0; index < organisations; index++) await store.questionnaires.put(feedback, `trust-${index}`);
  await store.alwaysEvents.create('trust-7', alwaysEventWith({ service: 'ward-7' }));
  const rows: string[] = [];
  const server = await startServer('ours', place);
  const floor = await startServer('bare series', place);
  try {
    await makeMonths(place); // only now: at its start it drops the tables of months that are over and empty
    let there = 0;
    for (const responses of steps(most)) {
      await inDatabase(place, ...generated(there, responses));
      there = responses;
      await inDatabase(place, 'analyze');
      const ours = `${server.url}/v1/always-events/going-home/measures/always/series`;
      const times = await timesOf([ours, `${floor.url}/trust-7/ward-7/${feedback.id}/always`], token);
      const cells = times.flatMap((one) => [0, 0.5, 0.99].map((share) => quantile(one, share).toFixed(1)));
      rows.push(`| ${[responses.toLocaleString('en-GB'), ...cells].join(' | ')} |`);
      console.log(rows.at(-1)); // the next takes ten times as long
    }
  } finally {
    await Promise.all([server.stop(), floor.stop()]);
  }
  const began = performance.now();
  const { responses, differences } = await store.verifyRollups();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  await store.close();
  return [
    `Two years of weekly points of one measure over HTTP from PostgreSQL, and a bare handler with one prepared statement over the same rows: in turns, one request at a time, ${asked} of each, in ms.`,
    '',
    '| responses in the database | least | median | p99 | bare: least | median | p99 |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    `All ${responses.toLocaleString('en-GB')} responses counted again in ${seconds} s: ${differences.length} cells differ.`,
  ];
}

/** How many responses are there each time: few, and then ten times as many until it is enough. */
function steps(most: number): number[] {
  return [...new Set([few, most / 100, most / 10, most])].filter((responses) => responses >= few).sort((a, b) => a - b);
}

async function makeMonths(place: string): Promise<void> {
  const db = openDatabase(place);
  const months = Array.from({ length: days }, (_, day) =>
    new Date(Date.parse(firstDay) + day * 86_400_000).toISOString().slice(0, 7),
  );
  await monthPartitions(db).make(new Set(months));
  await db.destroy();
}

/** Puts responses number `from + 1` to `to` into the tables, with their keys and every count of them, by set-based SQL. */
function generated(from: number, to: number): string[] {
  const rows = `(
    select n, 'trust-' || n % ${organisations} as organisation, 'ward-' || n / ${organisations} % ${services} as service,
      '01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0') as id,
      (date '${firstDay}' + (n / ${organisations * services} * ${step} % ${days})::integer)::text as day,
      (array['always', 'mostly', 'sometimes', 'never'])[1 + (n * 7 / 3) % 4] as code
    from generate_series(${from + 1}::bigint, ${to}::bigint) as n) as made`;
  const about = `organisation, service, '${feedback.id}'`;
  const key = 'organisation, service, questionnaire';
  const more = (table: string): string => `do update set count = ${table}.count + excluded.count`;
  return [
    `insert into response_keys (organisation, id, day) select organisation, id, day from ${rows}`,
    `insert into responses (organisation, id, service, questionnaire, version, day, answered_at, received_at, content)
      select organisation, id, service, '${feedback.id}', '${feedback.version}', day, 0, 0,
        '{"answeredAt":"' || day || 'T10:00:00+00:00","answers":[{"question":"always","value":"' || code ||
        '"}],"id":"' || id || '","language":"en-GB","mode":"self","questionnaire":{"id":"${feedback.id}","version":"${feedback.version}"},"reading":"plain","service":"' || service || '"}'
      from ${rows}`,
    ...[`''`, 'code'].map(
      (code) => `
      insert into answer_counts (${key}, question, day, code, count)
        select ${about}, 'always', day, ${code}, count(*) from ${rows} group by organisation, service, day${code === 'code' ? ', code' : ''}
        on conflict (${key}, question, day, code) ${more('answer_counts')}`,
    ),
    `insert into response_counts (${key}, day, reading, mode, words, count)
      select ${about}, day, 'plain', 'self', 0, count(*) from ${rows} group by organisation, service, day
      on conflict (${key}, day, reading, mode, words) ${more('response_counts')}`,
    `insert into response_ways (${key}, day, reading, mode, asked_by, source, draft_wording, count)
      select ${about}, day, 'plain', 'self', '', 'screen', 0, count(*) from ${rows} group by organisation, service, day
      on conflict (organisation, service, day, questionnaire, reading, mode, asked_by, source, draft_wording)
      ${more('response_ways')}`,
  ];
}

/** How long each request to each took, in milliseconds, least first. In turns, so that all get the same of the machine. */
async function timesOf(urls: readonly string[], token: string): Promise<number[][]> {
  const times = urls.map((): number[] => []);
  for (let request = -warming; request < asked; request++) {
    for (const [at, url] of urls.entries()) {
      const began = performance.now();
      const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
      const { points } = (await answer.json()) as { points: unknown[] };
      if (request >= 0) times[at]?.push(performance.now() - began);
      if (points.length === 0) throw new Error('There are no points');
    }
  }
  return times.map((one) => one.sort((a, b) => a - b));
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
