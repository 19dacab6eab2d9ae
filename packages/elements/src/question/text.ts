import type { TextQuestion } from '@always-kit/contract';
import { html, nothing } from 'lit';
import type { Kind } from './field.ts';
import { describedBy, idOf, invalid, labelled } from './frame.ts';

/**
 * An answer in the person's own words. Nothing stops them typing: what is too long is said, never cut, in a
 * place that is always there, so that it can be spoken when it fills.
 */
export const text: Kind<TextQuestion> = {
  ask: (field) =>
    labelled({
      field,
      inputs: html`
        <textarea
          id=${idOf('answer', field)}
          name=${idOf('answer', field)}
          rows="6"
          dir=${field.draft ? 'auto' : nothing}
          autocomplete="off"
          .value=${typeof field.draft === 'string' ? field.draft : ''}
          aria-describedby="${describedBy(field)} ${idOf('count', field)}"
          aria-invalid=${invalid(field)}
          @input=${(event: Event) => field.keep((event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p
          class=${field.left?.over ? 'hint count over' : 'hint count'}
          id=${idOf('count', field)}
          .textContent=${field.left?.said ?? ''}
        ></p>
      `,
    }),
  answer: (draft) => (typeof draft === 'string' && draft.trim() !== '' ? draft : undefined),
  say: (answer) => html`<bdi class="said">${answer}</bdi>`,
};
