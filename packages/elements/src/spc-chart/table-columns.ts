import type { AnalysedPoint, Reader } from '@always-kit/spc';
import { html, nothing } from 'lit';
import { fill } from '../language/fill.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import type { CompanionMessages } from './companion.messages.ts';
import type { FirstMessages } from './first.messages.ts';
import { markOf } from './analysis-marks.ts';
import { likelyRange } from './point-words.ts';
import { coreReader } from './whole-words.ts';

export type ColumnName =
  'date' | 'numerator' | 'denominator' | 'n' | 'value' | 'likely' | 'mean' | 'limits' | 'target' | 'meaning';

/** A column of the table: its heading, and what it says of a point. */
export interface Column {
  readonly name: ColumnName;
  readonly heading: string;
  readonly number: boolean;
  readonly cell: (point: AnalysedPoint, place: number) => unknown;
  /** What rows are put in order by, where that makes sense. */
  readonly rank?: (point: AnalysedPoint) => number | null;
}

/** The columns that this chart has something to say in. The first is the date. */
export function columnsOf(
  data: ChartData,
  words: ChartWords,
  text: FirstMessages & CompanionMessages,
): readonly Column[] {
  const { analysis, unit } = data;
  const { columns } = text;
  const reader = coreReader(words, data, true);
  const { points, enoughPoints } = analysis;
  const value = (number: number | null): unknown => (number === null ? nothing : reader.value(number));
  const numbers = (name: ColumnName, heading: string, cell: Column['cell']): Column => ({
    name,
    heading,
    number: true,
    cell,
  });
  const none = data.answers ? text.noValue : text.noNumber;
  const parts = points.some(({ denominator }) => denominator !== null);
  const all: (Column | false)[] = [
    {
      name: 'date',
      heading: analysis.grain === 'week' ? columns.week : columns.date,
      number: false,
      cell: (point) => reader.date(analysis, point),
      rank: ({ date }) => Date.parse(date),
    },
    parts && numbers('numerator', columns.numerator, ({ numerator }) => count(numerator, text)),
    parts && numbers('denominator', columns.denominator, ({ denominator }) => count(denominator, text)),
    !parts && points.some(({ n }) => n !== null) && numbers('n', columns.n, ({ n }) => count(n, text)),
    {
      ...numbers('value', unit === 'percent' ? columns.percent : columns.value, (point) =>
        point.value === null ? none : reader.value(point.value),
      ),
      rank: (point) => point.value,
    },
    points.some((point) => likelyRange(point, data)) &&
      numbers('likely', columns.likely, (point) => range(likelyRange(point, data), reader, text)),
    enoughPoints && numbers('mean', columns[analysis.centre], ({ lines }) => value(lines.centre)),
    enoughPoints &&
      points.some(({ lines }) => lines.upperLimit !== null || lines.lowerLimit !== null) &&
      numbers('limits', columns.limits, ({ lines }) => range(limitsOf(lines, unit), reader, text)),
    points.some(({ target }) => target !== null) && numbers('target', columns.target, ({ target }) => value(target)),
    (enoughPoints || points.some(({ ghost, pause }) => ghost !== null || pause !== null)) && {
      name: 'meaning',
      heading: columns.meaning,
      number: false,
      cell: (point, place) => meaningCell(point, place, data, words),
    },
  ];
  return all.filter((column) => column !== false);
}

/** What a point means, in words; empty where there is nothing to say. `place` is its place in `Analysis.points`. */
export function meaningOf(point: AnalysedPoint, place: number, data: ChartData, words: ChartWords): string {
  const { cause, ghost, value, pause } = point;
  const { analysis, unfinished } = data;
  const { text } = words;
  const { text: readings } = coreReader(words, data).language;
  if (ghost !== null) return unfinished ? text.marks.unfinished : readings.ghost(ghost);
  if (pause !== null) return readings.pause({ reason: analysis.pauses[pause]?.reason ?? null });
  if (value === null || !analysis.enoughPoints || cause === null) return '';
  return cause === 'common' ? text.marks.common : coreReader(words, data).cause(analysis, place);
}

/** Limits as a share can have them: never below none or above all. */
function limitsOf(
  { lowerLimit, upperLimit }: AnalysedPoint['lines'],
  unit: ChartData['unit'],
): { readonly from: number; readonly to: number } | null {
  if (lowerLimit === null || upperLimit === null) return null;
  const share = (number: number): number => (unit === 'percent' ? Math.max(0, Math.min(1, number)) : number);
  return { from: share(lowerLimit), to: share(upperLimit) };
}

function range(
  found: { readonly from: number; readonly to: number } | null,
  reader: Pick<Reader, 'value'>,
  text: FirstMessages,
): unknown {
  return found === null ? nothing : fill(text.range, { from: reader.value(found.from), to: reader.value(found.to) });
}

function count(number: number | null, { language }: FirstMessages): unknown {
  return number === null ? nothing : number.toLocaleString(language);
}

/** The same mark as on the chart, and what it stands for. */
function meaningCell(point: AnalysedPoint, place: number, data: ChartData, words: ChartWords): unknown {
  const said = meaningOf(point, place, data, words);
  if (said === '') return nothing;
  return html`<span class=${markOf(point, data.analysis.enoughPoints) ?? nothing}>${said}</span>`;
}
