import type { Measure, SeriesPoint } from '@always-kit/contract';

/** Something that was counted, and its first and last day. */
export interface Counted {
  readonly count: number;
  readonly since?: string;
  readonly until?: string;
}

/** A measure with its points, gaps included. */
export type Measured = readonly [measure: Measure, points: readonly SeriesPoint[]];

/** The longest chart of several measures. */
export function chartOf(measured: readonly Measured[]): Counted {
  return longestOf(measured.map(([, points]) => withShare(points)));
}

/**
 * The longest time before a change, of several measures.
 *
 * @param firstTest the day on which the first test of change began, where one is written down
 */
export function baselineOf(measured: readonly Measured[], firstTest: string | undefined): Counted {
  return longestOf(measured.map(([measure, points]) => beforeChange(measure, points, firstTest)));
}

/**
 * The points before the change: up to the baseline that the measure names, else before the first test. As on the chart, gaps count among
 * the first so many, and are not points for all that.
 */
function beforeChange(
  { baseline }: Measure,
  points: readonly SeriesPoint[],
  firstTest: string | undefined,
): readonly SeriesPoint[] {
  if (!baseline) return firstTest === undefined ? [] : withShare(points.filter(({ start }) => start < firstTest));
  return withShare(
    'until' in baseline ? points.filter(({ start }) => start <= baseline.until) : points.slice(0, baseline.points),
  );
}

function withShare(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return points.filter(({ denominator }) => denominator > 0);
}

function longestOf(all: readonly (readonly SeriesPoint[])[]): Counted {
  const longest = all.reduce((a, b) => (b.length > a.length ? b : a), []);
  const [first, last] = [longest[0], longest.at(-1)];
  return { count: longest.length, ...(first && { since: first.start }), ...(last && { until: last.start }) };
}
