import { html, type TemplateResult } from 'lit';

/** What is wrong with one field: the sentence, and the id of the field. */
export interface WrongField {
  readonly sentence: string;
  readonly field: string;
}

export interface ProblemSummaryOptions {
  /** What its ids end in: `problem-A1`. */
  readonly of: string;
  readonly title: string;
  readonly wrong: readonly WrongField[];
  /** Why it could not be done, where no field is to blame. */
  readonly reason: string;
  readonly toField: (field: string) => void;
}

/**
 * Says what is wrong, above the form that it is about. A group with a description and no `role=alert`: that is what was
 * spoken once, and only once, by a screen reader in two browsers when focus moved here.
 */
export function problemSummary({ of, title, wrong, reason, toField }: ProblemSummaryOptions): TemplateResult {
  return html`
    <div
      class="problem"
      part="problem"
      id="problem-${of}"
      role="group"
      tabindex="-1"
      aria-labelledby="problemtitle-${of}"
      aria-describedby="problemlist-${of}"
    >
      <p class="problem-title" id="problemtitle-${of}">${title}</p>
      <div id="problemlist-${of}">
        ${
          wrong.length > 0
            ? html`
                <ul>
                  ${wrong.map((each) => html`<li>${link(each, toField)}</li>`)}
                </ul>
              `
            : html`<p>${reason}</p>`
        }
      </div>
    </div>
  `;
}

function link({ sentence, field }: WrongField, toField: ProblemSummaryOptions['toField']): TemplateResult {
  const onClick = (event: Event): void => {
    event.preventDefault(); // a fragment finds nothing inside a shadow root
    toField(field);
  };
  return html`<a href="#${field}" @click=${onClick}>${sentence}</a>`;
}
