import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { fill } from '../language/fill.ts';
import { counted, howFar } from './how-far.ts';
import type { PeopleAsked } from './people-asked.ts';
import type { TallyMessages } from './tally.messages.ts';
import type { TallyWording } from './tally-wording.ts';

/** What there is to see of a tally. */
export interface TallyView {
  readonly wording: TallyWording;
  readonly words: TallyMessages;
  readonly people: PeopleAsked;
  /** How many people to ask; 0 for no goal. */
  readonly goal: number;
  readonly headingLevel: number;
  /** Whether it is on its way at this moment. */
  readonly sending: boolean;
  /** What there is to say about where the answers are kept. */
  readonly kept: unknown;
}

/** What a person can do with it. */
export interface TallyPresses {
  readonly note: (code: string) => void;
  readonly takeBack: () => void;
  readonly letGo: () => void;
}

/** The question with its answers to press, how far one is, and what became of what was sent. */
export function tallyView(view: TallyView, presses: TallyPresses): TemplateResult {
  const { wording, words, people, goal, headingLevel } = view;
  const shown = wording.shown(wording.question.text, words.language);
  return html`${heading(headingLevel, shown, { class: 'title', id: 'question' })}
    <p id="help">${words.help}</p>
    ${answers(view, presses)}
    <p class="far">${howFar(people, goal, words)}</p>
    ${people.noted() >= goal && goal > 0 ? html`<p class="far">${words.goalReached}</p>` : nothing}
    ${buttons(view, presses)} ${whatBecame(view)} ${view.kept}`;
}

function answers({ wording, words, people }: TallyView, { note }: TallyPresses): TemplateResult {
  return html`<div class="answers" role="group" aria-labelledby="question" aria-describedby="help">
    ${wording.question.options.map(({ code, text, apart }) => {
      const count = people.noted(code);
      return html`<button
        type="button"
        class=${apart ? 'answer apart' : 'answer'}
        part="answer"
        @click=${() => note(code)}
      >
        ${wording.shown(text, words.language)}
        <span class=${count ? 'count' : 'count none'} aria-hidden="true">${count}</span>
      </button>`;
    })}
  </div>`;
}

function buttons({ wording, words, people, sending }: TallyView, presses: TallyPresses): TemplateResult {
  const { last } = people;
  return html`<div class="buttons">
    <button
      type="button"
      class="button"
      part="send"
      aria-disabled=${sending ? 'true' : nothing}
      @click=${presses.letGo}
    >
      ${sending ? words.sending : counted(words.send, people.noted(), words)}
    </button>
    ${
      last === undefined
        ? nothing
        : html`<button type="button" class="button quiet" part="undo" @click=${presses.takeBack}>
            ${fill(words.takeBack, { answer: wording.answer(last) })}
          </button>`
    }
  </div>`;
}

function whatBecame({ words, people, sending }: TallyView): unknown {
  return [
    people.sent > 0 ? html`<p>${counted(words.sent, people.sent, words)}</p>` : nothing,
    people.waiting > 0 && !sending
      ? html`<div class="waiting">
          <p><strong>${counted(words.waiting, people.waiting, words)}</strong></p>
          ${people.inPageOnly > 0 ? html`<p>${words.waitingHelp}</p>` : nothing}
        </div>`
      : nothing,
    people.refused > 0
      ? html`<div class="refused">
          <p><strong>${counted(words.refused, people.refused, words)}</strong></p>
          <p>${words.refusedHelp}</p>
        </div>`
      : nothing,
  ];
}
