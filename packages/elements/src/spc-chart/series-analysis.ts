import type { Measure, Period, Series } from '@always-kit/contract';
import type { AnalysisOptions } from '@always-kit/spc';
import { analyseKind } from './analyse-kind.ts';
import { placeAnnotations } from './annotations.ts';
import { answersBehind, decimalsFor, type ChartData } from './chart-data.ts';
import { countedIn } from './counted-in.ts';
import { isSeries } from './is-series.ts';
import { kindOfSeries } from './series-kind.ts';

/**
 * Analyses a series of the collector whose kind of chart is here. A page may hand over anything, whatever its types say: `null` is for
 * what is no series. What happened, by the series, stands beside the page's own `annotations`.
 */
export function chartDataOf(series: unknown, annotations: unknown = []): ChartData | null {
  try {
    if (isSeries(series)) return analysed(series, annotations);
    console.warn('always/series-not-read: this is no series of a measure.', series);
  } catch (error) {
    // Something of the wrong type deep inside, which no page that uses our types can give.
    console.warn('always/series-not-read: this series cannot be analysed.', error);
  }
  return null;
}

/**
 * By the rules that the measure sets. A period that was not over when the numbers were taken
 * is shown, but in no limit, rule or icon: its first bad answer would be an alarm.
 */
function analysed(series: Series, annotations: unknown): ChartData {
  const { measure, points, generatedAt } = series;
  const rows = points.map(({ start, numerator, denominator }) => ({ date: start, numerator, denominator }));
  const chart = kindOfSeries(series);
  if (chart !== (measure.chart ?? 'i')) {
    console.warn(`always/unknown-chart: a series of shares cannot be drawn as "${String(measure.chart)}".`);
  }
  const taken = Date.parse(generatedAt);
  const ghost = unfinishedOf(points, measure.period, taken);
  const pauses = Array.isArray(series.pauses) ? series.pauses : [];
  const analysis = analyseKind(rows, { ...optionsOf(measure), chart, ghost, pauses });
  const answers = answersBehind(analysis);
  return {
    title: measure.title,
    analysis,
    unit: 'percent',
    decimals: decimalsFor(answers),
    answers,
    counted: countedIn(measure),
    unfinished: ghost.length > 0,
    takenAt: Number.isNaN(taken) ? undefined : generatedAt,
    unread: 0,
    annotations: placeAnnotations([annotations, series.annotations ?? []].flat(), analysis.points),
  };
}

function unfinishedOf(points: Series['points'], period: Period, taken: number): { index: number; reason: string }[] {
  if (Number.isNaN(taken)) return [];
  // No period is longer: what began before it need not be looked at more closely, which is dear for 100,000 days.
  const longAgo = new Date(taken - 32 * 86_400_000).toISOString();
  const unfinished: { index: number; reason: string }[] = [];
  for (const [index, { start }] of points.entries()) {
    if (start > longAgo && taken < endOf(start, period)) unfinished.push({ index, reason: 'not finished' });
  }
  return unfinished;
}

function optionsOf({ direction, target, baseline, rebase }: Measure): AnalysisOptions {
  return {
    counting: 'cases', // people who said so, of those who answered
    direction,
    ...(target === undefined ? {} : { target }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(rebase === undefined ? {} : { rebase }),
  };
}

/** The moment after a period, in milliseconds. Days are read as UTC: an hour more or less does not matter here. */
function endOf(start: string, period: Period): number {
  const end = new Date(start);
  if (period === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + (period === 'week' ? 7 : 1));
  return end.getTime();
}
