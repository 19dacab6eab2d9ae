import { html, type TemplateResult } from 'lit';
import { mainHeading } from '../../question/main-heading.ts';
import { ideas } from './ideas.ts';
import { drawn, whenHere, type Page } from './page.ts';

/** Thanks, what happens next, and what may be asked besides. */
export function thanksPage(page: Page): TemplateResult {
  const { text, headingLevel } = page.reader;
  const where = whenHere(page, ({ whereItIs }, { flow, reader }) => whereItIs(flow, reader.text));
  return html`<div class="page">
    <div class="thanks" part="thanks">
      ${mainHeading(headingLevel, text.thanks)} ${ideas(where ?? [{ text: text.received }], page.reader)}
    </div>
    <slot name="after">${whenHere(page, ({ whatNext }, page) => whatNext(page))}</slot>
    ${drawn(page, 'afterThanks')}
    ${page.flow.interviewing ? whenHere(page, ({ handOver }, page) => handOver(page)) : ''}
  </div>`;
}
