import { html, nothing, type TemplateResult } from 'lit';
import { fill, fillCount } from '../language/fill.ts';
import type { PlaceRow, PlaceRows } from './place-rows.ts';
import type { PlacesMessages } from './places.messages.ts';

/** How a table of places reads. */
export interface PlacesTableWords {
  readonly text: PlacesMessages;
  readonly language: string;
  /** What the table is of. */
  readonly label: string;
  /** Whether the numbers are rounded. */
  readonly rounded: boolean;
}

// Roles are said though they are those of the elements: rows that a style shows as a grid are no rows for every browser.
/* eslint-disable lit-a11y/no-redundant-role */

/** Each place by name with its people, its share and what may be said of it, and all together below. */
export function placesTable({ rows, target }: PlaceRows, words: PlacesTableWords): TemplateResult {
  const { columns, together } = words.text;
  const header = (name: string): TemplateResult => html`<th role="columnheader" scope="col">${name}</th>`;
  const people = rows.reduce((sum, row) => sum + (row.compared ? row.people : 0), 0);
  return html`
    <table role="table" part="table" aria-label=${words.label}>
      <thead role="rowgroup">
        <tr role="row">
          ${header(columns.place)} ${header(columns.people)} ${header(columns.share)} ${header(columns.lies)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => rowOf(row.name, row, saysOf(row, words), words))}
        ${target === null ? nothing : rowOf(together, { people, yes: people * target, hidden: 0 }, '', words, 'together')}
      </tbody>
    </table>
  `;
}

function rowOf(
  name: string,
  { people, yes, hidden }: Pick<PlaceRow, 'people' | 'yes' | 'hidden'>,
  says: unknown,
  { text, language, rounded }: PlacesTableWords,
  kind = '',
): TemplateResult {
  const { columns } = text;
  const write = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format;
  const count = people.toLocaleString(language);
  const share = people === 0 ? '–' : write(Math.min(1, yes / people));
  const cell = (label: string, content: unknown, of = ''): TemplateResult => html`
    <td role="cell" class=${of}><span class="label" aria-hidden="true">${label}</span>${content}</td>
  `;
  const nobody = hidden > 0 ? text.hidden : text.nobody;
  return html`
    <tr role="row" class=${kind}>
      <th role="rowheader" scope="row">${name}</th>
      ${cell(columns.people, people === 0 ? nobody : rounded ? fill(text.about, { count }) : count)}
      ${cell(columns.share, rounded && people > 0 ? fill(text.aboutShare, { share }) : share)}
      ${says === '' ? html`<td role="cell"></td>` : cell(columns.lies, says, 'says')}
    </tr>
  `;
}

/* eslint-enable lit-a11y/no-redundant-role */

function saysOf({ lies, compared, hidden, people }: PlaceRow, { text, language }: PlacesTableWords): unknown {
  const months = hidden > 0 && people > 0 ? ` (${fillCount(text.hiddenPeriods, hidden, language)})` : '';
  if (!compared) return text.otherwise;
  if (lies === undefined) return '–';
  const words = text.lies[lies] + months;
  return lies === 'low' || lies === 'high' ? html`<strong>${words}</strong>` : words;
}
