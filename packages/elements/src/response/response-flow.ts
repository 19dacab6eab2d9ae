import type { FailureReason } from '@always-kit/client';
import {
  checkAnswer,
  checkAnswers,
  isAudience,
  isIdentifier,
  isMode,
  type AnswerFault,
  type AnswerValue,
  type Question,
  type Questionnaire,
  type QuestionnaireResponse,
} from '@always-kit/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draft } from '../question/field.ts';
import { Answering } from './answering.ts';
import type { Asking } from './asking.ts';
import { Delivery } from './delivery.ts';
import { AlwaysFailedEvent, AlwaysSubmittedEvent, type StepName } from './events.ts';
import type { NotSent } from './form.messages.ts';
import { isAskable, Loading } from './loading.ts';
import { dayHere, momentHere } from './moment.ts';
import { isWaiting, reasonNotSent } from './not-sent.ts';

/** Where to take the person: an element by its id, in the form's own root. */
export type FocusOn = 'heading' | 'summary' | 'failure';

/**
 * The way of one person through one questionnaire: loading it, a question at a time, checking, sending, done. Asks its
 * host to render when anything changes.
 */
export class ResponseFlow implements ReactiveController {
  step: StepName = 'loading';
  /** What is wrong with the answers, as far as it is to be shown. */
  faults: readonly AnswerFault[] = [];
  /** Whether sending was asked for without a single answer. */
  nothingAnswered = false;
  sending = false;
  /** Why the last attempt to send failed, until the next one succeeds. */
  notSent: NotSent | undefined;
  /** Why there are no questions to show. */
  notLoaded: 'offline' | 'broken' = 'offline';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #asking: () => Asking;
  readonly #loading = new Loading();
  #answering: Answering | undefined;
  #delivery = new Delivery();
  #visited = new Set<string>();
  #current = '';
  #changing = false;
  #wanted: string | undefined;
  #focusOn: FocusOn | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, asking: () => Asking) {
    this.#host = host;
    this.#asking = asking;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    this.#host.requestUpdate(); // what was stopped when the element left starts again
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    this.#loading.stop(); // what is being sent goes on: it is the person's
    if (this.step === 'loading') this.#wanted = undefined;
  }

  hostUpdate(): void {
    const { questionnaire, client, service } = this.#asking();
    // Without it nothing could be sent in the end, and the person would have answered for nothing.
    if (!isIdentifier(service)) return;
    if (typeof questionnaire === 'object') {
      this.#wanted = undefined;
      if (questionnaire !== this.questionnaire) this.#ask(questionnaire);
    } else if (questionnaire && client && questionnaire !== this.#wanted) {
      this.#wanted = questionnaire;
      void this.load();
    }
  }

  get questionnaire(): Questionnaire | undefined {
    return this.#answering?.questionnaire;
  }

  /** The questions to ask, given the answers so far. */
  get asked(): readonly Question[] {
    return this.#answering?.asked(this.#asking().language) ?? [];
  }

  /** The question that is shown. */
  get question(): Question | undefined {
    return this.asked.find(({ id }) => id === this.#current);
  }

  /** Whether the answers can no longer be changed, because they may have arrived. */
  get settled(): boolean {
    return this.#delivery.settled;
  }

  draft(id: string): Draft | undefined {
    return this.#answering?.draft(id);
  }

  answer(id: string): AnswerValue | undefined {
    return this.#answering?.answers(this.#asking().language).get(id);
  }

  /** Where to take the person after this rendering, once. */
  takeFocus(): FocusOn | undefined {
    const focusOn = this.#focusOn;
    this.#focusOn = undefined;
    return focusOn;
  }

  keep(id: string, draft: Draft): void {
    this.#answering?.keep(id, draft);
    this.#host.requestUpdate();
  }

  async load(): Promise<void> {
    const { client, questionnaire: name } = this.#asking();
    if (!client || typeof name !== 'string') return;
    const focused = this.#host.matches(':focus-within');
    this.#show('loading', focused ? 'heading' : undefined);
    const loaded = await this.#loading.load(client, name);
    if (!loaded) return;
    if ('questionnaire' in loaded) this.#ask(loaded.questionnaire);
    else this.#failToLoad(loaded.reason);
    if (focused) this.#focusOn = 'heading';
  }

  /** Says that there are no questions, where none have come because the page has not said whom to ask, or for what. */
  giveUp(): void {
    const { client, questionnaire, service } = this.#asking();
    if (this.step === 'loading' && !(client && questionnaire && isIdentifier(service))) this.#failToLoad('invalid');
  }

  start(): void {
    const [first] = this.asked;
    if (first) this.#visit(first, false);
  }

  /** Shows one question again, from the page where answers are checked. */
  change(id: string): void {
    const question = this.asked.find((each) => each.id === id);
    if (question && !this.sending) this.#visit(question, true);
  }

  continue(): void {
    const { question, asked } = this;
    if (!question) return;
    const fault = checkAnswer(question, this.answer(question.id), dayHere(new Date()));
    if (fault) return this.#complain([fault]);
    const rest = asked.slice(asked.indexOf(question) + 1);
    // After a change, only what the change has opened is still to be asked.
    const next = this.#changing ? rest.find(({ id }) => !this.#visited.has(id)) : rest[0];
    if (next) this.#visit(next, this.#changing);
    else this.#show('check', 'heading');
  }

  back(): void {
    if (this.sending) return; // what has left cannot be changed any more
    const { question, asked } = this;
    const before = this.step === 'check' ? asked.at(-1) : question && asked[asked.indexOf(question) - 1];
    if (this.#changing && this.step === 'question') this.#show('check', 'heading');
    else if (before) this.#visit(before, false);
    else this.#show('start', 'heading');
  }

  /** @param byItself when the connection is back, and not because somebody pressed a button. */
  async send(byItself = false): Promise<void> {
    const answering = this.#answering;
    if (this.sending || this.step !== 'check' || !answering) return;
    if (!this.settled && !this.#mayBeSent(answering)) return;
    this.sending = true;
    this.#host.requestUpdate();
    const delivery = this.#delivery;
    const delivered = await delivery.attempt(this.#asking().client, (id) => this.#response(id, answering));
    if (delivery !== this.#delivery) return; // another questionnaire has taken its place
    this.sending = false;
    const focus = this.#mayMoveFocus(byItself);
    if (delivered.ok) {
      this.notSent = undefined;
      this.#show('done', focus ? 'heading' : undefined);
      this.#host.dispatchEvent(new AlwaysSubmittedEvent(delivered.id));
      return;
    }
    this.notSent = reasonNotSent(delivered);
    if (this.notSent !== 'waiting') console.warn(`always/not-sent: ${delivered.message}`);
    if (focus) this.#focusOn = 'failure';
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new AlwaysFailedEvent('sending', delivered.reason));
  }

  #mayBeSent(answering: Answering): boolean {
    const answers = answering.toSend(this.#asking().language);
    const faults = checkAnswers(answering.questionnaire, answers, dayHere(new Date()));
    const nothing = faults.length === 0 && answers.length === 0;
    if (nothing || faults.length > 0) this.#complain(faults, nothing);
    else this.#complain([], false, undefined);
    return !nothing && faults.length === 0;
  }

  #complain(faults: readonly AnswerFault[], nothing = false, focusOn: FocusOn | undefined = 'summary'): void {
    this.faults = faults;
    this.nothingAnswered = nothing;
    this.#focusOn = focusOn;
    this.#host.requestUpdate();
  }

  #response(id: string, answering: Answering): QuestionnaireResponse {
    const { service, mode, audience, language, reading } = this.#asking();
    return {
      id,
      questionnaire: { id: answering.questionnaire.id, version: answering.questionnaire.version },
      service,
      answeredAt: momentHere(new Date()),
      language: answering.shownIn(language, reading),
      reading,
      // What a page says may be none of the contract's, and must not cost the person their answers.
      mode: isMode(mode) ? mode : 'self',
      ...(isAudience(audience) && { audience }),
      answers: answering.toSend(language),
    };
  }

  #ask(questionnaire: Questionnaire): void {
    if (!isAskable(questionnaire)) return this.#failToLoad('unreadable');
    const before = this.questionnaire;
    const same = before?.id === questionnaire.id && before.version === questionnaire.version;
    this.#answering = new Answering(questionnaire, same ? this.#answering : undefined);
    if (same && this.step !== 'loading' && this.step !== 'not-loaded') return;
    this.#delivery = new Delivery();
    this.#visited = new Set();
    this.sending = false;
    this.notSent = undefined;
    this.#show('start');
  }

  #failToLoad(reason: FailureReason): void {
    this.notLoaded = isWaiting(reason) ? 'offline' : 'broken';
    this.#show('not-loaded');
    this.#host.dispatchEvent(new AlwaysFailedEvent('loading', reason));
  }

  #visit({ id }: Question, changing: boolean): void {
    this.#current = id;
    this.#changing = changing;
    this.#visited.add(id);
    this.#show('question', 'heading');
  }

  #show(step: StepName, focusOn?: FocusOn): void {
    this.step = step;
    this.#complain([], false, focusOn);
  }

  /** Whether taking the focus would not tear the person away from something else. */
  #mayMoveFocus(byItself: boolean): boolean {
    if (this.#host.matches(':focus-within')) return true;
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    return !byItself && (!activeElement || activeElement === document.body);
  }

  #onOnline = (): void => {
    if (this.notSent === 'waiting') void this.send(true);
    else if (this.step === 'not-loaded' && this.notLoaded === 'offline') void this.load();
  };
}
