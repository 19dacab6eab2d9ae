import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CountedAnswer } from '../countable.ts';
import { waysToCount } from '../draft.ts';
import { fieldOfAnswer } from '../faults.ts';
import { pageHeading, saidWords, type Look, type MeasurePage } from './page.ts';

/** Which answers count as a yes, and which are left out? */
export const answersPage: MeasurePage = (look) => {
  const { wizard, words } = look;
  const { text } = words;
  const { question, counted } = wizard;
  const said = words.counted(counted);
  return html`
    ${pageHeading(look, text.answersTitle)}
    <p>${words.fill(text.answersOf, { question: question?.words ?? '' })}</p>
    <p class="aside">${text.answersHint}</p>
    <div class="counting">${counted.map((answer) => countOne(answer, look))}</div>
    <div class="said-back" part="counted">
      <p class="group-title">${text.countedTitle}</p>
      <div role="status">${(said ?? [text.countedNotYet]).map((sentence) => html`<p>${sentence}</p>`)}</div>
    </div>
  `;
};

function countOne(answer: CountedAnswer, { wizard, words }: Look): TemplateResult {
  const { text } = words;
  const { code, counts, ofBefore } = answer;
  const name = fieldOfAnswer(code);
  const error = wizard.errorOf(name);
  return html`
    <div
      class=${error === undefined ? 'count-one' : 'count-one wrong'}
      role="radiogroup"
      aria-labelledby="${name}-answer"
      aria-describedby="${name}-error"
      aria-invalid=${error === undefined ? nothing : 'true'}
    >
      <div>
        <p class="answer" id="${name}-answer">
          ${ofBefore ? words.fill(text.answerOfBefore, { answer: answer.words }) : saidWords(answer, words)}
        </p>
        <p class="error" id="${name}-error">${error ?? nothing}</p>
      </div>
      <div class="ways">
        ${waysToCount.map(
          (way, at) => html`
            <label class="way">
              <input
                type="radio"
                id=${at === 0 ? name : `${name}-${way}`}
                name=${name}
                value=${way}
                .checked=${live(counts === way)}
                @change=${() => wizard.count(code, way)}
              />
              <span>${text.countsAs[way]}</span>
            </label>
          `,
        )}
      </div>
    </div>
  `;
}
