import type { ReactiveController } from 'lit';
import { picturesFor } from '../pictures/pictures.ts';
import type { AnswerForm } from './answer-form.ts';
import type { ResponseFlow } from './response-flow.ts';

/** Gets the drawings of a scale of faces while the person still answers other questions. */
export class Drawings implements ReactiveController {
  readonly #form: AnswerForm;
  readonly #flow: ResponseFlow;

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#form = form;
    this.#flow = flow;
    form.addController(this);
  }

  hostUpdate(): void {
    const wanted = this.#flow.questionnaire?.questions.some(({ kind }) => kind === 'faces') ?? false;
    picturesFor(this.#form, wanted);
  }
}
