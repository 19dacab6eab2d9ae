import type { Questionnaire } from '@always-kit/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isKnown } from '../question/kinds.ts';
import type { ResponseFlow } from './response-flow.ts';

/** Tells the developer of questions that are not asked, because nobody here knows how. The person sees no trace of them. */
export class UnknownQuestions implements ReactiveController {
  readonly #flow: ResponseFlow;
  #seen: Questionnaire | undefined;

  constructor(host: ReactiveControllerHost, flow: ResponseFlow) {
    this.#flow = flow;
    host.addController(this);
  }

  hostUpdate(): void {
    const { questionnaire } = this.#flow;
    if (questionnaire === this.#seen) return;
    this.#seen = questionnaire;
    for (const question of questionnaire?.questions ?? []) {
      if (isKnown(question)) continue;
      console.warn(`always/unknown-question: "${question.id}" is of the kind "${question.kind}", so it is not asked.`);
    }
  }
}
