import type { AlwaysEvent, Measure, SeriesPoint } from '@always-kit/contract';
import { addDays, periodEnd, periodStart } from '../series/periods.ts';
import type { Span } from '../series/read-points.ts';
import type { Store } from '../stores/store.ts';
import { measuresOfQuestion } from './measures-of-question.ts';
import { outsidePoints } from './outside-points.ts';
import { wholeMonths } from './whole-months.ts';

/** A measure over time as it may be seen outside the team: by whole months that are over, and as such a measure. */
export async function readOutsideSeries(
  store: Store,
  organisation: string,
  alwaysEvent: AlwaysEvent,
  measure: Measure,
  span: Span,
  now: number,
): Promise<{ measure: Measure; points: SeriesPoint[] }> {
  const { service } = alwaysEvent;
  const { questionnaire, question } = measure;
  const months = { ...wholeMonths(span, now), period: 'month' } as const;
  const [counts, all, baseline] = await Promise.all([
    store.responses.answerCounts({ organisation, service, questionnaire, question, ...months }),
    measuresOfQuestion(store, organisation, service, measure),
    baselineByMonth(store, organisation, alwaysEvent, measure, now),
  ]);
  const points = outsidePoints(counts, measure, all);
  const { baseline: _, ...rest } = measure;
  return { measure: { ...rest, period: 'month', ...(baseline && { baseline }) }, points };
}

/**
 * The time before the change of the measure by month. One of so many weeks or days ends on a day instead, counted from the first day of
 * the first month: from the first answer on, it would tell when that was, and whether somebody has answered since.
 */
async function baselineByMonth(
  store: Store,
  organisation: string,
  { service }: AlwaysEvent,
  measure: Measure,
  now: number,
): Promise<Measure['baseline']> {
  const { baseline, period, questionnaire, question } = measure;
  if (baseline === undefined || 'until' in baseline || period === 'month') return baseline;
  const months = { ...wholeMonths({}, now), period: 'month' } as const;
  const counts = await store.responses.answerCounts({ organisation, service, questionnaire, question, ...months });
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last) return undefined;
  const days = baseline.points * (period === 'week' ? 7 : 1);
  const until = addDays(periodStart(first.day, 'month'), days - 1);
  return until <= periodEnd(last.day, 'month') ? { until } : undefined;
}
