import type { Measure, Period, Series } from '@always-kit/contract';
import { analyse, type AnalysisOptions } from '@always-kit/spc';
import { decimalsFor, peopleBehind, type ChartData } from './chart-data.ts';

/** Analyses a series of the collector by the rules that its measure sets. */
export function chartDataOf({ measure, points, generatedAt }: Series): ChartData {
  const rows = points.map(({ start, numerator, denominator }) => ({ date: start, numerator, denominator }));
  const analysis = analyse(rows, optionsOf(measure));
  const people = peopleBehind(analysis);
  const last = points.at(-1);
  return {
    title: measure.title,
    analysis,
    unit: 'percent',
    decimals: decimalsFor(people),
    people,
    unfinished: last !== undefined && Date.parse(generatedAt) < endOf(last.start, measure.period),
    takenAt: generatedAt,
    unread: 0,
  };
}

function optionsOf({ direction, target, baseline, rebase }: Measure): AnalysisOptions {
  return {
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
