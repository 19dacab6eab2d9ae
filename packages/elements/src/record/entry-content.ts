import { html, nothing, type TemplateResult } from 'lit';
import { kindOf } from './fields/kinds.ts';
import type { FormName } from './forms/form.ts';
import { forms } from './forms/forms.ts';
import { aroundFields, type View } from './view.ts';

/** What is recorded in a form, as people read it. What is in its title already is left out, unless `whole`. */
export function contentList(form: FormName, content: object, view: View, whole = false): TemplateResult {
  const around = aroundFields(view, form);
  const recorded = content as Readonly<Record<string, unknown>>;
  const { fields, title, brief = [] } = forms[form];
  const shown = fields
    .filter(({ id }) => whole || (id !== title && !brief.includes(id)))
    .map((spec) => ({ spec, value: kindOf(spec).shown(recorded[spec.id], spec, around) }))
    .filter(({ value }) => value !== undefined);
  return html`
    ${[...new Set(shown.map(({ spec }) => spec.under))].map(
      (under) => html`
        ${under === undefined ? nothing : html`<p class="group-title">${view.words.text.under[`${form}.${under}`]}</p>`}
        <dl>
          ${shown
            .filter(({ spec }) => spec.under === under)
            .map(
              ({ spec, value }) => html`
                <div>
                  <dt>${view.words.label(form, spec.id)}</dt>
                  <dd>${typeof value === 'string' ? html`<span class="as-written">${value}</span>` : value}</dd>
                </div>
              `,
            )}
        </dl>
      `,
    )}
  `;
}
