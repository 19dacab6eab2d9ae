import type { AnalysedPoint } from '@always-kit/spc';
import { csv, type Cell } from '../../files/csv.ts';
import type { CompanionMessages } from '../companion.messages.ts';
import type { Whole } from '../whole-data.ts';
import type { FirstMessages } from '../first.messages.ts';
import { likelyRange } from '../point-words.ts';
import { meaningOf } from '../table-columns.ts';
import type { ShareMessages } from './share.messages.ts';

/**
 * Every point as CSV, in the order of time: ISO dates, numbers with a dot, shares as percentages.
 */
export function csvOf(
  { data, words }: Pick<Whole, 'data' | 'words'>,
  text: FirstMessages & CompanionMessages & ShareMessages,
): string {
  const { analysis, unit, annotations } = data;
  const { points, enoughPoints } = analysis;
  const { columns } = text;
  const number = (value: number | null): Cell =>
    value === null ? null : plain(unit === 'percent' ? value * 100 : value);
  const line = (value: number | null): Cell => (enoughPoints ? number(value) : null);
  const happened = new Map<number, string[]>();
  for (const { place, date, text: said } of annotations) {
    const there = happened.get(place) ?? [];
    happened.set(place, [...there, `${date}: ${said}`]);
  }
  const all: readonly (readonly [heading: string, cell: (point: AnalysedPoint, place: number) => Cell])[] = [
    [columns.date, ({ date }) => date],
    [columns.numerator, ({ numerator }) => numerator],
    [columns.denominator, ({ denominator, n }) => denominator ?? n],
    [unit === 'percent' ? columns.percent : columns.value, ({ value }) => number(value)],
    [text.lowerLikely, (point) => number(likelyRange(point, data)?.from ?? null)],
    [text.upperLikely, (point) => number(likelyRange(point, data)?.to ?? null)],
    [columns[analysis.centre], ({ lines }) => line(lines.centre)],
    [text.csvLowerLimit, ({ lines }) => line(lines.lowerLimit)],
    [text.csvUpperLimit, ({ lines }) => line(lines.upperLimit)],
    [columns.target, ({ target }) => number(target)],
    [columns.meaning, (point, place) => meaningOf(point, place, data, words)],
    [text.csvNotes, (_, place) => (happened.get(place) ?? []).join('; ')],
  ];
  const rows = points.map((point, place) => all.map(([, cell]) => cell(point, place)));
  // A column that says nothing of any point is left out.
  const used = all.map((_, at) => at === 0 || rows.some((row) => row[at] !== null && row[at] !== ''));
  const lines: Cell[][] = [all.map(([heading]) => heading), ...rows];
  return csv(lines.map((row) => row.filter((_, at) => used[at])));
}

/** Ten figures: without what floating point adds. */
function plain(value: number): number {
  return Number(value.toPrecision(10));
}
