import { sharedSteps } from '@always-kit/method';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { iconsOf } from '../board/icons-of.ts';
import { latestOf } from '../board/latest.ts';
import { wordedIcon } from '../icons/icon.ts';
import type { ChartData } from '../spc-chart/chart-data.ts';
import { hiddenLately } from './charts.ts';
import { lookedWords } from './looked.ts';
import { behind } from './open-behind.ts';
import type { PackRow } from './pack-reader.ts';
import type { PackColumn } from './report.messages.ts';
import type { ReportWords } from './report-words.ts';
import { stageIs } from './stage.ts';

export interface PackView {
  readonly rows: readonly PackRow[];
  readonly words: ReportWords;
  readonly dataOf: (row: PackRow) => ChartData | undefined;
  readonly href: string;
}

const columns: readonly PackColumn[] = [
  'event',
  'variation',
  'assurance',
  'latest',
  'says',
  'shared',
  'stage',
  'looked',
];

/** Many Always Events for a board, a row each, by title: never ranked. In a narrow place each row is a card. */
/* eslint-disable lit-a11y/no-redundant-role -- a table that is shown as blocks is none to some browsers */
export function boardPack(view: PackView): TemplateResult {
  const { rows, words } = view;
  const { text } = words;
  if (rows.length === 0) return html`<p>${text.packEmpty}</p>`;
  const by = new Intl.Collator(words.language, { numeric: true });
  const ordered = rows.toSorted((one, other) => by.compare(one.standing.title, other.standing.title));
  return html`
    <p>${words.count(text.packCount, rows.length)}. ${text.packOrder}</p>
    <table role="table" class="pack cards" aria-label=${text.packTable}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th role="columnheader" scope="col">${text.packColumns[column]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          ordered,
          ({ standing }) => standing.alwaysEvent,
          (row) => packRow(row, view),
        )}
      </tbody>
    </table>
    <p class="quietly">${text.sharedMeans}</p>
    <p class="quietly">${text.draft}</p>
  `;
}

function packRow(row: PackRow, view: PackView): TemplateResult {
  const { standing } = row;
  const { words, href } = view;
  const { text } = words;
  const { alwaysEvent, title } = standing;
  const shared = sharedSteps(standing.coProduction);
  const total = standing.coProduction.length;
  const cell = (column: PackColumn, content: unknown): TemplateResult => html`
    <td role="cell" class=${column}>
      <span class="label" aria-hidden="true">${text.packColumns[column]}</span>${content}
    </td>
  `;
  return html`
    <tr role="row" part="row">
      <th role="rowheader" scope="row" class="theirs">${behind({ alwaysEvent }, href, title)}</th>
      ${measured(row, view, cell)}
      ${cell(
        'shared',
        shared === 0
          ? words.fill(text.sharedShort, { shared, total })
          : behind({ alwaysEvent, step: 'team' }, href, words.fill(text.sharedShort, { shared, total })),
      )}
      ${cell(
        'stage',
        html`
          ${behind({ alwaysEvent, step: standing.step }, href, stageIs({ standing, words }))}
          ${
            standing.pausedSince === undefined
              ? nothing
              : html`<p>${words.fill(text.restingShort, { since: words.day(standing.pausedSince) })}</p>`
          }
        `,
      )}
      ${cell(
        'looked',
        html`
          ${
            standing.sponsor.lookedOn === undefined
              ? text.neverLookedShort
              : behind({ alwaysEvent, step: 'oversight' }, href, lookedWords({ standing, words }))
          }
          ${
            standing.sponsor.overdue > 0
              ? html`<p>
                  ${behind(
                    { alwaysEvent, step: 'oversight' },
                    href,
                    html`<strong>${words.count(text.overdueShort, standing.sponsor.overdue)}</strong>`,
                  )}
                </p>`
              : nothing
          }
        `,
      )}
    </tr>
  `;
}

/** The cells of the main measure: what could not be read says so, and keeps the other rows where they are. */
function measured(
  row: PackRow,
  { words, dataOf, href }: PackView,
  cell: (column: PackColumn, content: unknown) => TemplateResult,
): TemplateResult {
  const { text } = words;
  const { series, seriesFailure, standing } = row;
  const data = dataOf(row);
  if (!series || !data) {
    const why = series || seriesFailure ? text.rowNotRead : text.noMeasure;
    return html`<td role="cell" class="says" colspan="4">${why}</td>`;
  }
  const { analysis } = data;
  const reader = words.reader(data);
  const { variation, assurance } = iconsOf(analysis, reader, text);
  const { alwaysEvent } = standing;
  const measure = series.measure.id;
  const latest = latestOf(analysis, reader, text, `${words.language}-u-nu-latn`);
  return html`
    ${cell('variation', wordedIcon(variation.icon, variation.words.label))}
    ${cell('assurance', wordedIcon(assurance.icon, assurance.words.label))}
    ${cell(
      'latest',
      html`
        ${
          latest
            ? behind(
                { alwaysEvent, measure },
                href,
                html`<span class="value">${latest.value}</span>
                  <span>${[latest.date, latest.of, latest.likely].filter(Boolean).join(', ')}</span>`,
              )
            : text.noValue
        }
        ${hiddenLately(series, data, standing, words)}
      `,
    )}
    ${cell('says', analysis.latest === null ? text.noNumbers : reader.sentence(analysis))}
  `;
}
/* eslint-enable lit-a11y/no-redundant-role */
