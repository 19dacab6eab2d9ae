import { createClient, type AlwaysClient } from '@always-kit/client';
import { problem, type Measure, type ProblemKind, type Series } from '@always-kit/contract';
import type { AlwaysSpcChart } from '@always-kit/elements/spc-chart/define';

/** What a page hands to the chart. */
export type Data = NonNullable<AlwaysSpcChart['data']>;

/** How many said it happened, of how many who answered, for each period. */
export type Counts = readonly (readonly [numerator: number, denominator: number])[];

const measure: Measure = {
  id: 'asked-what-matters',
  title: 'People who say we asked what matters to them',
  kind: 'outcome',
  questionnaire: 'ward-feedback',
  question: 'asked',
  numerator: ['always'],
  denominator: ['always', 'mostly', 'sometimes', 'never'],
  period: 'week',
  direction: 'increase',
};
const goal = { target: 0.9 };

/** A series of a made-up ward, from Monday 5 January 2026 on. */
export function seriesOf(counts: Counts, changes: Partial<Measure> = {}): Series {
  const whole = { ...measure, ...changes };
  const start = (at: number): string => {
    const date = new Date('2026-01-05');
    if (whole.period === 'month') date.setUTCMonth(at, 1);
    else date.setUTCDate(date.getUTCDate() + at * (whole.period === 'week' ? 7 : 1));
    return date.toISOString().slice(0, 10);
  };
  return {
    alwaysEvent: 'what-matters',
    service: 'bramley-ward',
    measure: whole,
    points: counts.map(([numerator, denominator], at) => ({
      start: start(at),
      numerator,
      denominator,
      responses: denominator,
    })),
    generatedAt: `${start(counts.length)}T09:00:00+00:00`,
  };
}

/** Made-up counts around a share: the same on every day, so that a story looks the same on every day. */
function countsAround(share: number, periods: number, people = 24, seed = 7): Counts {
  let state = seed;
  const random = (): number => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: periods }, () => {
    const denominator = people - 4 + Math.floor(random() * 9);
    const wobble = (random() + random() - 1) * 0.16;
    return [Math.round(denominator * Math.min(1, Math.max(0, share + wobble))), denominator];
  });
}

/** Half a year: twelve weeks before the change, and clearly better after it. */
export const improving: Series = seriesOf([...countsAround(0.64, 12), ...countsAround(0.86, 14, 24, 11)], {
  ...goal,
  baseline: { points: 12 },
});

export const gettingWorse: Series = seriesOf([...countsAround(0.88, 16, 26, 5), ...countsAround(0.66, 8, 26, 3)], goal);

export const steady: Series = seriesOf(countsAround(0.74, 26), goal);

export const neitherWay: Series = seriesOf([...countsAround(0.4, 16, 30, 13), ...countsAround(0.6, 8, 30, 17)], {
  title: 'People who come back by bus',
  direction: 'neutral',
});

export const limitsSetAgain: Series = seriesOf([...countsAround(0.58, 18, 60), ...countsAround(0.84, 18, 60, 5)], {
  period: 'month',
  baseline: { points: 12 },
  rebase: [{ date: '2027-07-01', reason: 'every shift began to ask' }],
  target: 0.85,
});

export const withGaps: Series = seriesOf(
  countsAround(0.74, 26, 14).map((count, at) => ([7, 15, 16].includes(at) ? [0, 0] : count)),
  goal,
);

export const tooFew: Series = seriesOf(countsAround(0.74, 9, 8), goal);

/** An ordinary half year, and a week that began yesterday with one bad answer. */
export const lastWeekNotOver: Series = {
  ...seriesOf([...countsAround(0.74, 25), [0, 1]], goal),
  generatedAt: '2026-06-30T09:00:00+00:00',
};

export const nothingYet: Series = seriesOf([]);

export const always: Series = seriesOf(
  Array.from({ length: 20 }, () => [24, 24]),
  goal,
);

export const manyDays: Series = seriesOf(countsAround(0.86, 2000, 40), { period: 'day' });

/** A client whose collector lives in the story. */
export function clientOf(answer: Series | ProblemKind | 'offline' | 'slow'): AlwaysClient {
  return createClient({
    url: 'https://collector.example',
    token: 'story',
    fetch: () => {
      if (answer === 'slow') return new Promise(() => undefined);
      if (answer === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
      if (typeof answer !== 'string') return Promise.resolve(Response.json(answer));
      const body = problem(answer);
      return Promise.resolve(Response.json(body, { status: body.status }));
    },
  });
}

/** What happened on the ward, to be shown beside `improving`. */
export const whatHappened: AlwaysSpcChart['annotations'] = [
  { date: '2026-02-10', text: 'Two nurses began to ask at the handover.', kind: 'test-of-change' },
  { date: '2026-03-30', text: 'Every shift asks, with a card by the bed.', kind: 'test-of-change' },
  { date: '2026-05-20', text: 'The ward was short of staff for a week.' },
];

/** Rows for the first days of 2026. */
function days(count: number, row: (at: number) => Omit<Data['points'][number], 'date'>): Data['points'] {
  return Array.from({ length: count }, (_, at) => {
    const date = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
    return { date, ...row(at) };
  });
}

const wobble = (at: number): number => [4, 6, 5, 7, 5, 6, 4, 5, 6, 5, 3, 6][at % 12]!;

export const seenInTime: Data = {
  title: 'People seen within 4 hours',
  points: days(30, (at) => ({ numerator: 38 + wobble(at) + (at > 22 ? 9 : 0), denominator: 58 + (at % 5) * 3 })),
  options: { chart: 'p', direction: 'increase', target: 0.9 },
};

export const askedByMedian: Data = {
  title: 'Minutes until somebody comes',
  points: days(24, (at) => ({ value: 11 + wobble(at) - (at > 15 ? 6 : 0) })),
  options: { chart: 'run', direction: 'decrease' },
};

export const betweenFalls: Data = {
  title: 'People cared for between two falls',
  points: days(22, (at) => ({ value: wobble(at) * 14 + (at % 4) * 9 + (at > 17 ? 150 : 0) })),
  options: { chart: 'g', direction: 'increase' },
};

export const daysBetween: Data = {
  title: 'Days between two pressure sores',
  points: days(20, (at) => ({ value: wobble(at) * 3.2 + (at % 3) * 2 })),
  options: { chart: 't', direction: 'increase' },
  decimals: 1,
};

export const paused: Data = {
  title: 'Falls on Bramley ward',
  points: days(32, (at) => ({ value: wobble(at) })),
  options: {
    direction: 'decrease',
    pauses: [{ from: '2026-01-14', until: '2026-01-18', reason: 'the ward was closed' }],
    ghost: [{ date: '2026-01-24', reason: 'counted twice' }],
  },
};

export const twoOnOneDay: Data = {
  title: 'Falls on Bramley ward',
  points: [...days(6, (at) => ({ value: wobble(at) })), { date: '2026-01-03', value: 9 }],
};

export const noData: Data = { title: 'Falls on Bramley ward', points: [] };
