import type { AnalysedPoint, Analysis, Reader, ReadingMessages } from '@always-kit/spc';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../language/fill.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import { markOf } from './mark-paths.ts';
import type { SpcChartMessages } from './spc-chart.messages.ts';

export interface DataTableOptions {
  readonly data: ChartData;
  readonly words: ChartWords;
  readonly title: string;
}

/** A column of the table: its heading, and what it says of a point. */
interface Column {
  readonly heading: string;
  readonly number: boolean;
  readonly cell: (point: AnalysedPoint) => unknown;
}

/** The same numbers as the drawing, in a real table. Wide tables scroll in a region that the keyboard reaches. */
export function dataTable(options: DataTableOptions): TemplateResult {
  const { data, words, title } = options;
  const { text } = words;
  const { analysis } = data;
  const reader = words.reader(data, true);
  const columns = columnsOf(data, words, reader);
  return html`
    <div class="scroll" role="region" aria-labelledby="numbers-caption" tabindex="0">
      <table part="table">
        <caption id="numbers-caption">
          ${fill(text.numbersOf, { title })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${analysis.grain === 'week' ? text.columns.week : text.columns.date}</th>
            ${columns.map(({ heading, number }) => html`<th scope="col" class=${number ? 'number' : nothing}>${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${analysis.points.map(
            (point) => html`
              <tr>
                <th scope="row">${reader.date(analysis, point)}</th>
                ${columns.map(({ number, cell }) => html`<td class=${number ? 'number' : nothing}>${cell(point)}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function columnsOf(
  { analysis, unit, answers, unfinished }: ChartData,
  { text, readings }: ChartWords,
  reader: Reader,
): Column[] {
  const { columns } = text;
  const value = (number: number | null): unknown => (number === null ? nothing : reader.value(number));
  const share = (number: number): number => (unit === 'percent' ? Math.max(0, Math.min(1, number)) : number);
  const all: (Column | false)[] = [
    answers !== null && { heading: columns.numerator, number: true, cell: ({ numerator }) => count(numerator, text) },
    answers !== null && {
      heading: columns.denominator,
      number: true,
      cell: ({ denominator }) => count(denominator, text),
    },
    {
      heading: unit === 'percent' ? columns.percent : columns.value,
      number: true,
      cell: (point) => (point.value === null ? text.noValue : reader.value(point.value)),
    },
    analysis.enoughPoints && { heading: columns.mean, number: true, cell: ({ lines }) => value(lines.centre) },
    analysis.enoughPoints && {
      heading: columns.limits,
      number: true,
      cell: ({ lines: { lowerLimit, upperLimit } }) =>
        lowerLimit === null || upperLimit === null
          ? nothing
          : fill(text.range, { from: reader.value(share(lowerLimit)), to: reader.value(share(upperLimit)) }),
    },
    analysis.points.some(({ target }) => target !== null) && {
      heading: columns.target,
      number: true,
      cell: ({ target }) => value(target),
    },
    (analysis.enoughPoints || unfinished) && {
      heading: columns.meaning,
      number: false,
      cell: (point) => meaning(point, analysis, readings, text),
    },
  ];
  return all.filter((column) => column !== false);
}

function count(number: number | null, { language }: SpcChartMessages): unknown {
  return number === null ? nothing : number.toLocaleString(language);
}

/** The same mark as on the chart, and what it stands for. */
function meaning(
  point: AnalysedPoint,
  { enoughPoints }: Analysis,
  readings: ReadingMessages,
  text: SpcChartMessages,
): unknown {
  const mark = markOf(point, enoughPoints);
  const { cause, signals, ghost } = point;
  if (ghost !== null) return html`<span class=${mark ?? nothing}>${text.marks.unfinished}</span>`;
  if (mark === null || !enoughPoints) return nothing;
  const words =
    cause === null || cause === 'common'
      ? text.marks.common
      : readings.cause({ meaning: cause, rules: signals.map(({ rule, side }) => ({ rule, side })) });
  return html`<span class=${mark}>${words}</span>`;
}
