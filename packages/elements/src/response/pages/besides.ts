import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LaterPage } from './page.ts';

/** What is asked besides the answers, before they are sent. Nothing of it is picked beforehand. */
export function besides(page: LaterPage): TemplateResult {
  const { flow, mayQuote } = page;
  const inWords = flow.asked.some(({ id, kind }) => kind === 'text' && flow.answer(id) !== undefined);
  return html`${mayQuote && inWords ? quoting(page) : nothing} ${flow.mayBeHelped ? helped(page) : nothing}`;
}

/** May the words be quoted? Asked only of those who wrote some. */
function quoting({ flow, reader: { text } }: LaterPage): TemplateResult {
  const { question, hint, yes, no } = text.quote;
  const { mayQuote } = flow.said;
  const option = (value: boolean, label: string): TemplateResult =>
    html`<label class="option" part="option">
      <input
        type="radio"
        name="may-quote"
        aria-describedby="quote-hint"
        .checked=${live(mayQuote === value)}
        @change=${() => flow.say({ mayQuote: value })}
      />
      <span>${label}</span>
    </label>`;
  return html`<fieldset class="field" part="quote">
    <legend class="subtitle">${question}</legend>
    <p class="hint" id="quote-hint">${hint}</p>
    <div class="options list">${option(true, yes)} ${option(false, no)}</div>
  </fieldset>`;
}

function helped({ flow, reader: { text } }: LaterPage): TemplateResult {
  const onChange = (event: Event): void => flow.say({ helped: (event.target as HTMLInputElement).checked });
  return html`<label class="option" part="helped">
    <input type="checkbox" name="helped" .checked=${live(flow.said.helped ?? false)} @change=${onChange} />
    <span>${text.helped}</span>
  </label>`;
}
