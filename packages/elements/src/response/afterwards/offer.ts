import { html, type TemplateResult } from 'lit';
import { heading } from '../../heading/heading.ts';
import type { AboutYouMessages } from '../form.messages.ts';
import { ideas } from '../pages/ideas.ts';
import type { LaterPage } from '../pages/page.ts';

/** Something to say yes or no to: what it is for, and two buttons that weigh the same. */
export function offer(
  { title, why, begin, noThanks }: AboutYouMessages,
  reader: LaterPage['reader'],
  answer: { readonly begin: () => void; readonly decline: () => void },
): TemplateResult {
  return html`<div class="offer" part="offer">
    ${heading(reader.headingLevel + 1, title, { id: 'offer', class: 'subtitle', focusable: true })}
    ${ideas(why, reader)}
    <div class="actions">
      <button type="button" class="button quiet" part="begin" @click=${answer.begin}>${begin}</button>
      <button type="button" class="button quiet" part="no-thanks" @click=${answer.decline}>${noThanks}</button>
    </div>
  </div>`;
}

export function received(text: AboutYouMessages): TemplateResult {
  return html`<p part="received">${text.received}</p>`;
}
