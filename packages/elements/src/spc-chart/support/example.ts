import type { Measure, Series } from '@always-kit/contract';

/** A made-up measure of a made-up ward. */
const askedWhatMatters: Measure = {
  id: 'asked-what-matters',
  title: 'People who say we asked what matters to them',
  kind: 'outcome',
  questionnaire: 'ward-feedback',
  question: 'asked',
  numerator: ['always'],
  denominator: ['always', 'mostly', 'sometimes', 'never'],
  period: 'week',
  direction: 'increase',
  target: 0.9,
};

export interface SeriesExample {
  /** Of how many people each period, and how many of them said it always happened. */
  readonly counts: readonly (readonly [numerator: number, denominator: number])[];
  readonly measure?: Partial<Measure>;
  /** The first day of the first period, a Monday unless said. */
  readonly start?: string;
}

/** A series with a point for each of `counts`. */
export function seriesOf({ counts, measure = {}, start = '2026-01-05' }: SeriesExample): Series {
  const whole = { ...askedWhatMatters, ...measure };
  const points = counts.map(([numerator, denominator], at) => ({
    start: periodStart(start, whole.period, at),
    numerator,
    denominator,
    responses: denominator,
  }));
  return {
    alwaysEvent: 'what-matters',
    service: 'bramley-ward',
    measure: whole,
    points,
    generatedAt: `${periodStart(start, whole.period, counts.length)}T09:00:00+00:00`,
  };
}

function periodStart(start: string, period: Measure['period'], at: number): string {
  const date = new Date(start);
  if (period === 'month') date.setUTCMonth(date.getUTCMonth() + at);
  else date.setUTCDate(date.getUTCDate() + at * (period === 'week' ? 7 : 1));
  return date.toISOString().slice(0, 10);
}

/** Half a year of weeks: twelve before the change, one bad week, then clearly better. */
export const improved: Series = seriesOf({
  counts: [
    [15, 22], [17, 24], [14, 21], [18, 26], [16, 23], [17, 22], [13, 20], [18, 25], [16, 24], [15, 21], [17, 25], [16, 22],
    [18, 23], [20, 24], [21, 25], [19, 22], [20, 23], [23, 26], [9, 20], [21, 24], [20, 22], [22, 25], [21, 23], [24, 26],
  ], // prettier-ignore
  measure: { baseline: { points: 12 } },
});

/** Ordinary weeks and plain settings. */
export const plain: Series = seriesOf({ counts: Array.from({ length: 20 }, (_, at) => [14 + (at % 3), 20] as const) });

/** Too few for limits. */
export const few: Series = seriesOf({ counts: [[5, 6], [4, 7], [6, 8]] }); // prettier-ignore

/** Twenty ordinary weeks, and a week that has just begun with one bad answer. */
export const begun: Series = {
  ...seriesOf({ counts: [...Array.from({ length: 20 }, (_, at) => [14 + (at % 3), 20] as const), [0, 1]] }),
  generatedAt: '2026-05-26T09:00:00Z',
};
