import { html, type TemplateResult } from 'lit';
import { heading } from '../../heading/heading.ts';
import { mainHeading } from '../../question/main-heading.ts';
import { ideas } from './ideas.ts';
import type { Page } from './page.ts';

/** Thanks, and what happens next. */
export function thanksPage({ reader }: Page): TemplateResult {
  const { text, headingLevel } = reader;
  return html`<div class="page">
    <div class="thanks" part="thanks">
      ${mainHeading(headingLevel, text.thanks)}
      <p>${text.received}</p>
    </div>
    <slot name="after"
      >${heading(headingLevel + 1, text.nextTitle, { class: 'subtitle' })} ${ideas(text.next, reader)}</slot
    >
  </div>`;
}
