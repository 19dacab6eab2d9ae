import type { AnswerForm } from './answer-form.ts';
import { AlwaysStepEvent } from './events.ts';
import type { ResponseFlow } from './response-flow.ts';

/** Tells the page, once each, what a form shows. */
export class StepNews {
  readonly #form: AnswerForm;
  readonly #flow: ResponseFlow;
  #told = '';

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#form = form;
    this.#flow = flow;
  }

  tell(): void {
    const { step, faults, nothingAnswered, notSent, asked, question } = this.#flow;
    const heading = this.#form.renderRoot.querySelector('#heading')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    const error = faults.length > 0 || nothingAnswered || notSent !== undefined;
    const told = JSON.stringify([step, heading, error]);
    if (told === this.#told) return;
    this.#told = told;
    const at = step === 'question' ? asked.findIndex(({ id }) => id === question?.id) + 1 : 0;
    this.#form.dispatchEvent(new AlwaysStepEvent(step, heading, error, at, asked.length));
  }
}
