import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One of several to pick. */
export interface Choice {
  readonly value: string;
  readonly label: unknown;
  readonly detail?: unknown;
  /** What belongs to it, shown below it while it is picked. */
  readonly more?: unknown;
}

export interface ChoiceListOptions {
  /** Of the first of them, so that a fault can send the focus there; the others have a number behind it. */
  readonly name: string;
  /** The question: words, or the heading of the page. */
  readonly legend: unknown;
  readonly hint?: unknown;
  readonly error: string | undefined;
  readonly value: string;
  readonly write: (value: string) => void;
}

/** A question with several answers to pick from, one under the other. */
export function choiceList(options: ChoiceListOptions & { readonly choices: readonly Choice[] }): TemplateResult {
  return choiceFrame(
    options,
    html`<div class="options">${options.choices.map((choice, at) => pick(choice, at, options))}</div>`,
  );
}

/** The same in groups that have names. */
export function choiceGroups(
  options: ChoiceListOptions & {
    readonly groups: readonly {
      readonly title: unknown;
      readonly aside: unknown;
      readonly choices: readonly Choice[];
    }[];
    /** After all groups. */
    readonly last: Choice;
    /** Between the question and its answers. */
    readonly before?: unknown;
  },
): TemplateResult {
  const { groups, last, before = nothing, name } = options;
  let at = 0;
  return choiceFrame(
    options,
    html`${before}
      ${groups.map(
        ({ title, aside, choices }, number) => html`
          <div class="group" role="group" aria-labelledby="${name}-group-${number}">
            <p class="group-title" id="${name}-group-${number}">${title}</p>
            <p class="aside">${aside}</p>
            <div class="options">${choices.map((choice) => pick(choice, at++, options))}</div>
          </div>
        `,
      )}
      <div class="options last">${pick(last, at, options)}</div>`,
  );
}

function choiceFrame({ name, legend, hint, error }: ChoiceListOptions, choices: TemplateResult): TemplateResult {
  return html`
    <fieldset class=${error === undefined ? 'field' : 'field wrong'}>
      <legend>${legend}</legend>
      ${hint === undefined ? nothing : html`<div class="aside" id="${name}-hint">${hint}</div>`}
      <p class="error" id="${name}-error">${error ?? nothing}</p>
      ${choices}
    </fieldset>
  `;
}

function pick({ value, label, detail, more }: Choice, at: number, options: ChoiceListOptions): TemplateResult {
  const { name, error } = options;
  const id = at === 0 ? name : `${name}-${at + 1}`;
  const picked = value === options.value;
  const has = detail !== undefined && detail !== '';
  return html`
    <div class="choice">
      <input
        type="radio"
        id=${id}
        name=${name}
        value=${value}
        aria-describedby="${name}-error${has ? ` ${id}-detail` : ''}"
        aria-invalid=${error === undefined ? nothing : 'true'}
        .checked=${live(picked)}
        @change=${() => options.write(value)}
      />
      <label for=${id}>${label}</label>
      ${has ? html`<p class="aside" id="${id}-detail">${detail}</p>` : nothing}
      ${picked && more !== undefined ? html`<div class="more">${more}</div>` : nothing}
    </div>
  `;
}
