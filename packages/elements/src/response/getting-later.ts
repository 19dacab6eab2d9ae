import type { Questionnaire } from '@always-kit/contract';
import type { ReactiveController } from 'lit';
import { kindOf } from '../question/kinds.ts';
import type { AnswerForm } from './answer-form.ts';
import type { ResponseFlow } from './response-flow.ts';
import { whenIdle } from './when-idle.ts';

/** How long to wait for a client, a questionnaire and a service before saying that there are none, in milliseconds. */
const patience = 5_000;

/** Gets what comes after the first question while the person reads, so that being offline later does not hurt. */
export class GettingLater implements ReactiveController {
  readonly #form: AnswerForm;
  readonly #flow: ResponseFlow;
  #gotFor: Questionnaire | undefined;
  #impatient: ReturnType<typeof setTimeout> | undefined;

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#form = form;
    this.#flow = flow;
    form.addController(this);
  }

  hostConnected(): void {
    this.#impatient = setTimeout(() => void this.#warnOfMissing(), patience);
  }

  hostDisconnected(): void {
    clearTimeout(this.#impatient);
  }

  hostUpdated(): void {
    const { questionnaire } = this.#flow;
    if (!questionnaire || this.#gotFor === questionnaire) return;
    this.#gotFor = questionnaire;
    const { later } = this.#flow.asking();
    const { mode, saveDrafts, kiosk, readAloud } = this.#form;
    const soon = mode === 'story' || mode === 'interview' || saveDrafts || kiosk || readAloud;
    if (soon || questionnaire.questions.some((question) => !kindOf(question))) later.for(this.#form);
    else whenIdle(() => later.for(this.#form));
  }

  /** Gets it at once. */
  async now(): Promise<void> {
    await this.#flow.asking().later.load();
    this.#form.requestUpdate();
    await this.#form.updateComplete;
    await Promise.all(this.#flow.asking().extras.map(async (extra) => extra.prepare?.()));
  }

  async #warnOfMissing(): Promise<void> {
    this.#flow.giveUp();
    const { later, client } = this.#flow.asking();
    await later.load();
    later.here?.code.warnOfMissing(this.#form, client);
  }
}
