import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface FieldOptions {
  /** Of the control; hint and error get ids of their own from it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it, or nothing. */
  readonly error: string | undefined;
  readonly value: string;
  readonly write: (value: string) => void;
}

/** A line or several lines to write in. */
export function textField(options: FieldOptions & { readonly lines?: number; readonly url?: boolean }): TemplateResult {
  const { id, value, lines, url, error } = options;
  const onInput = (event: Event): void => options.write((event.target as HTMLInputElement).value);
  const invalid = error === undefined ? nothing : 'true';
  return labelled(
    options,
    lines === undefined
      ? html`
          <input
            id=${id}
            type="text"
            inputmode=${url ? 'url' : nothing}
            autocomplete="off"
            aria-describedby="${id}-hint ${id}-error"
            aria-invalid=${invalid}
            .value=${live(value)}
            @input=${onInput}
          />
        `
      : html`
          <textarea
            id=${id}
            rows=${lines}
            aria-describedby="${id}-hint ${id}-error"
            aria-invalid=${invalid}
            .value=${live(value)}
            @input=${onInput}
          ></textarea>
        `,
  );
}

/** One of several to choose; `first` stands for none chosen yet. */
export function selectField(
  options: FieldOptions & {
    readonly first: string;
    readonly choices: readonly (readonly [id: string, name: string])[];
  },
): TemplateResult {
  const { id, value, first, choices, error } = options;
  const onChange = (event: Event): void => options.write((event.target as HTMLSelectElement).value);
  return labelled(
    options,
    html`
      <select
        id=${id}
        aria-describedby="${id}-error"
        aria-invalid=${error === undefined ? nothing : 'true'}
        @change=${onChange}
      >
        <option value="" ?selected=${value === ''}>${first}</option>
        ${choices.map(([choice, name]) => html`<option value=${choice} ?selected=${value === choice}>${name}</option>`)}
      </select>
    `,
  );
}

// The error's place is there from the start, and empty: a hidden text that is referred to would be read all the same.
function labelled({ id, label, hint, error }: FieldOptions, control: TemplateResult): TemplateResult {
  return html`
    <div class=${error === undefined ? 'field' : 'field wrong'}>
      <label for=${id}>${label}</label>
      ${hint === undefined ? nothing : html`<p class="aside" id="${id}-hint">${hint}</p>`}
      <p class="error" id="${id}-error">${error ?? nothing}</p>
      ${control}
    </div>
  `;
}
