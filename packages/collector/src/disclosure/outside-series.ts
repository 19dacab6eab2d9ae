import type { AlwaysEvent, Measure, SeriesPoint } from '@always-kit/contract';
import { periodEnd } from '../series/periods.ts';
import { readPoints, type Span } from '../series/read-points.ts';
import type { Store } from '../stores/store.ts';
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
  const months = wholeMonths(span, now);
  const counts = await store.responses.answerCounts({ organisation, service, questionnaire, question, ...months });
  const all = (await store.alwaysEvents.list(organisation))
    .filter((one) => one.service === service)
    .flatMap(({ measures }) => measures)
    .filter((one) => one.questionnaire === questionnaire && one.question === question);
  const points = outsidePoints(counts, measure, [...all, measure]);
  const exact = measure.period === 'month' ? [] : await readPoints(store, organisation, alwaysEvent, measure);
  return { measure: byMonth(measure, exact), points };
}

/** The measure by month. A time before the change of so many weeks ends on a day instead. */
function byMonth({ baseline, ...measure }: Measure, exact: readonly SeriesPoint[]): Measure {
  const monthly = { ...measure, period: 'month' as const };
  if (baseline === undefined) return monthly;
  if ('until' in baseline || measure.period === 'month') return { ...monthly, baseline };
  const last = exact[baseline.points - 1];
  return last ? { ...monthly, baseline: { until: periodEnd(last.start, measure.period) } } : monthly;
}
