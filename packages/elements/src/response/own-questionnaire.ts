import type { Questionnaire } from '@always-kit/contract';
import type { ReactiveController } from 'lit';
import type { AnswerForm } from './answer-form.ts';
import type { Extra } from './extra.ts';
import type { ResponseFlow } from './response-flow.ts';

/**
 * Looks through a questionnaire that the page's own script has set, as a collector does with those that are published there. One
 * that the contract does not take is not asked: nobody could store the answers. Who has begun all the same loses none.
 */
export class OwnQuestionnaire implements ReactiveController, Extra {
  readonly #form: AnswerForm;
  readonly #flow: ResponseFlow;
  #seen: Questionnaire | undefined;
  #looking: Promise<void> | undefined;
  #unsound = false;

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#form = form;
    this.#flow = flow;
    form.addExtra(this);
    form.addController(this);
  }

  hostUpdate(): void {
    const { questionnaire } = this.#form;
    if (typeof questionnaire !== 'object') this.#seen = undefined;
    else if (questionnaire !== this.#seen) {
      this.#seen = questionnaire;
      this.#unsound = false;
      this.#looking = this.#lookAt(questionnaire);
    }
    this.#refuse();
  }

  prepare = async (): Promise<void> => this.#looking;

  async #lookAt(questionnaire: Questionnaire): Promise<void> {
    try {
      const { isSound } = await import('../questionnaire/questionnaire-faults.ts');
      if (questionnaire !== this.#seen) return;
      this.#unsound = !isSound(questionnaire);
      this.#refuse();
    } catch (cause) {
      console.warn('always/part-missing: the questionnaire of the page could not be checked.', cause);
    }
  }

  #refuse(): void {
    const { questionnaire, step, kept } = this.#flow;
    if (!this.#unsound || questionnaire !== this.#seen || step === 'not-loaded') return;
    if (step === 'start' || kept.entered.length === 0) this.#flow.failToLoad('unreadable');
  }
}
