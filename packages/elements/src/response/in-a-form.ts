import type { ReactiveController } from 'lit';
import type { AnswerForm } from './answer-form.ts';
import type { ResponseFlow } from './response-flow.ts';

/**
 * What makes our form one field of a page's own `<form>`: its value is the answers so far as JSON. The browser is given no
 * state to keep, so nothing is brought back when somebody else comes to the page later. Where the page's `<fieldset>` is
 * disabled, so are our fields and buttons: not `inert`, which would hide all of it from those who listen.
 *
 * What our own button stops for, the page's stops for too. Not by being invalid, which would last until the browser asked
 * again: a page that keeps its button disabled meanwhile would never let the person go on.
 */
export class InAForm implements ReactiveController {
  readonly #form: AnswerForm;
  readonly #flow: ResponseFlow;
  readonly #internals: ElementInternals;
  #value: string | null = null;
  #disabled = false;
  #root: Node | undefined;

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#form = form;
    this.#flow = flow;
    this.#internals = form.attachInternals();
    form.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#form.getRootNode();
    this.#root.addEventListener('submit', this.#onSubmit, true);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('submit', this.#onSubmit, true);
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

  /** Before the page hears of it, whoever in the page asked for it. */
  #onSubmit = (event: Event): void => {
    const { target, submitter } = event as SubmitEvent;
    if (event.defaultPrevented || !this.#internals.form || target !== this.#internals.form || this.#disabled) return;
    const asked = !(target as HTMLFormElement).noValidate && !submitter?.hasAttribute('formnovalidate');
    const { extras } = this.#flow.asking();
    // Each is asked, so that each can say why.
    if (!asked || !extras.map(({ mayBeTaken }) => mayBeTaken?.()).includes(false)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}
