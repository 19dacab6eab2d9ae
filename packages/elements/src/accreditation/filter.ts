import type { ChecklistItem } from '@always-kit/contract';
import { html, type TemplateResult } from 'lit';
import type { Words } from './words.ts';

export interface FilterOptions {
  readonly items: readonly ChecklistItem[];
  readonly words: Words;
  /** Which of the two is chosen. */
  readonly onlyToDo: boolean;
  readonly show: (onlyToDo: boolean) => void;
}

/** Lets a person choose between all criteria and those that are still to do, and says how many each are. */
export function filter({ items, words, onlyToDo: chosen, show }: FilterOptions): TemplateResult {
  const { text } = words;
  const toDo = items.filter((item) => item.state !== 'signed-off').length;
  const choices: readonly (readonly [label: string, onlyToDo: boolean])[] = [
    [words.fill(text.showAll, { count: items.length }), false],
    [words.fill(text.showToDo, { count: toDo }), true],
  ];
  return html`
    <fieldset class="filter">
      <legend>${text.show}</legend>
      ${choices.map(
        ([label, onlyToDo]) => html`
          <label>
            <input type="radio" name="show" .checked=${chosen === onlyToDo} @change=${() => show(onlyToDo)} />
            ${label}
          </label>
        `,
      )}
    </fieldset>
  `;
}
