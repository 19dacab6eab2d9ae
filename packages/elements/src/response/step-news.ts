import type { Question } from '@always-kit/contract';
import type { AnswerForm } from './answer-form.ts';
import { AlwaysStepEvent } from './events.ts';
import type { ResponseFlow } from './response-flow.ts';

/**
 * Tells the page, once each, what a form shows: nothing that depends on what was answered, since it ends in titles, histories
 * and counts of pages. So a question that only some are asked is told as the one before it that all are asked.
 */
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
    const here = step === 'question' ? question : undefined;
    const toldAs = this.#flow
      .asking()
      .extras.map((extra) => extra.toldAs?.())
      .find(Boolean);
    if (here?.when && !toldAs) return; // what stands for it has not come yet
    const heading =
      toldAs ?? this.#form.renderRoot.querySelector('#heading')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    const error = faults.length > 0 || nothingAnswered || notSent !== undefined;
    const told = JSON.stringify([step, heading, error]);
    if (told === this.#told) return;
    this.#told = told;
    const ofAll = (questions: readonly Question[]): number => questions.filter(({ when }) => !when).length;
    const at = here ? ofAll(asked.slice(0, asked.indexOf(here) + 1)) : 0;
    this.#form.dispatchEvent(new AlwaysStepEvent(step, heading, error, at, ofAll(asked)));
  }
}
