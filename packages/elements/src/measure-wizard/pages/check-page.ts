import { html, nothing, type TemplateResult } from 'lit';
import { answerRows, type AnswerRow } from '../answer-rows.ts';
import { pageHeading, type Look, type MeasurePage } from './page.ts';

/** Everything that was answered, with a way to change each, before it is saved. */
export const checkPage: MeasurePage = (look) => {
  const { wizard, words } = look;
  const { text } = words;
  const { outcome, theirs } = wizard;
  const saved = theirs?.measure && wizard.outcomeOf(theirs.measure, theirs.plan);
  const rows = outcome ? answerRows(outcome, words) : [];
  const others = saved ? answerRows(saved, words) : [];
  return html`
    ${pageHeading(look, text.checkTitle)}
    <dl class="answers">${rows.map((row, at) => answered(row, others[at], look))}</dl>
    ${wizard.countsAnew ? html`<p class="inset">${text.countedAnew}</p>` : nothing}
  `;
};

function answered({ page, label, value }: AnswerRow, other: AnswerRow | undefined, look: Look): TemplateResult {
  const { wizard, words } = look;
  const { text } = words;
  const differs = other !== undefined && other.value !== value;
  return html`
    <div>
      <dt>${label}</dt>
      <dd>
        <span class="value">${value}</span>
        ${differs ? html`<p class="theirs">${words.fill(text.theirs, { value: other.value })}</p>` : nothing}
      </dd>
      <dd class="change">
        <button type="button" class="link" @click=${() => wizard.change(page)}>
          ${text.change}<span class="only-heard">: ${label}</span>
        </button>
      </dd>
    </div>
  `;
}
