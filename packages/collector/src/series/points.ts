import type { Measure, SeriesPoint } from '@always-kit/contract';
import type { AnswerCount } from '../stores/response-store.ts';
import { nextPeriod, periodStart } from './periods.ts';

/**
 * Adds up counts into one point a period, from the first period in which anybody answered to the last, with empty periods in
 * between. A point without a denominator has no share: it is a gap, and never a nought.
 *
 * @param counts in order of day
 */
export function pointsFrom(
  counts: readonly AnswerCount[],
  { numerator, denominator, period }: Pick<Measure, 'numerator' | 'denominator' | 'period'>,
): SeriesPoint[] {
  const points: SeriesPoint[] = [];
  let point: SeriesPoint | undefined;
  let next = '';
  for (const { day, code, count } of counts) {
    // Reckoning with dates takes longer than all the rest, so each period is reckoned once.
    while (!point || day >= next) {
      point = { start: point ? next : periodStart(day, period), numerator: 0, denominator: 0, responses: 0 };
      points.push(point);
      next = nextPeriod(point.start, period);
    }
    if (code === undefined) point.responses += count;
    else {
      if (numerator.includes(code)) point.numerator += count;
      if (denominator.includes(code)) point.denominator += count;
    }
  }
  return points;
}
