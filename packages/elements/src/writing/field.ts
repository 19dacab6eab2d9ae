import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface FieldOptions {
  /** Of the control; hint and error get ids of their own from it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it, or nothing. */
  readonly error: string | undefined;
  readonly value: string;
  readonly write: (value: string) => void;
}

/** A line or several lines to write in. */
export function textField(
  options: FieldOptions & { readonly lines?: number | undefined; readonly keys?: 'url' | 'decimal' | undefined },
): TemplateResult {
  const { id, value, lines, keys, error } = options;
  const onInput = (event: Event): void => options.write((event.target as HTMLInputElement).value);
  const invalid = error === undefined ? nothing : 'true';
  return labelled(
    options,
    lines === undefined
      ? html`
          <input
            id=${id}
            type="text"
            inputmode=${keys ?? nothing}
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

/** What stands in a day that is begun and not finished, so that it is not taken for an empty one. */
const halfADay = 'half';

/** A day, `YYYY-MM-DD`, as the browser asks for it. */
export function dayField(options: FieldOptions): TemplateResult {
  const { id, value, error } = options;
  // A day that is begun fires no `input` until it is whole.
  const onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const typed = input.validity.badInput ? halfADay : input.value;
    if (typed !== value) options.write(typed);
  };
  return labelled(
    options,
    html`
      <input
        id=${id}
        type="date"
        aria-describedby="${id}-hint ${id}-error"
        aria-invalid=${error === undefined ? nothing : 'true'}
        .value=${live(value === halfADay ? '' : value)}
        @input=${onInput}
        @keyup=${onInput}
        @blur=${onInput}
      />
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
        aria-describedby="${id}-hint ${id}-error"
        aria-invalid=${error === undefined ? nothing : 'true'}
        @change=${onChange}
      >
        <option value="" ?selected=${value === ''}>${first}</option>
        ${choices.map(([choice, name]) => html`<option value=${choice} ?selected=${value === choice}>${name}</option>`)}
      </select>
    `,
  );
}

// The places of hint and error are there from the start, and may be empty: a hidden text that is referred to would be read all the same.
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

/** Several controls that belong together. The group itself takes the focus that a fault sends to it. */
export function fieldGroup(
  { id, label, hint, error }: Pick<FieldOptions, 'id' | 'label' | 'hint' | 'error'>,
  controls: unknown,
): TemplateResult {
  return html`
    <fieldset
      id=${id}
      tabindex="-1"
      class=${error === undefined ? 'field' : 'field wrong'}
      aria-describedby="${id}-hint ${id}-error"
    >
      <legend>${label}</legend>
      ${hint === undefined ? nothing : html`<p class="aside" id="${id}-hint">${hint}</p>`}
      <p class="error" id="${id}-error">${error ?? nothing}</p>
      ${controls}
    </fieldset>
  `;
}

/** One thing to tick, or one of several to choose, with its words beside it. */
export function tickField(options: {
  readonly type: 'checkbox' | 'radio';
  readonly id?: string;
  readonly name?: string;
  readonly label: unknown;
  readonly checked: boolean;
  readonly describedBy?: string;
  readonly tick: (checked: boolean) => void;
}): TemplateResult {
  const { type, id = nothing, name = nothing, label, checked, describedBy = nothing, tick } = options;
  const onChange = (event: Event): void => tick((event.target as HTMLInputElement).checked);
  return html`
    <label class="tick-field">
      <input
        type=${type}
        id=${id}
        name=${name}
        aria-describedby=${describedBy}
        .checked=${live(checked)}
        @change=${onChange}
      />
      <span>${label}</span>
    </label>
  `;
}
