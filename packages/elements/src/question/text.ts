import { textLength, usualText, type TextQuestion } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { fillCount } from '../language/fill.ts';
import type { Field, Kind } from './field.ts';
import { describedBy, idOf, invalid, labelled } from './frame.ts';

/** An answer in the person's own words. Nothing stops them typing: what is too long is said, never cut. */
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
        ${count(field)}
      `,
    }),
  answer: (draft) => (typeof draft === 'string' && draft.trim() !== '' ? draft : undefined),
  say: (answer) => html`<bdi class="said">${answer}</bdi>`,
};

/** How many characters are left, once nine tenths are used. Always there, so that it can be spoken when it fills. */
function count({ question, draft, reader, suffix }: Field<TextQuestion>): TemplateResult {
  const limit = question.maxLength ?? usualText;
  // What is far from the limit is not worth counting at every key.
  const used = typeof draft === 'string' && draft.length > limit * 0.9 ? textLength(draft) : 0;
  const { charactersLeft, charactersOver, language } = reader.text;
  const said =
    used > limit
      ? fillCount(charactersOver, used - limit, language)
      : used > limit * 0.9
        ? fillCount(charactersLeft, limit - used, language)
        : nothing;
  return html`<p class=${used > limit ? 'hint count over' : 'hint count'} id=${idOf('count', { suffix })}>${said}</p>`;
}
