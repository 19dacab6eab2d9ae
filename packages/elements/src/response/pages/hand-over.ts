import { html, nothing, type TemplateResult } from 'lit';
import { fillCount } from '../../language/fill.ts';
import { ideas } from './ideas.ts';
import type { LaterPage } from './page.ts';

/** To somebody who asks one person after the other, before each of them. */
export function toInterviewer({ reader }: LaterPage): TemplateResult {
  return html`<div class="inset" part="to-interviewer">${ideas(reader.text.interview.intro, reader)}</div>`;
}

/** To somebody who asks one person after the other: how many they have asked, and on to the next. */
export function handOver({ flow, reader: { text } }: LaterPage): TemplateResult {
  const { asked, waiting, next } = text.interview;
  return html`<div class="hand-over" part="hand-over">
    <p>${fillCount(asked, flow.people + 1, text.language)}</p>
    ${flow.waiting > 0 ? html`<p>${fillCount(waiting, flow.waiting, text.language)}</p>` : nothing}
    <button type="button" class="button" part="next-person" @click=${() => flow.nextPerson()}>${next}</button>
  </div>`;
}
