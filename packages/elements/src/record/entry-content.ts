import { html, nothing, type TemplateResult } from 'lit';
import { kindOf } from './fields/kinds.ts';
import type { FormName } from './forms/form.ts';
import { forms } from './forms/forms.ts';
import { aroundFields, type View } from './view.ts';

/** What is recorded in a form, as people read it. The field that is the title of its entry is left out, unless `whole`. */
export function contentList(form: FormName, content: object, view: View, whole = false): TemplateResult {
  const around = aroundFields(view, form);
  const recorded = content as Readonly<Record<string, unknown>>;
  const { fields, title } = forms[form];
  let under: string | undefined;
  const rows = fields.flatMap((spec) => {
    if (spec.id === title && !whole) return [];
    const shown = kindOf(spec).shown(recorded[spec.id], spec, around);
    if (shown === undefined) return [];
    const part = spec.under === under ? undefined : spec.under;
    under = spec.under;
    const name = view.words.label(form, spec.id);
    return [
      html`
        <div>
          <dt>
            ${part === undefined ? nothing : html`<span class="part">${view.words.text.under[`${form}.${part}`]}: </span>`}${name}
          </dt>
          <dd>${shown}</dd>
        </div>
      `,
    ];
  });
  return rows.length === 0 ? html`` : html`<dl>${rows}</dl>`;
}
