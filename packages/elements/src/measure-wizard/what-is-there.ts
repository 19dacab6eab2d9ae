import type { Person } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { answerRows } from './answer-rows.ts';
import { planOf, type FoundMeasures } from './wizard-reader.ts';
import type { Wizard } from './wizard.ts';
import type { Words } from './words.ts';

export interface WhatIsThereOptions {
  readonly found: FoundMeasures;
  readonly wizard: Wizard;
  readonly words: Words;
  readonly headingLevel: number;
  /** Why there is no form. */
  readonly why: string;
}

/** Every measure there is, in words, without a form. */
export function whatIsThere({ found, wizard, words, headingLevel, why }: WhatIsThereOptions): TemplateResult {
  const { text } = words;
  const { measures } = found.alwaysEvent;
  return html`
    ${heading(headingLevel, text.thereTitle, { id: 'heading', class: 'title', part: 'title', focusable: true })}
    <p class="aside">${why}</p>
    ${measures.length === 0 ? html`<p>${text.thereNone}</p>` : nothing}
    ${measures.map((measure) => {
      const outcome = wizard.outcomeOf(measure, planOf(found.plans, measure)?.content);
      const rows = outcome ? answerRows(outcome, words).filter(({ page }) => page !== 'name') : [];
      return html`
        <section>
          ${heading(headingLevel + 1, measure.title, { class: 'subtitle' })}
          <dl class="answers">
            ${rows.map(
              ({ label, value }) => html`
                <div>
                  <dt>${label}</dt>
                  <dd><span class="value">${value}</span></dd>
                </div>
              `,
            )}
          </dl>
        </section>
      `;
    })}
  `;
}

/** Who the person is, so that a reader knows why there is no form. */
export function youMayRead(person: Person | undefined, words: Words): string {
  const { text } = words;
  return person ? words.fill(text.youMayRead, { name: person.name }) : text.youAreUnknown;
}
