import type { Failure } from '@always-kit/client';
import { contactReasons, createUuid, type ContactReason } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../heading/heading.ts';
import { mainHeading } from '../../question/main-heading.ts';
import type { AnswerForm } from '../answer-form.ts';
import type { FormMessages } from '../form.messages.ts';
import { reasonNotSent } from '../not-sent.ts';
import { errorSummary } from '../pages/error-summary.ts';
import { ideas } from '../pages/ideas.ts';
import type { LaterPage } from '../pages/page.ts';
import { backButton } from '../pages/question-page.ts';
import type { ResponseFlow } from '../response-flow.ts';
import { Retrying } from '../retrying.ts';
import type { Offered } from './afterwards.ts';

type Field = 'name' | 'email' | 'phone';
type Wrong = keyof FormMessages['stayInTouch']['wrong'];

const nobody = { name: '', email: '', phone: '' };

/**
 * How to reach somebody who wants to hear more: a name to be called by, an address or a number, and what for. It is sent under
 * an id of its own, and nothing in it leads to the answers.
 */
export class Contact implements Offered {
  open = false;
  taken = false;

  readonly #form: AnswerForm;
  readonly #answers: ResponseFlow;
  readonly #close: () => void;
  #entered: Readonly<Record<Field, string>> = nobody;
  #reasons: readonly ContactReason[] = [];
  #wrong: readonly Wrong[] = [];
  #sending = false;
  #notSent = false;
  #waiting = false;
  #id = createUuid();
  #focusOn: string | undefined;

  constructor(form: AnswerForm, answers: ResponseFlow, close: () => void) {
    this.#form = form;
    this.#answers = answers;
    this.#close = close;
    new Retrying(
      form,
      () => this.#waiting,
      () => this.#send(),
    );
  }

  get ready(): boolean {
    return this.#form.stayInTouch;
  }

  words(text: FormMessages): FormMessages['stayInTouch'] {
    return text.stayInTouch;
  }

  begin(): void {
    this.open = true;
    this.#take('heading');
  }

  forget(): void {
    this.open = this.taken = this.#notSent = this.#waiting = false;
    this.#entered = nobody;
    this.#reasons = this.#wrong = [];
    this.#id = createUuid();
  }

