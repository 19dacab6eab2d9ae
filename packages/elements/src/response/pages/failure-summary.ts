import { html, type TemplateResult } from 'lit';
import { heading } from '../../heading/heading.ts';
import type { Idea } from '../form.messages.ts';
import { ideas } from './ideas.ts';
import type { LaterPage } from './page.ts';

/**
 * That something was not sent, and what the person can do. Focused as soon as it is shown: a named and described group, as the
 * summary of errors is.
 *
 * @param more what stands below the words, such as a button.
 */
export function failureSummary(
  title: string,
  help: readonly Idea[],
  reader: LaterPage['reader'],
  more: unknown[] = [],
): TemplateResult {
  return html`<div
    class="summary"
    part="failure"
    id="failure"
    role="group"
    tabindex="-1"
    aria-labelledby="failure-title"
    aria-describedby="failure-text"
  >
    <div id="failure-title">${heading(reader.headingLevel, title, { class: 'subtitle' })}</div>
    <div id="failure-text">${ideas(help, reader)}</div>
    ${more}
  </div>`;
}
