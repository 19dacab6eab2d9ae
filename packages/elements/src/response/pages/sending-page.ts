import { html, nothing, type TemplateResult } from 'lit';
import { mainHeading } from '../../question/main-heading.ts';
import { drawn, type Page } from './page.ts';
import { backButton } from './question-page.ts';

/**
 * Where answers are sent when they are not shown again: from the last question, and when the page that shows them is not here.
 * For a moment it is still on its way, and without it they can be sent all the same.
 */
export function sendingPage(page: Page): TemplateResult {
  const { flow, reader } = page;
  const { text } = reader;
  const { notSent } = flow;
  if (flow.straight) return html`<div class="reserved">${mainHeading(reader.headingLevel, text.sending)}</div>`;
  return html`<div class=${flow.laterFailed ? 'page' : 'page waits'}>
    ${flow.settled ? nothing : backButton(() => flow.back(), text.back)}
    ${mainHeading(reader.headingLevel, flow.laterFailed ? text.send : text.check)}
    ${notSent ? html`<p class="summary" part="failure" id="failure" tabindex="-1">${text.notSent}</p>` : nothing}
    ${flow.laterFailed ? [drawn(page, 'beforeSend'), sendButton(page, notSent ? text.tryAgain : text.send)] : nothing}
  </div>`;
}

/** Never `disabled`: the focus would be lost, and nobody would hear that it is sending. */
export function sendButton({ flow, reader: { text } }: Page, label: string): TemplateResult {
  return html`<button
    type="button"
    class="button"
    part="send"
    aria-disabled=${flow.sending ? 'true' : nothing}
    @click=${() => flow.send()}
  >
    ${flow.sending ? text.sending : label}
  </button>`;
}
