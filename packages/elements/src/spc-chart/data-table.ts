import type { AnalysedPoint } from '@always-kit/spc';
import { html, nothing, type TemplateResult } from 'lit';
import { fill, fillCount } from '../language/fill.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import type { CompanionMessages } from './companion.messages.ts';
import type { FirstMessages } from './first.messages.ts';
import { columnsOf, type Column, type ColumnName } from './table-columns.ts';

/** The order of the rows. */
export interface TableOrder {
  readonly column: ColumnName;
  readonly descending: boolean;
}

export interface DataTableOptions {
  readonly data: ChartData;
  readonly words: ChartWords;
  readonly text: FirstMessages & CompanionMessages;
  readonly title: string;
  /** How many rows are wanted at most. */
  readonly rows: number;
  readonly order: TableOrder;
  readonly onOrder: (order: TableOrder) => void;
  readonly onMore: () => void;
}

/** A table of a hundred rows is there at once; one of 100,000 would stop the page. The rest comes when it is asked for. */
export const rowsAtOnce = 100;

/** The same numbers as the drawing, in a real table. Wide tables scroll in a region that the keyboard reaches. */
export function dataTable(options: DataTableOptions): TemplateResult {
  const { data, words, text, title, rows, order, onMore } = options;
  const { points } = data.analysis;
  const columns = columnsOf(data, words, text);
  const shown = sorted(points, columns, order).slice(0, rows);
  const [dates, ...others] = columns;
  const left = points.length - shown.length;
  return html`
    <div class="scroll" role="region" aria-labelledby="numbers-caption" tabindex="0">
      <table part="table">
        <caption id="numbers-caption">
          ${fill(text.numbersOf, { title })}
          <span class="hint">${text.sortHelp}</span>
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => headerCell(column, options))}
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            ({ point, place }) => html`
              <tr>
                <th scope="row">${dates?.cell(point, place)}</th>
                ${others.map(({ number, cell }) => html`<td class=${number ? 'number' : nothing}>${cell(point, place)}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
    ${
      left === 0
        ? nothing
        : html`<p>
              ${fill(text.rowsShown, { shown: written(shown.length, text), total: written(points.length, text) })}
            </p>
            <button type="button" class="button quiet" @click=${onMore}>
              ${fillCount(text.moreRows, Math.min(left, rowsAtOnce), text.language)}
            </button>`
    }
  `;
}

function headerCell({ name, heading, number, rank }: Column, { order, onOrder }: DataTableOptions): TemplateResult {
  const current = order.column === name;
  const direction = order.descending ? 'descending' : 'ascending';
  const press = (): void => onOrder({ column: name, descending: current && !order.descending });
  return html`
    <th scope="col" class=${number ? 'number' : nothing} aria-sort=${current ? direction : nothing}>
      ${rank ? html`<button type="button" class="link" @click=${press}>${heading}</button>` : heading}
    </th>
  `;
}

interface Row {
  readonly point: AnalysedPoint;
  readonly place: number;
}

/** Points without a value come last, whichever way. Points of one value stay in the order of time. */
function sorted(points: readonly AnalysedPoint[], columns: readonly Column[], order: TableOrder): readonly Row[] {
  const { column, descending } = order;
  const rows = points.map((point, place) => ({ point, place }));
  const rank = columns.find(({ name }) => name === column)?.rank;
  if (column === 'date' || !rank) return descending ? rows.reverse() : rows;
  const way = descending ? -1 : 1;
  return rows.sort((one, other) => {
    const [a, b] = [rank(one.point), rank(other.point)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return way * (a - b);
  });
}

function written(count: number, { language }: Pick<FirstMessages, 'language'>): string {
  return count.toLocaleString(language);
}