  draw({ reader }: LaterPage): TemplateResult {
    const { text, headingLevel } = reader;
    const words = text.stayInTouch;
    const onSubmit = (event: Event): void => {
      event.preventDefault();
      this.#check();
    };
    this.#follow();
    return html`<form class="page" novalidate autocomplete="off" @submit=${onSubmit}>
      ${backButton(this.#leave, text.back)}
      ${
        this.#wrong.length > 0
          ? errorSummary(
              this.#wrong.map((each) => ({ text: words.wrong[each], follow: () => this.#take(fieldOf(each)) })),
              reader,
            )
          : nothing
      }
      ${
        this.#notSent
          ? html`<div
              class="summary"
              part="failure"
              id="failure"
              role="group"
              tabindex="-1"
              aria-labelledby="failure-title"
            >
              <div id="failure-title">${heading(headingLevel, words.notSent, { class: 'subtitle' })}</div>
              ${ideas(words.notSentHelp, reader)}
            </div>`
          : nothing
      }
      ${mainHeading(headingLevel, words.title)}
      <p class="hint" id="reach-hint">${words.reach}</p>
      ${this.#input('name', 'nickname', words, text)} ${this.#input('email', 'email', words, text)}
      ${this.#input('phone', 'tel', words, text)}
      <fieldset class=${this.#wrong.includes('reasons') ? 'field wrong' : 'field'}>
        <legend class="subtitle">${words.reasons}</legend>
        ${this.#error(['reasons'], 'reasons-error', words, text)}
        <div class="options list">
          ${contactReasons.map(
            (reason, index) =>
              html`<label class="option" part="option">
                <input
                  type="checkbox"
                  id=${index === 0 ? 'reasons' : nothing}
                  name="reasons"
                  value=${reason}
                  .checked=${live(this.#reasons.includes(reason))}
                  aria-describedby="reasons-error"
                  @change=${this.#onReason}
                />
                <span>${words.reason[reason]}</span>
              </label>`,
          )}
        </div>
      </fieldset>
      <div class="actions">
        <button type="submit" class="button" part="send" aria-disabled=${this.#sending ? 'true' : nothing}>
          ${this.#sending ? text.sending : this.#notSent ? text.tryAgain : words.send}
        </button>
        <button type="button" class="button quiet" part="no-thanks" @click=${this.#leave}>${words.noThanks}</button>
      </div>
    </form>`;
  }

  #input(field: Field, autocomplete: string, words: FormMessages['stayInTouch'], text: FormMessages): TemplateResult {
    const wrong = this.#wrong.filter((each) => fieldOf(each) === field);
    return html`<div class=${wrong.length > 0 ? 'field wrong' : 'field'}>
      <label for=${field} class="subtitle">${words[field]}</label>
      ${this.#error(wrong, `${field}-error`, words, text)}
      <input
        id=${field}
        name=${field}
        type="text"
        inputmode=${field === 'name' ? 'text' : field === 'email' ? 'email' : 'tel'}
        autocomplete=${autocomplete}
        spellcheck="false"
        .value=${live(this.#entered[field])}
        aria-describedby=${field === 'name' ? nothing : `reach-hint ${field}-error`}
        aria-invalid=${wrong.length > 0 ? 'true' : nothing}
        @input=${(event: Event) => {
          this.#entered = { ...this.#entered, [field]: (event.target as HTMLInputElement).value };
        }}
      />
    </div>`;
  }

  #error(wrong: readonly Wrong[], id: string, words: FormMessages['stayInTouch'], text: FormMessages): TemplateResult {
    const [first] = wrong.filter((each) => this.#wrong.includes(each));
    const said = first ? html`<span class="only-heard">${text.errorPrefix}</span> ${words.wrong[first]}` : nothing;
    return html`<p class="error" id=${id}>${said}</p>`;
  }

  #onReason = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    this.#reasons = contactReasons.filter((each) => (each === value ? checked : this.#reasons.includes(each)));
  };

  #check(): void {
    if (this.#sending) return;
    this.#wrong = wrongIn(this.#entered, this.#reasons);
    if (this.#wrong.length > 0) return this.#take('summary');
    void this.#send();
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    const { client, service } = this.#answers.asking();
    const { name, email, phone } = this.#entered;
    this.#sending = true;
    this.#form.requestUpdate();
    const id = this.#id;
    const result = await client
      ?.stayInTouch({
        id,
        service,
        ...(name.trim() && { name: name.trim().slice(0, 120) }),
        ...(email.trim() && { email: email.trim() }),
        ...(phone.trim() && { phone: phone.trim() }),
        reasons: [...this.#reasons],
      })
      .catch((): Failure => ({ ok: false, reason: 'unreadable', message: 'The client failed' }));
    this.#sending = false;
    if (id !== this.#id) return; // the next person is there
    // An id of our own that is taken has arrived before.
    if (result?.ok || result?.reason === 'conflict') {
      this.#end();
      return;
    }
    const first = !this.#notSent;
    this.#notSent = true;
    this.#waiting = result !== undefined && reasonNotSent(result) === 'waiting';
    if (first && this.open) this.#take('failure');
    else this.#form.requestUpdate();
  }

  #end(): void {
    const { open } = this;
    this.forget();
    this.taken = true;
    if (open) this.#close();
    else this.#form.requestUpdate();
  }

  #leave = (): void => {
    this.open = false;
    this.#close();
  };

  #take(id: string): void {
    this.#focusOn = id;
    this.#form.requestUpdate();
  }

  #follow(): void {
    void this.#form.updateComplete.then(() => {
      if (this.#focusOn) this.#form.renderRoot.querySelector<HTMLElement>(`#${this.#focusOn}`)?.focus();
      this.#focusOn = undefined;
    });
  }
}

function fieldOf(wrong: Wrong): Field | 'reasons' {
  return wrong === 'reach' ? 'email' : wrong;
}

/** As the contract has it: just enough that somebody can be reached. */
function wrongIn({ email, phone }: Readonly<Record<Field, string>>, reasons: readonly ContactReason[]): Wrong[] {
  const [mail, number] = [email.trim(), phone.trim()];
  return [
    ...(mail === '' && number === '' ? (['reach'] as const) : []),
    ...(mail !== '' && (mail.length > 254 || !/^[^\s@]+@[^\s@]+$/.test(mail)) ? (['email'] as const) : []),
    ...(number !== '' && (number.length > 40 || !/^[\d\s()+./x#-]*$/i.test(number) || !/(?:\d\D*){7}/.test(number))
      ? (['phone'] as const)
      : []),
    ...(reasons.length === 0 ? (['reasons'] as const) : []),
  ];
}
