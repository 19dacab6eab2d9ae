import { html, type TemplateResult } from 'lit';
import { iconDrawing } from '../icons/icon.ts';
import { nameOf, type ChoiceCount } from './rows.ts';
import type { SpcSummaryMessages, SummaryOrder } from './spc-summary.messages.ts';

export interface ChoicesOptions {
  readonly choices: readonly ChoiceCount[];
  readonly chosen: ReadonlySet<string>;
  readonly order: SummaryOrder;
  readonly text: SpcSummaryMessages;
  readonly language: string;
  readonly onOrder: (event: Event) => void;
  readonly onChoose: (name: string) => void;
  readonly onAll: () => void;
}

/** The ways to sort and filter: a native list, and a button for each icon that there is, with how many rows have it. */
export function choices(options: ChoicesOptions): TemplateResult {
  const { text, chosen, order } = options;
  return html`
    <div class="choices" part="choices">
      <fieldset>
        <legend>${text.showOnly}</legend>
        ${(['variation', 'assurance'] as const).map((of) => group(of, options))}
        <div class="chips">
          <button
            type="button"
            class="chip"
            aria-pressed=${chosen.size === 0 ? 'true' : 'false'}
            @click=${options.onAll}
          >
            ${text.showAll}
          </button>
        </div>
      </fieldset>
      <div>
        <label for="order">${text.sortBy}</label>
        <select id="order" @change=${options.onOrder}>
          ${(Object.keys(text.orders) as SummaryOrder[]).map(
            (each) => html`<option value=${each} .selected=${each === order}>${text.orders[each]}</option>`,
          )}
        </select>
      </div>
    </div>
  `;
}

function group(of: ChoiceCount['of'], options: ChoicesOptions): TemplateResult {
  const name = options.text.columns[of];
  return html`
    <p class="quietly" aria-hidden="true">${name}</p>
    <div class="chips" role="group" aria-label=${name}>
      ${options.choices.filter((choice) => choice.of === of).map((choice) => chip(choice, options))}
    </div>
  `;
}

function chip(choice: ChoiceCount, { text, chosen, language, onChoose }: ChoicesOptions): TemplateResult {
  const { example, kind, count } = choice;
  const name = nameOf(choice);
  const label = kind === 'neutral' ? text.change : example.words.label;
  return html`
    <button
      type="button"
      class="chip"
      aria-pressed=${chosen.has(name) ? 'true' : 'false'}
      @click=${() => onChoose(name)}
    >
      ${iconDrawing(example.icon)}<span>${label} (${count.toLocaleString(language)})</span>
    </button>
  `;
}
