import { html, nothing, type TemplateResult } from 'lit';
import { entriesOf, mayWrite, type View } from './view.ts';

/** The measures of the Always Event, and for each without a plan a way to make one. */
export function measureList(view: View): TemplateResult {
  const { words, work, tasks } = view;
  const { text } = words;
  const { measures } = work.alwaysEvent;
  if (measures.length === 0) return html`<p class="aside">${text.noMeasures}</p>`;
  const planned = new Set(entriesOf(view, 'measure-plan').map(({ content }) => content.measure));
  return html`
    <p class="group-title">${text.measuresHere}</p>
    <ul class="said measures">
      ${measures.map(
        ({ id, title, kind }) => html`
          <li>
            ${words.fill(text.measureLine, { title, kind: text.measureKinds[kind] })}
            ${planned.has(id) ? nothing : html`<span class="about">${text.unplanned}</span>`}
            ${
              planned.has(id) || !mayWrite(view) || tasks.of('new-measure-plan')
                ? nothing
                : html`<button
                    type="button"
                    class="link"
                    @click=${() => tasks.add('new-measure-plan', 'measure-plan', { measure: id })}
                  >
                    ${text.planMeasure}<span class="only-heard">: ${title}</span>
                  </button>`
            }
          </li>
        `,
      )}
    </ul>
  `;
}
