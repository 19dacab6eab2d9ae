import { html, type TemplateResult } from 'lit';
import { heading } from '../../heading/heading.ts';
import type { LaterPage } from './page.ts';

/** One error of the summary, and what its link does. */
export interface SummaryLine {
  readonly text: string;
  readonly follow: () => void;
}

/**
 * The summary of errors, focused as soon as it is shown. A named and described group: of the forms we listened to with a
 * screen reader the only one that was spoken, once and whole, in each browser. An alert inside a focused box was silent.
 */
export function errorSummary(
  lines: readonly SummaryLine[],
  { text, headingLevel }: LaterPage['reader'],
): TemplateResult {
  const follow = (line: SummaryLine) => (event: Event) => {
    event.preventDefault(); // a fragment does not reach into a shadow root
    line.follow();
  };
  return html`<div
    class="summary"
    part="summary"
    id="summary"
    role="group"
    tabindex="-1"
    aria-labelledby="summary-title"
    aria-describedby="summary-list"
  >
    <div id="summary-title">${heading(headingLevel, text.problem, { class: 'subtitle' })}</div>
    <ul id="summary-list">
      ${lines.map((line) => html`<li><a href="#answer" @click=${follow(line)}>${line.text}</a></li>`)}
    </ul>
  </div>`;
}
