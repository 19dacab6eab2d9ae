import type { ReactiveController } from 'lit';
import type { AnswerForm } from './answer-form.ts';
import type { ResponseFlow } from './response-flow.ts';

/** Gets what is offered after the thanks, for pages that ask for it, while the person is still answering. */
export class Offering implements ReactiveController {
  readonly #form: AnswerForm;
  readonly #flow: ResponseFlow;
  #asked = false;

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#form = form;
    this.#flow = flow;
    form.addController(this);
  }

  hostUpdate(): void {
    const { equality, stayInTouch, delivery, localName } = this.#form;
    if (this.#asked || (equality === undefined && !stayInTouch)) return;
    this.#asked = true;
    if (delivery === 'host') {
      console.warn(`always/not-offered: <${localName}> sends nothing by itself, so it asks nothing after the answers.`);
      return;
    }
    import('./afterwards/afterwards.ts').then(
      ({ Afterwards }) => this.#form.addExtra(new Afterwards(this.#form, this.#flow)),
      (cause: unknown) =>
        console.error('always/part-missing: what is asked after the answers could not be loaded.', cause),
    );
  }
}
