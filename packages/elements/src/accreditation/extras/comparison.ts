import type { Criterion, CriteriaSet } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../heading/heading.ts';
import type { Words } from '../words.ts';
import { compareSets } from './compare-sets.ts';
import type { ExtrasMessages } from './extras.messages.ts';

export interface ComparisonOptions {
  readonly here: CriteriaSet;
  readonly there: CriteriaSet;
  readonly words: Words;
  readonly text: ExtrasMessages;
  readonly headingLevel: number;
}

/** Which criteria two sets have in common, and which only one of them has. */
export function comparison({ here, there, words, text, headingLevel }: ComparisonOptions): TemplateResult {
  const { issuer, version } = there;
  const compared = compareSets(here, there);
  const part = (title: string, lines: readonly TemplateResult[]): TemplateResult => html`
    ${heading(headingLevel + 1, title)}
    ${
      lines.length === 0
        ? html`<p class="aside">${text.compareNone}</p>`
        : html`<ul class="compared">
            ${lines}
          </ul>`
    }
  `;
  return html`
    <div class="extra" part="comparison">
      ${heading(headingLevel, words.fill(text.compareTitle, { issuer, version }))}
      ${part(
        text.compareBoth,
        compared.both.map(({ here: one, there: other }) =>
          line(one, one.text === other.text ? undefined : words.fill(text.compareOther, { text: named(other) })),
        ),
      )}
      ${part(
        text.compareHere,
        compared.here.map((one) => line(one)),
      )}
      ${part(
        text.compareThere,
        compared.there.map((one) => line(one)),
      )}
    </div>
  `;
}

function line(criterion: Criterion, other?: string): TemplateResult {
  return html`<li>
    <p class="what">${named(criterion)}</p>
    ${other === undefined ? nothing : html`<p class="aside">${other}</p>`}
  </li>`;
}

function named({ id, text }: Criterion): string {
  return `${id} ${text}`;
}
