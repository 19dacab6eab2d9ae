import type { Measure, Series } from '@always-kit/contract';
import { analyse } from '@always-kit/spc';

/** The level lines of a chart, as shares. */
interface Level {
  readonly mean: number;
  readonly upper: number;
  readonly lower: number;
  readonly target: number;
}

/** One series for every entry: counts for ours, and all numbers ready-made for those that cannot find them. */
export interface BenchSeries {
  /** Points at first; the arrays hold `lines.length - 1` more, to be appended one by one. */
  readonly count: number;
  readonly series: Series;
  /** Milliseconds since 1970. */
  readonly times: readonly number[];
  readonly values: readonly number[];
  readonly causes: readonly ('common' | 'improvement' | 'concern')[];
  /** The lines with no, one, two … points appended. */
  readonly lines: readonly Level[];
}

const measure: Measure = {
  id: 'asked-what-matters',
  title: 'People who say we asked what matters to them',
  kind: 'outcome',
  questionnaire: 'ward-feedback',
  question: 'asked',
  numerator: ['always'],
  denominator: ['always', 'mostly', 'sometimes', 'never'],
  period: 'day',
  direction: 'increase',
  target: 0.9,
};
const day = 86_400_000;

/** A made-up ward: days of about 75%, some far too low, and a better week now and then. The same at every call. */
export function benchSeries(count: number, appended: number): BenchSeries {
  const next = randomShares();
  const start = Date.UTC(2026, 0, 1) - (count + appended) * day;
  const points = Array.from({ length: count + appended }, (_, at) => {
    const better = at % 120 > 15 && at % 120 < 25 ? 0.12 : 0;
    const worse = at % 90 === 13 ? -0.3 : 0;
    const numerator = Math.round(100 * Math.min(1, 0.74 + better + worse + next() * 0.1));
    return { start: dateOf(start + at * day), numerator, denominator: 100, responses: 100 };
  });
  const analyses = Array.from({ length: appended + 1 }, (_, longer) => analysed(points.slice(0, count + longer)));
  const last = analyses.at(-1);
  return {
    count,
    series: {
      alwaysEvent: 'what-matters',
      service: 'bramley-ward',
      measure,
      points,
      generatedAt: '2026-01-02T09:00:00+00:00',
    },
    times: points.map((_, at) => start + at * day),
    values: points.map(({ numerator, denominator }) => numerator / denominator),
    causes: last?.points.map(({ cause }) => (cause === 'improvement' || cause === 'concern' ? cause : 'common')) ?? [],
    lines: analyses.map(({ points }) => {
      const { centre, upperLimit, lowerLimit } = points.at(-1)!.lines;
      return { mean: centre!, upper: upperLimit!, lower: lowerLimit!, target: 0.9 };
    }),
  };
}

function analysed(points: Series['points']): ReturnType<typeof analyse> {
  const rows = points.map(({ start, numerator, denominator }) => ({ date: start, numerator, denominator }));
  return analyse(rows, { direction: measure.direction, target: 0.9 });
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** About even shares from 0 to 1, the same each time (Park and Miller 1988). */
function randomShares(): () => number {
  let state = 20_260_101;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
