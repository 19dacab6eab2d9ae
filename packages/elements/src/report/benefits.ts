import type { Benefit, EntryOf } from '@always-kit/contract';
import { entriesOf } from '@always-kit/method';
import { html, nothing, type TemplateResult } from 'lit';
import type { BenefitColumn } from './report.messages.ts';
import { entriesBehind, section, type View } from './view.ts';

const sides: readonly Benefit['side'][] = ['put-in', 'came-out', 'unexpected'];
const columns: readonly BenefitColumn[] = ['what', 'for', 'amount', 'worth', 'on', 'source', 'confidence'];

/** The lines of the ledger: what was put in first, and in each the oldest first. */
export function benefitLines({ entries }: Pick<View, 'entries'>): EntryOf<'benefit'>[] {
  return entriesOf({ entries }, 'benefit').toSorted(
    (one, other) =>
      sides.indexOf(one.content.side) - sides.indexOf(other.content.side) ||
      one.content.on.localeCompare(other.content.on),
  );
}

/** What a line is worth in pounds; `undefined` where nobody can say. */
export function worthOf({ amount, unit, poundsEach }: Benefit): number | undefined {
  if (amount === undefined) return undefined;
  if (unit === 'pounds') return amount;
  return poundsEach === undefined ? undefined : amount * poundsEach;
}

/** What was put in and what came of it, each with where the figure is from: a table, sums, and a file of both. */
/* eslint-disable lit-a11y/no-redundant-role -- a table that is shown as blocks is none to some browsers */
export function benefits(view: View): TemplateResult {
  const { words } = view;
  const { text } = words;
  const lines = benefitLines(view);
  if (lines.length === 0) return section('benefits', view, html`<p>${text.noBenefits}</p>`);
  return section(
    'benefits',
    view,
    html`
      <table role="table" class="benefit-lines cards" aria-label=${text.benefitsTable}>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((column) => html`<th role="columnheader" scope="col">${text.benefitColumns[column]}</th>`)}
          </tr>
        </thead>
        ${sides.map((side) => {
          const own = lines.filter(({ content }) => content.side === side);
          return own.length === 0
            ? nothing
            : html`<tbody role="rowgroup">
                <tr role="row" class="side">
                  <th role="rowheader" scope="rowgroup" colspan=${columns.length}>${text.sides[side]}</th>
                </tr>
                ${own.map((line) => row(line, view))}
              </tbody>`;
        })}
      </table>
      ${sums(lines, view)}
      <p class="acts">
        <button type="button" class="button quiet" @click=${view.saveBenefits}>${text.saveCsv}</button>
      </p>
    `,
  );
}

function row(line: EntryOf<'benefit'>, view: View): TemplateResult {
  const { words } = view;
  const { text } = words;
  const { what, on, source, confidence } = line.content;
  const worth = worthOf(line.content);
  const shown: Readonly<Partial<Record<BenefitColumn, string>>> = {
    for: line.content.for ? text.whom[line.content.for] : '',
    amount: words.amount(line.content),
    worth: worth === undefined ? '' : words.pounds(worth),
    on: words.day(on),
    source,
    confidence: text.confidence[confidence],
  };
  return html`
    <tr role="row">
      <th role="rowheader" scope="row" class="theirs">${entriesBehind(view, [line], what)}</th>
      ${columns
        .slice(1)
        .map(
          (column) => html`
            <td role="cell" class=${shown[column] === '' ? 'none' : column === 'source' ? 'theirs' : ''}>
              <span class="label" aria-hidden="true">${text.benefitColumns[column]}</span>${shown[column]}
            </td>
          `,
        )}
    </tr>
  `;
}
/* eslint-enable lit-a11y/no-redundant-role */

function sums(lines: readonly EntryOf<'benefit'>[], view: View): unknown {
  const { words } = view;
  const { text } = words;
  const counted = lines.filter(({ content }) => worthOf(content) !== undefined);
  if (counted.length === 0) return nothing;
  const sum = (putIn: boolean): number =>
    counted
      .filter(({ content }) => (content.side === 'put-in') === putIn)
      .reduce((total, { content }) => total + (worthOf(content) ?? 0), 0);
  const without = lines.length - counted.length;
  const sentence = words.fill(text.inPounds, { putIn: words.pounds(sum(true)), cameOut: words.pounds(sum(false)) });
  return html`
    <p>${entriesBehind(view, counted, sentence)}</p>
    ${without === 0 ? nothing : html`<p class="quietly">${words.count(text.withoutPounds, without)}</p>`}
  `;
}
