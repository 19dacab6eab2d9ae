import type { ReactiveController } from 'lit';
import { announced } from './announced.ts';
import type { AnswerForm } from './answer-form.ts';
import type { Extra } from './extra.ts';
import type { FormMessages } from './form.messages.ts';
import type { ResponseFlow } from './response-flow.ts';
import { whereItIs } from './where-it-is.ts';

/** How long after the last key to say how many characters are left, in milliseconds: not while somebody types. */
const pause = 1_000;

/** Adds to what is announced of a form what its extras say, and how many characters are left once somebody stops typing. */
export class Announcing implements ReactiveController {
  readonly #form: AnswerForm;
  readonly #flow: ResponseFlow;
  readonly #extras: readonly Extra[];
  #count = '';
  #counted = '';
  #counting: ReturnType<typeof setTimeout> | undefined;

  constructor(form: AnswerForm, flow: ResponseFlow, extras: readonly Extra[]) {
    this.#form = form;
    this.#flow = flow;
    this.#extras = extras;
    form.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#counting);
  }

  hostUpdated(): void {
    const count = this.#form.renderRoot.querySelector('#count')?.textContent ?? '';
    if (count === this.#count) return;
    this.#count = count;
    clearTimeout(this.#counting);
    this.#counting = setTimeout(() => {
      this.#counted = this.#count;
      this.#form.requestUpdate();
    }, pause);
  }

  /** @param instead what is shown instead of the page, if anything. */
  says(words: FormMessages, instead: unknown): string {
    const { step, sending, notSent, byItself, cleared } = this.#flow;
    if (step === 'loading' || step === 'not-loaded') return announced(this.#flow, words);
    const says = this.#extras.map(({ says }) => says?.()).find(Boolean) ?? '';
    // What is shown instead of the thanks does not leave them standing for who reads on to the end of the page.
    if (step === 'done') {
      const where = whereItIs(this.#flow, words).map(({ text }) => text);
      return says || (instead ? '' : [`${words.thanks}.`, ...where].join(' '));
    }
    if (sending || cleared) return announced(this.#flow, words);
    if (!notSent) return this.#counted || says;
    // What came of a press is read where the focus goes. What came by itself is not, so it is said here.
    const help = words.notSentHelp[notSent].map(({ text }) => text).join(' ');
    return byItself && notSent !== 'waiting' ? `${words.notSent}. ${help}` : words.notSent;
  }
}
