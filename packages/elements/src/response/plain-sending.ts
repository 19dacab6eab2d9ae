import { createUuid, type QuestionnaireResponse } from '@always-kit/contract';
import type { NotSent } from './form.messages.ts';
import type { Sending, SentFlow } from './sending.ts';

type Labels = Pick<QuestionnaireResponse, 'mode' | 'askedBy' | 'source' | 'audience'>;

const unlabelled = { mode: 'self', askedBy: undefined, source: undefined, audience: undefined } as unknown as Labels;

/**
 * Sending where the rest of the form could not be loaded: unchecked, with few words, and at a press only. What was sent once is
 * sent unchanged from then on, so that it is counted once, unless it was refused.
 */
export class PlainSending implements Pick<Sending, 'send' | 'settled' | 'underWay' | 'notSent'> {
  readonly byItself = false;
  notSent: NotSent | undefined;
  underWay = false;
  readonly #flow: SentFlow;
  #response: QuestionnaireResponse | undefined;

  constructor(flow: SentFlow) {
    this.#flow = flow;
  }

  get settled(): boolean {
    return this.#response !== undefined;
  }

  async send(): Promise<void> {
    const { asking, atCheck, host, toSend, done } = this.#flow;
    const { answering } = toSend() ?? {};
    if (this.underWay || !answering || !atCheck()) return;
    const { service, language, reading, mode, askedBy, source, audience, send } = asking();
    const { id, version, language: written } = answering.questionnaire;
    const declined = answering.declined(language);
    this.#response ??= {
      id: createUuid(),
      questionnaire: { id, version },
      service,
      answeredAt: new Date().toISOString(),
      language: written,
      reading,
      ...({ mode: mode ?? 'self', askedBy, source, audience } as Labels),
      answers: answering.toSend(language),
      ...(declined.length > 0 && { declined }),
    };
    this.underWay = true;
    host.requestUpdate();
    let result = await send(this.#response).catch(() => undefined);
    if (result?.ok === false && result.reason === 'invalid') {
      // A label that the page got wrong must not cost the person their answers.
      this.#response = { ...this.#response, ...unlabelled };
      result = await send(this.#response).catch(() => undefined);
    }
    this.underWay = false;
    this.notSent = result?.ok ? undefined : 'waiting';
    if (result?.ok) done(this.#response.id);
    // What was surely not stored can be mended.
    else if (result?.reason === 'invalid' || result?.reason === 'refused') this.#response = undefined;
    host.requestUpdate();
  }

  reset(): void {
    this.#response = this.notSent = undefined;
  }
}
