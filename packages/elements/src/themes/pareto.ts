import { html, svg, type TemplateResult } from 'lit';
import type { CommentGroup } from '@always-kit/method';
import { heading } from '../heading/heading.ts';
import type { View } from './view.ts';

/** What is spoken of most, first: a table that adds up as it goes, with a bar in each row. A name opens the comments. */
export function pareto(groups: readonly CommentGroup[], view: View, open: (id: string) => void): TemplateResult {
  const { words, terms, headingLevel } = view;
  const { text } = words;
  const { columns } = text;
  const most = groups[0]?.comments.length ?? 0;
  const cell = (label: string, content: unknown): TemplateResult => html`
    <td role="cell"><span class="label" aria-hidden="true">${label}</span> <span>${content}</span></td>
  `;
  return html`
    ${heading(headingLevel, text.tableTitle, { id: 'table-title', class: 'subtitle' })}
    <p class="aside" id="table-hint">${text.tableHint}</p>
    <p class="legend" aria-hidden="true">
      ${legend('confirmed')} ${text.legendConfirmed} ${legend('suggested')} ${text.legendSuggested}
    </p>
    <table role="table" part="pareto" aria-labelledby="table-title" aria-describedby="table-hint">
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${columns.theme}</th>
          <th role="columnheader" scope="col">${columns.comments}</th>
          <th role="columnheader" scope="col">${columns.share}</th>
          <th role="columnheader" scope="col">${columns.together}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(({ id, comments, confirmed, share, together }) => {
          const count = html`${words.number(comments.length)}
            <small>${words.count(text.ofThemConfirmed, confirmed)}</small>`;
          return html`
            <tr role="row" data-theme=${id}>
              <th role="rowheader" scope="row">
                <button type="button" class="link" @click=${() => open(id)}>${words.wholeName(id, terms)}</button>
                ${bar(comments.length, confirmed, most)}
              </th>
              ${cell(columns.comments, count)} ${cell(columns.share, words.percent(share))}
              ${cell(columns.together, words.percent(together))}
            </tr>
          `;
        })}
      </tbody>
    </table>
  `;
}

/** Confirmed is full and suggested is striped, so that nobody needs the colour. The numbers stand beside it in words. */
function bar(count: number, confirmed: number, most: number): TemplateResult {
  const width = (some: number): number => (most === 0 ? 0 : Math.round((some / most) * 1000) / 10);
  const [all, sure] = [width(count), width(confirmed)];
  const stripes = Math.max(0, Math.floor((all - sure) / 2));
  return html`
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="confirmed" width=${sure} height="6"></rect>
      <rect class="suggested" x=${sure} width=${Math.max(0, all - sure)} height="6"></rect>
      ${Array.from({ length: stripes }, (_, at) => svg`<rect class="stripe" x=${sure + at * 2} width="1" height="6"></rect>`)}
    </svg>
  `;
}

function legend(of: 'confirmed' | 'suggested'): TemplateResult {
  return html`
    <svg class="swatch" viewBox="0 0 6 6" aria-hidden="true">
      <rect class=${of} width="6" height="6"></rect>
      ${of === 'suggested' ? [0, 2, 4].map((x) => svg`<rect class="stripe" x=${x} width="1" height="6"></rect>`) : []}
    </svg>
  `;
}
