import { html, type TemplateResult } from 'lit';
import type { Field, Wrong } from './attach-check.ts';
import type { Words } from './words.ts';

export interface ProblemSummaryOptions {
  readonly criterion: string;
  readonly words: Words;
  readonly wrong: readonly Wrong[];
  /** Why it could not be done, where no field is to blame. */
  readonly reason: string;
  readonly toField: (field: Field) => void;
}

/**
 * Says what is wrong, above the form that it is about. A group with a description and no `role=alert`: that is what was
 * spoken once, and only once, by a screen reader in two browsers when focus moved here.
 */
export function problemSummary(options: ProblemSummaryOptions): TemplateResult {
  const { criterion, words, wrong, reason } = options;
  return html`
    <div
      class="problem"
      part="problem"
      id="problem-${criterion}"
      role="group"
      tabindex="-1"
      aria-labelledby="problemtitle-${criterion}"
      aria-describedby="problemlist-${criterion}"
    >
      <p class="problem-title" id="problemtitle-${criterion}">${words.text.problem}</p>
      <div id="problemlist-${criterion}">
        ${
          wrong.length > 0
            ? html`
                <ul>
                  ${wrong.map(({ field, fault }) => html`<li>${link(words.text.wrong[fault], field, options)}</li>`)}
                </ul>
              `
            : html`<p>${reason}</p>`
        }
      </div>
    </div>
  `;
}

function link(sentence: string, field: Field, { criterion, toField }: ProblemSummaryOptions): TemplateResult {
  const onClick = (event: Event): void => {
    event.preventDefault(); // a fragment finds nothing inside a shadow root
    toField(field);
  };
  return html`<a href="#${field}-${criterion}" @click=${onClick}>${sentence}</a>`;
}
