import type { ReactiveController } from 'lit';
import type { AnswerForm } from './answer-form.ts';
import type { ResponseFlow } from './response-flow.ts';

/**
 * What makes our form one field of a page's own `<form>`: its value is the answers so far as JSON. The browser is given no
 * state to keep, so nothing is brought back when somebody else comes to the page later. Where the page's `<fieldset>` is
 * disabled, so are our fields and buttons: not `inert`, which would hide all of it from those who listen.
 */
export class InAForm implements ReactiveController {
  readonly #form: AnswerForm;
  readonly #flow: ResponseFlow;
  readonly #internals: ElementInternals;
  #value: string | null = null;
  #disabled = false;

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#form = form;
    this.#flow = flow;
    this.#internals = form.attachInternals();
    form.addController(this);
  }

  hostUpdated(): void {
    this.#disable();
    if (!this.#internals.form) return;
    const { answers, declined, step } = this.#flow;
    const value = Object.keys(answers).length > 0 ? JSON.stringify(answers) : null;
    if (value !== this.#value) this.#internals.setFormValue((this.#value = value), null);
    const missing = this.#form.required && value === null && declined.length === 0 && step !== 'done';
    const anchor = this.#form.renderRoot.querySelector<HTMLElement>('#heading');
    if (missing && anchor) this.#internals.setValidity({ valueMissing: true }, this.#form.whatIsMissing, anchor);
    else this.#internals.setValidity({});
  }

  #disable(): void {
    const disabled = this.#form.matches(':disabled');
    if (!disabled && !this.#disabled) return;
    this.#disabled = disabled;
    const all = this.#form.renderRoot.querySelectorAll<HTMLInputElement>('button, input, textarea');
    for (const each of all) each.disabled = disabled;
  }
}
