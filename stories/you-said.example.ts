import { createClient, type AlwaysClient } from '@always-kit/client';
import { problem, type AlwaysEvent, type RecordEntry, type Series } from '@always-kit/contract';
import type { Told } from '@always-kit/elements';

/** Made up: no ward has done this, and nobody has said it. */
export const told: readonly Told[] = [
  {
    said: 'We got home and did not know who to call when something went wrong.',
    did: 'We made a card with one number on it. Two people who had been on the ward chose the words. Each person gets it on the day they go home.',
    on: '2026-11-09',
    quotes: ['I sat there with a list of five numbers. Which one is it?'],
  },
  {
    said: 'The ward is loud at night.',
    did: 'We turned the phones down from 10 at night and put soft wheels on the trolley.',
    on: '2026-10-12',
    quotes: [],
  },
];

const day = (before: number): string => new Date(Date.now() - before * 86_400_000).toISOString().slice(0, 10);
const monday = day((new Date().getUTCDay() + 6) % 7);
const by = { name: 'Tom Ellis', role: 'team', livedExperience: false } as const;
const written = { revision: 1, by, at: '2026-11-02T10:00:00Z', since: '2026-11-02T10:00:00Z' };
const quote = '019a0000-0000-7000-8000-000000000001';

const entries: readonly RecordEntry[] = [
  {
    form: 'quote',
    id: quote,
    content: { response: quote, question: 'WM3', words: 'I sat there with a list of five numbers. Which one is it?' },
    ...written,
  },
  ...told.map(({ said, did }, at): RecordEntry => ({
    form: 'communication',
    id: `019a0000-0000-7000-8000-00000000001${at}`,
    content: { audience: 'everybody', on: day(at * 30), said, did, quotes: at === 0 ? [quote] : [] },
    ...written,
  })),
  {
    form: 'test-of-change',
    id: '019a0000-0000-7000-8000-000000000020',
    content: {
      title: 'A card in large letters',
      scale: '1-shift',
      startedOn: day(6),
      endedOn: day(0),
      decision: 'adopt',
      learned: 'People put it on the fridge.',
      designedWith: [{ role: 'patient', level: 'co-designed' }],
    },
    ...written,
  },
];

const alwaysEvent: AlwaysEvent = {
  id: 'going-home',
  revision: 4,
  service: 'bramley-ward',
  title: 'Going home',
  phase: 'co-design',
  pointOfCareTeam: [],
  measures: [
    {
      id: 'knew',
      title: 'People who always knew who to call',
      kind: 'outcome',
      questionnaire: 'bramley-going-home',
      question: 'always',
      numerator: ['always'],
      denominator: ['always', 'mostly', 'sometimes', 'never'],
      period: 'week',
      direction: 'increase',
    },
  ],
};

const series: Series = {
  alwaysEvent: 'going-home',
  service: 'bramley-ward',
  measure: alwaysEvent.measures[0]!,
  points: Array.from({ length: 16 }, (_, at) => ({
    start: new Date(Date.parse(monday) - (15 - at) * 7 * 86_400_000).toISOString().slice(0, 10),
    numerator: at > 8 ? 6 : 4,
    denominator: 7,
    responses: 7,
  })),
  generatedAt: '2026-11-22T09:00:00Z',
};

/** A staff client whose collector lives in the story. */
export function recordClient(how: 'up' | 'empty' | 'down' | 'slow' = 'up'): AlwaysClient {
  return createClient({
    url: 'https://collector.example',
    token: 'story',
    fetch: (input) => {
      const { pathname } = input as URL;
      if (how === 'slow') return new Promise(() => undefined);
      if (how === 'down') return Promise.reject(new TypeError('Failed to fetch'));
      if (pathname.endsWith('/record'))
        return answer({ alwaysEvent: 'going-home', entries: how === 'empty' ? [] : entries });
      if (pathname.endsWith('/series')) return answer(how === 'empty' ? { ...series, points: [] } : series);
      return pathname.endsWith('/going-home') ? answer(alwaysEvent) : answer(problem('not-found'), 404);
    },
  });
}

function answer(value: object, status = 200): Promise<Response> {
  return Promise.resolve(Response.json(value, { status }));
}
