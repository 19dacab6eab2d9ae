import type { LeadingIndicators, RecordEntry } from '@always-kit/contract';
import { daysBetween, entriesOf } from '@always-kit/method';
import { html, type TemplateResult } from 'lit';
import { behindIt, entriesBehind, section, type View } from './view.ts';

type Sign = 'voices' | 'tests' | 'ledgerEntries' | 'entries';
const signs: readonly Sign[] = ['voices', 'tests', 'ledgerEntries', 'entries'];

/** What moves before a chart can: over the last 30, 60 and 90 days. */
/* eslint-disable lit-a11y/no-redundant-role -- a table that is shown as blocks is none to some browsers */
export function earlySigns(view: View): TemplateResult {
  const { standing, words } = view;
  const { text } = words;
  const { indicators } = standing;
  return section(
    'early',
    view,
    html`
      <p>${text.earlyMeans}</p>
      <table role="table" class="early-signs" aria-label=${text.earlyTable}>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${indicators.map(
              ({ days }) => html`<th role="columnheader" scope="col">${words.count(text.lastDays, days)}</th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${signs.map(
            (sign) => html`
              <tr role="row">
                <th role="rowheader" scope="row">${text.early[sign]}</th>
                ${indicators.map((each) => html`<td role="cell">${number(sign, each, view)}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `,
  );
}
/* eslint-enable lit-a11y/no-redundant-role */

function number(sign: Sign, indicators: LeadingIndicators, view: View): unknown {
  const { words } = view;
  const { text } = words;
  const count = indicators[sign];
  if (count === undefined) return text.notShown;
  const days = words.count(text.lastDays, indicators.days);
  const shown = html`${words.number(count)}<span class="only-heard"> ${text.early[sign]}, ${days}</span>`;
  if (count === 0) return shown;
  if (sign === 'voices') return behindIt(view, { step: 'what-matters' }, shown);
  const found = behindOf(sign, indicators.days, view);
  // What is written down since the report was made up is in neither.
  return found.length > 0 ? entriesBehind(view, found, shown) : behindIt(view, { step: 'test' }, shown);
}

function behindOf(sign: Exclude<Sign, 'voices'>, days: number, { entries, standing }: View): readonly RecordEntry[] {
  const within = (day: string): boolean => {
    const ago = daysBetween(day, standing.generatedAt);
    return ago >= 0 && ago < days;
  };
  if (sign === 'tests') {
    return entriesOf({ entries }, 'test-of-change').filter(({ content }) => within(content.startedOn));
  }
  if (sign === 'ledgerEntries')
    return entriesOf({ entries }, 'taking-part').filter(({ content }) => within(content.on));
  return entries.filter(({ since }) => within(since));
}
