import { html, nothing, type TemplateResult } from 'lit';
import { isDeclined, type Field } from './field.ts';
import { pictureFor } from './reader.ts';

/** "Prefer not to say", after the inputs of a question that may be declined. Picking anything else takes it back. */
export function declining(
  { question, draft, reader, suffix, keep }: Field,
  describedBy: string,
  type: 'radio' | 'checkbox' = 'checkbox',
): TemplateResult | typeof nothing {
  if (!question.mayDecline) return nothing;
  const onChange = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    if (checked && !isDeclined(draft)) keep({ declined: true, ...(draft !== undefined && { before: draft }) });
    else if (!checked && isDeclined(draft)) keep(draft.before ?? '');
  };
  return html`<div class="options list apart" @change=${onChange}>
    <label class="option" part="option">
      <input
        type=${type}
        name=${(type === 'radio' ? 'answer' : 'declined') + suffix}
        value=""
        .checked=${isDeclined(draft)}
        aria-describedby=${describedBy}
      />
      ${pictureFor('not-said', reader)} <span>${reader.text.declined}</span>
    </label>
  </div>`;
}
