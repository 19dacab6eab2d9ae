import type { AlwaysEvent, Measure, SeriesPoint } from '@always-kit/contract';
import { periodEnd } from '../series/periods.ts';
import { readPoints, type Span } from '../series/read-points.ts';
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
    baselineByMonth(store, organisation, alwaysEvent, measure),
  ]);
  const points = outsidePoints(counts, measure, all);
  const { baseline: _, ...rest } = measure;
  return { measure: { ...rest, period: 'month', ...(baseline && { baseline }) }, points };
}

/** The time before the change of the measure by month. One of so many weeks ends on a day instead. */
async function baselineByMonth(
  store: Store,
  organisation: string,
  alwaysEvent: AlwaysEvent,
  measure: Measure,
): Promise<Measure['baseline']> {
  const { baseline, period } = measure;
  if (baseline === undefined || 'until' in baseline || period === 'month') return baseline;
  const last = (await readPoints(store, organisation, alwaysEvent, measure))[baseline.points - 1];
  return last && { until: periodEnd(last.start, period) };
}
