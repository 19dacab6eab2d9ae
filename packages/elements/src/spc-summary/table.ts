import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BoardWords } from '../board/board-words.ts';
import type { WordedIcon } from '../board/icons-of.ts';
import { openLink } from '../board/open-link.ts';
import { smallPlot } from '../board/small-plot.ts';
import type { SpcIcon } from '../icons/drawings.ts';
import { wordedIcon } from '../icons/icon.ts';
import { sparkSize, type RowFacts, type SummaryRow } from './rows.ts';
import type { SpcSummaryMessages, SummaryOrder } from './spc-summary.messages.ts';

export interface TableOptions {
  readonly rows: readonly SummaryRow[];
  readonly words: BoardWords<SpcSummaryMessages>;
  /** The name of the table. */
  readonly name: string;
  readonly href: string;
  readonly order: SummaryOrder;
}

type Column = keyof SpcSummaryMessages['columns'];

/** The column that shows what the rows are in order by. */
const sortedColumns: Readonly<Partial<Record<Column, SummaryOrder>>> = {
  measure: 'title',
  latest: 'value',
  variation: 'variation',
  assurance: 'assurance',
};

// Roles are said though they are those of the elements: rows that a style shows as a grid are no rows for every browser.
/* eslint-disable lit-a11y/no-redundant-role */
export function table({ rows, words, name, href, order }: TableOptions): TemplateResult {
  const { text } = words;
  return html`
    <table role="table" part="table" aria-label=${name}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(
            (column) => html`
              <th
                role="columnheader"
                scope="col"
                aria-sort=${sortedColumns[column] === order ? (order === 'variation' || order === 'assurance' ? 'other' : 'ascending') : nothing}
              >
                ${text.columns[column]}
              </th>
            `,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          rows,
          ({ item }) => item.key,
          (row) =>
            html`<tr role="row" part="row">
              ${guard([row, words, href], () => cells(row, words, href))}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

const columns: readonly Column[] = ['measure', 'latest', 'variation', 'target', 'assurance', 'chart', 'says'];

function cells({ item, title, facts }: SummaryRow, { text }: BoardWords<SpcSummaryMessages>, href: string): unknown {
  const header = html`<th role="rowheader" scope="row">${openLink(item, href, title)}</th>`;
  if (!facts)
    return html`${header}
      <td role="cell" class="says" colspan="6">${text.rowNotRead}</td>`;
  const label = (column: Column): string => text.columns[column];
  return html`
    ${header}
    <td role="cell" class="latest">
      <span class="label" aria-hidden="true">${label('latest')}</span>${latest(facts, text)}
    </td>
    <td role="cell">
      <span class="label" aria-hidden="true">${label('variation')}</span>${worded(facts.icons.variation)}
    </td>
    <td role="cell">
      <span class="label" aria-hidden="true">${label('target')}</span>${facts.target || text.noTargetValue}
    </td>
    <td role="cell">
      <span class="label" aria-hidden="true">${label('assurance')}</span>${worded(facts.icons.assurance)}
    </td>
    <td role="cell" class="chart"><span class="label" aria-hidden="true">${label('chart')}</span>${spark(facts)}</td>
    <td role="cell" class="says"><span class="label" aria-hidden="true">${label('says')}</span>${facts.sentence}</td>
  `;
}
/* eslint-enable lit-a11y/no-redundant-role */

/** An icon beside its words. */
export function worded({ icon, words: { label } }: WordedIcon<SpcIcon>): TemplateResult {
  return wordedIcon(icon, label);
}

export function latest({ latest: known }: RowFacts, text: SpcSummaryMessages): unknown {
  if (!known) return text.noValue;
  const { value, date, of, likely } = known;
  return html`
    <span class="value">${value}</span> <span class="quietly">${date}</span> <span class="quietly">${of}</span>
    <span class="quietly">${likely}</span>
  `;
}

export function spark({ spark: drawing }: RowFacts): unknown {
  return drawing ? smallPlot(drawing, sparkSize.width, sparkSize.height) : nothing;
}
