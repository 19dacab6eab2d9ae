import { contactReasons, type ContactReason } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { mainHeading } from '../../question/main-heading.ts';
import { errorSummary } from '../pages/error-summary.ts';
import { failureSummary } from '../pages/failure-summary.ts';
import type { LaterPage } from '../pages/page.ts';
import { backButton } from '../pages/question-page.ts';
import { fieldOf, sayContactFault, type ContactFault, type ContactField, type Entered } from './contact-faults.ts';

/** What was entered so far, and what came of sending it. */
export interface ContactState {
  readonly entered: Entered;
  readonly reasons: readonly ContactReason[];
  readonly faults: readonly ContactFault[];
  readonly sending: boolean;
  readonly notSent: boolean;
}

/** What the person does with it. */
export interface ContactActions {
  readonly enter: (field: ContactField, value: string) => void;
  readonly choose: (reasons: readonly ContactReason[]) => void;
  readonly goTo: (field: ContactField | 'reasons') => void;
  readonly send: () => void;
  readonly leave: () => void;
}

interface Drawing {
  readonly reader: LaterPage['reader'];
  readonly state: ContactState;
  readonly actions: ContactActions;
}

/** A name to be called by, an address or a number, and what for. */
export function contactPage(drawing: Drawing): TemplateResult {
  const { reader, state, actions } = drawing;
  const { text, headingLevel } = reader;
  const words = text.stayInTouch;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    actions.send();
  };
  return html`<form class="page" novalidate autocomplete="off" @submit=${onSubmit}>
    ${backButton(actions.leave, text.back)} ${summary(drawing)}
    ${state.notSent ? failureSummary(words.notSent, words.notSentHelp, reader) : nothing}
    ${mainHeading(headingLevel, words.title)}
    <p class="hint" id="reach-hint">${words.reach}</p>
    ${input('name', drawing)} ${input('email', drawing)} ${input('phone', drawing)} ${reasonsToPick(drawing)}
    <div class="actions">
      <button type="submit" class="button" part="send" aria-disabled=${state.sending ? 'true' : nothing}>
        ${state.sending ? text.sending : state.notSent ? text.tryAgain : words.send}
      </button>
      <button type="button" class="button quiet" part="no-thanks" @click=${actions.leave}>${words.noThanks}</button>
    </div>
  </form>`;
}

function summary({ reader, state, actions }: Drawing): TemplateResult | typeof nothing {
  if (state.faults.length === 0) return nothing;
  const lines = state.faults.map((fault) => ({
    text: sayContactFault(fault, reader.text),
    follow: () => actions.goTo(fieldOf(fault)),
  }));
  return errorSummary(lines, reader);
}

/** What each field is for the keyboard of a phone, and for a browser that knows the person. */
const kindOfField = {
  name: { inputmode: 'text', autocomplete: 'nickname' },
  email: { inputmode: 'email', autocomplete: 'email' },
  phone: { inputmode: 'tel', autocomplete: 'tel' },
} as const;

function input(field: ContactField, { reader, state, actions }: Drawing): TemplateResult {
  const { inputmode, autocomplete } = kindOfField[field];
  const fault = state.faults.find((each) => fieldOf(each) === field);
  return html`<div class=${fault ? 'field wrong' : 'field'}>
    <label for=${field} class="subtitle">${reader.text.stayInTouch[field]}</label>
    ${error(fault, field, reader)}
    <input
      id=${field}
      name=${field}
      type="text"
      inputmode=${inputmode}
      autocomplete=${autocomplete}
      spellcheck="false"
      .value=${live(state.entered[field])}
      aria-describedby=${field === 'name' ? 'name-error' : `reach-hint ${field}-error`}
      aria-invalid=${fault ? 'true' : nothing}
      @input=${(event: Event) => actions.enter(field, (event.target as HTMLInputElement).value)}
    />
  </div>`;
}

function reasonsToPick({ reader, state, actions }: Drawing): TemplateResult {
  const words = reader.text.stayInTouch;
  const fault = state.faults.find((each) => each === 'reasons');
  const onChange = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    actions.choose(contactReasons.filter((each) => (each === value ? checked : state.reasons.includes(each))));
  };
  return html`<fieldset class=${fault ? 'field wrong' : 'field'}>
    <legend class="subtitle">${words.reasons}</legend>
    ${error(fault, 'reasons', reader)}
    <div class="options list">
      ${contactReasons.map(
        (reason, index) =>
          html`<label class="option" part="option">
            <input
              type="checkbox"
              id=${index === 0 ? 'reasons' : nothing}
              name="reasons"
              value=${reason}
              .checked=${live(state.reasons.includes(reason))}
              aria-describedby="reasons-error"
              aria-invalid=${fault ? 'true' : nothing}
              @change=${onChange}
            />
            <span>${words.reason[reason]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function error(fault: ContactFault | undefined, of: string, { text }: LaterPage['reader']): TemplateResult {
  const said = fault
    ? html`<span class="only-heard">${text.errorPrefix}</span> ${sayContactFault(fault, text)}`
    : nothing;
  return html`<p class="error" id="${of}-error">${said}</p>`;
}
