import { html, nothing, svg, type TemplateResult } from 'lit';
import { fill } from '../language/fill.ts';
import { sameLanguage } from '../language/language.ts';
import type { HeardRow } from './heard-rows.ts';
import type { WhoWasHeardMessages } from './who-was-heard.messages.ts';

/** How a table of who was heard reads. */
export interface HeardTableWords {
  readonly text: WhoWasHeardMessages;
  readonly language: string;
  /** What the table is of. */
  readonly label: string;
  /** The heading of the column of groups; empty for ours. */
  readonly groupName: string;
  /** From how many people on a number is shown. */
  readonly below: number;
}

/** A share as it is written: few of a hundred are not none. */
export function percent(language: string): (share: number) => string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format;
}

// Roles are said though they are those of the elements: rows that a style shows as a grid are no rows for every browser.
/* eslint-disable lit-a11y/no-redundant-role */

/** Each group with how many were heard, its share of them and of the population, and what may be said of that. */
export function heardTable(rows: readonly HeardRow[], words: HeardTableWords): TemplateResult {
  const { columns } = words.text;
  const header = (name: string): TemplateResult => html`<th role="columnheader" scope="col">${name}</th>`;
  // A scale of their own, so that small shares can be told apart: never less than the greatest there is.
  const greatest = Math.max(0.1, ...rows.flatMap(({ share, expected }) => [share ?? 0, expected ?? 0]));
  return html`
    <table role="table" part="table" aria-label=${words.label}>
      <thead role="rowgroup">
        <tr role="row">
          ${header(words.groupName || columns.group)} ${header(columns.people)} ${header(columns.share)}
          ${header(columns.population)} ${header(columns.verdict)}
          <td role="cell" class="bars" aria-hidden="true">${columns.bars}</td>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => rowOf(row, greatest, words))}
      </tbody>
    </table>
  `;
}

function rowOf(row: HeardRow, greatest: number, { text, language, below }: HeardTableWords): TemplateResult {
  const { name, people, share, expected, verdict, cohort, language: own } = row;
  const { columns } = text;
  const write = percent(language);
  const foreign = own !== undefined && !sameLanguage(own, language);
  const cell = (label: string, content: unknown, kind = ''): TemplateResult => html`
    <td role="cell" class=${kind}><span class="label" aria-hidden="true">${label}</span>${content}</td>
  `;
  return html`
    <tr role="row">
      <th role="rowheader" scope="row">
        <span lang=${foreign ? own : nothing}>${name}</span
        >${cohort ? html` <strong class="cohort">${text[cohort]}</strong>` : nothing}
      </th>
      ${cell(columns.people, peopleIn(people, text, language, below))}
      ${cell(columns.share, share === null ? '–' : people === 0 ? write(0) : fill(text.aboutShare, { share: write(share) }))}
      ${cell(columns.population, expected === undefined ? text.notKnown : write(expected))}
      ${cell(columns.verdict, verdict ? text.verdicts[verdict] : '–', verdict === 'less' ? 'verdict less' : 'verdict')}
      <td role="cell" class="bars" aria-hidden="true">${bars(share, expected, greatest)}</td>
    </tr>
  `;
}

/* eslint-enable lit-a11y/no-redundant-role */

function peopleIn(people: number | null, text: WhoWasHeardMessages, language: string, below: number): string {
  if (people === null) return fill(text.hidden, { below });
  return people === 0 ? text.nobody : fill(text.about, { count: people.toLocaleString(language) });
}

/** The heard as a full bar over the population as an outlined one: told apart by shape. Only a drawing of what the cells say. */
function bars(share: number | null, expected: number | undefined, greatest: number): TemplateResult {
  const width = (part: number): string => `${Math.round((part / greatest) * 980) / 10}%`;
  return html`
    <svg aria-hidden="true" focusable="false">
      ${share === null ? nothing : svg`<rect class="heard" x="0.5%" y="6" width=${width(share)} height="14" />`}
      ${
        expected === undefined
          ? nothing
          : svg`<rect class="population" x="0.5%" y="25" width=${width(expected)} height="12" />`
      }
    </svg>
  `;
}
