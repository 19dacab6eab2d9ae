import type { Measure, SeriesPoint } from '@always-kit/contract';
import type { AnswerCount } from '../stores/response-store.ts';
import { nextPeriod, periodStart } from './periods.ts';

interface Sums {
  numerator: number;
  denominator: number;
  responses: number;
}

/**
 * Adds up daily counts into one point a period, from the first period in which anybody answered to the last, with empty
 * periods in between. A point without a denominator has no share: it is a gap, and never a nought.
 */
export function pointsFrom(
  counts: readonly AnswerCount[],
  { numerator, denominator, period }: Pick<Measure, 'numerator' | 'denominator' | 'period'>,
): SeriesPoint[] {
  const sums = new Map<string, Sums>();
  let [start, next] = ['', ''];
  for (const { day, code, count } of counts) {
    // Counts come in order of days, and reckoning with dates takes longer than all the rest.
    if (day < start || day >= next) {
      start = periodStart(day, period);
      next = nextPeriod(start, period);
    }
    const sum = sums.get(start) ?? { numerator: 0, denominator: 0, responses: 0 };
    if (code === undefined) sum.responses += count;
    else {
      if (numerator.includes(code)) sum.numerator += count;
      if (denominator.includes(code)) sum.denominator += count;
    }
    sums.set(start, sum);
  }
  const starts = [...sums.keys()].sort();
  const points: SeriesPoint[] = [];
  const last = starts.at(-1) ?? '';
  for (let at = starts[0]; at !== undefined && at <= last; at = nextPeriod(at, period)) {
    points.push({ start: at, ...(sums.get(at) ?? { numerator: 0, denominator: 0, responses: 0 }) });
  }
  return points;
}
