import { html } from 'lit';
import type { Field } from '../question/field.ts';
import { words } from '../question/reader.ts';
import type { LaterPage } from './pages/page.ts';

/** The field for a story: our heading instead of the question, and the questions as what may be written about. */
export function storyField({ flow, reader }: LaterPage, field: Field): Field {
  const { title, hint } = reader.text.story;
  const said = { plain: title, easyRead: [title] };
  const prompts = html`<div class="prompts">
    <p class="hint">${hint}</p>
    <ul>
      ${flow.story.map(({ text }) => html`<li>${words(text, reader)}</li>`)}
    </ul>
  </div>`;
  const { hint: _, ...question } = field.question;
  return {
    ...field,
    question: { ...question, text: { ...said, translations: { [reader.language]: said } } },
    notice: [prompts, field.notice],
  };
}
