import type { Question } from '@always-kit/contract';
import { html, type TemplateResult } from 'lit';
import type { FormMessages } from '../response/form.messages.ts';
import { words, type Reader } from './reader.ts';

/** The hard words of a question and what they mean, for those who want to know. */
export function explaining({ explain = [] }: Question, reader: Reader<FormMessages>): TemplateResult {
  return html`<details class="explaining" part="explaining">
    <summary>${reader.text.explain}</summary>
    <dl>
      ${explain.map(
        ({ word, meaning }) =>
          html`<dt>${words(word, reader)}</dt>
            <dd>${words(meaning, reader)}</dd>`,
      )}
    </dl>
  </details>`;
}
