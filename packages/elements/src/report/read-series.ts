import type { AlwaysClient, Failure } from '@always-kit/client';
import type { AlwaysEvent, Series } from '@always-kit/contract';
import { seriesOrFailure } from '../spc-chart/series-reader.ts';
import { mainMeasure } from './main-measure.ts';

/** The series of the main measure, or why it could not be read; neither where nothing is measured. */
export interface MainSeries {
  readonly series: Series | undefined;
  readonly seriesFailure: Failure | undefined;
}

/** @param before what was read earlier, to stay where reading fails. */
export async function readMainSeries(
  client: AlwaysClient,
  alwaysEvent: AlwaysEvent,
  signal: AbortSignal,
  before: Series | undefined,
): Promise<MainSeries> {
  const measure = mainMeasure(alwaysEvent);
  if (!measure) return { series: undefined, seriesFailure: undefined };
  const read = seriesOrFailure(await client.readSeries(alwaysEvent.id, measure.id, { signal }));
  if (read.ok) return { series: read.value, seriesFailure: undefined };
  return { series: before?.measure.id === measure.id ? before : undefined, seriesFailure: read };
}
