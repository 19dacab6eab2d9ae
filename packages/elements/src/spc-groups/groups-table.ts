import type { PublicShare } from '@always-kit/spc/suppression';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../language/fill.ts';
import { sameLanguage } from '../language/language.ts';
import { intervalPlot, scale } from './interval-plot.ts';
import type { ShownGroup, ShownGroups } from './shown-groups.ts';
import type { SpcGroupsMessages } from './spc-groups.messages.ts';

/** How a table of groups reads. */
export interface TableWords {
  readonly text: SpcGroupsMessages;
  readonly language: string;
  /** What the table is of. */
  readonly label: string;
  /** The heading of the column of groups; empty for ours. */
  readonly groupName: string;
}

type Write = (share: number) => string;

// Roles are said though they are those of the elements: rows that a style shows as a grid are no rows for every browser.
/* eslint-disable lit-a11y/no-redundant-role */

/** Each group with its share and likely range, in numbers and drawn, and everybody below them. */
export function groupsTable({ groups, total, all }: ShownGroups, words: TableWords): TemplateResult {
  const { columns, everybody } = words.text;
  const write = new Intl.NumberFormat(words.language, { style: 'percent', maximumFractionDigits: 0 }).format;
  const header = (name: unknown): TemplateResult => html`<th role="columnheader" scope="col">${name}</th>`;
  return html`
    <table role="table" part="table" aria-label=${words.label}>
      <thead role="rowgroup">
        <tr role="row">
          ${header(words.groupName || columns.group)} ${header(columns.people)} ${header(columns.share)}
          ${header(columns.interval)}
          <th role="columnheader" scope="col" class="plot">
            <span class="only-heard">${columns.plot}</span>${scale(write)}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${groups.map((group) => rowOf(group, all, write, words))}
        ${rowOf({ ...total, name: everybody, language: undefined, share: all }, all, write, words, 'everybody')}
      </tbody>
    </table>
  `;
}

function rowOf(row: ShownGroup, all: PublicShare | null, write: Write, words: TableWords, kind = ''): TemplateResult {
  const { name, people, yes, share, language: own } = row;
  const { text, language } = words;
  const foreign = own !== undefined && !sameLanguage(own, language);
  const head = html`<th role="rowheader" scope="row" lang=${foreign ? own : nothing}>${name}</th>`;
  const cell = (label: string, content: unknown, span = 1): TemplateResult => html`
    <td role="cell" class=${span > 1 ? 'hidden' : ''} colspan=${span > 1 ? span : nothing}>
      <span class="label" aria-hidden="true">${label}</span>${content}
    </td>
  `;
  const { columns } = text;
  const count = people === 0 ? text.nobody : fill(text.about, { count: people?.toLocaleString(language) ?? '' });
  const numbers = share
    ? html`
        ${cell(columns.share, fill(text.aboutShare, { share: write(share.share) }))}
        ${cell(columns.interval, fill(text.interval, { from: write(share.lower), to: write(share.upper) }))}
      `
    : cell(columns.share, people === 0 ? '–' : yes === null ? text.shareHidden : '–', 2);
  return html`
    <tr role="row" class=${kind}>
      ${head}
      ${people === null ? cell(columns.people, text.hidden, 3) : html`${cell(columns.people, count)} ${numbers}`}
      <td role="cell" class="plot">
        ${share ? html`<span class="label" aria-hidden="true"><span>${write(0)}</span><span>${write(1)}</span></span>` : nothing}
        ${intervalPlot(share, all)}
      </td>
    </tr>
  `;
}

/* eslint-enable lit-a11y/no-redundant-role */
