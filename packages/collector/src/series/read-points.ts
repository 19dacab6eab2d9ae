import type { AlwaysEvent, Measure, SeriesPoint } from '@always-kit/contract';
import type { Store } from '../stores/store.ts';
import { periodEnd, periodStart } from './periods.ts';
import { pointsFrom } from './points.ts';

/** Which days to read. A period that a day lies in is read whole: half a week is not a point. */
export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The points of one measure of an Always Event, for its service. */
export async function readPoints(
  store: Store,
  organisation: string,
  { service }: Pick<AlwaysEvent, 'service'>,
  measure: Measure,
  { from, to }: Span = {},
): Promise<SeriesPoint[]> {
  const { questionnaire, question, period } = measure;
  const counts = await store.responses.answerCounts({
    organisation,
    service,
    questionnaire,
    question,
    period,
    from: from === undefined ? undefined : periodStart(from, period),
    to: to === undefined ? undefined : periodEnd(to, period),
  });
  return pointsFrom(counts, measure);
}
