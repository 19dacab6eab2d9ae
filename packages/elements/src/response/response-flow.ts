import type { Failure, FailureReason } from '@always-kit/client';
import {
  checkAnswer,
  checkAnswers,
  isIdentifier,
  type AnswerFault,
  type AnswerValue,
  type Question,
  type Questionnaire,
} from '@always-kit/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draft } from '../question/field.ts';
import { Answering } from './answering.ts';
import { responseTo, type Asking } from './asking.ts';
import { Delivery, type Delivered } from './delivery.ts';
import { AlwaysFailedEvent, AlwaysSubmittedEvent, type StepName } from './events.ts';
import type { NotSent } from './form.messages.ts';
import type { Kept } from './kept.ts';
import { isAskable, Loading } from './loading.ts';
import { dayHere } from './moment.ts';
import { isWaiting, reasonNotSent } from './not-sent.ts';
import { Retrying } from './retrying.ts';

/** Where to take the person: an element by its id, in the form's own root. */
export type FocusOn = 'heading' | 'summary' | 'failure';

/**
 * The way of one person through one questionnaire: loading it, a question at a time, checking, sending, done. Asks its
 * host to render when anything changes.
 */
export class ResponseFlow implements ReactiveController {
  step: StepName = 'loading';
  /** How many people have been forgotten. */
  round = 0;
  /** What is wrong with the answers, as far as it is to be shown. */
  faults: readonly AnswerFault[] = [];
  /** Whether sending was asked for without a single answer. */
  nothingAnswered = false;
  /** Whether the last attempt to send was made by itself, and nobody has asked for it since. */
  byItself = false;
  /** Why the last attempt to send failed, until the next one succeeds. */
  notSent: NotSent | undefined;
  /** Why there are no questions to show. */
  notLoaded: 'offline' | 'broken' = 'offline';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #asking: () => Asking;
  readonly #loading = new Loading();
  #answering: Answering | undefined;
  #delivery = new Delivery();
  #underWay = false;
  #visited = new Set<string>();
  #current = '';
  #changing = false;
  #wanted: string | undefined;
  #focusOn: FocusOn | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, asking: () => Asking) {
    this.#host = host;
    this.#asking = asking;
    host.addController(this);
    new Retrying(
      host,
      () => this.notSent === 'waiting',
      () => this.send(true),
    );
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
      if (questionnaire !== this.#answering?.loaded) this.#ask(questionnaire);
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

  /** Whether to say that it is sending. An attempt that nobody asked for says nothing until it changes something. */
  get sending(): boolean {
    return this.#underWay && !this.byItself;
  }

  /** Whether an attempt to send is under way, asked for or not. */
  get underWay(): boolean {
    return this.#underWay;
  }

  /** The ward, clinic or team that the answers are about. */
  get service(): string {
    return this.#asking().service;
  }

  /** What is needed to go on another time. */
  get kept(): Kept {
    const at = this.step === 'question' && { at: this.#current };
    return { entered: this.#answering?.entered ?? [], ...at, delivery: this.#delivery.kept };
  }

  /** Further attempts at what the person has sent and nobody has taken yet; they go on when the person is forgotten. */
  get unsent(): (() => Promise<Delivered>) | undefined {
    const [asking, answering, delivery] = [this.#asking(), this.#answering, this.#delivery];
    if (this.notSent !== 'waiting' || !answering) return undefined;
    const response = responseTo(asking, answering, '');
    return () => delivery.attempt(asking.client, (id) => ({ ...response, id }));
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

  /** Goes on with what was put aside, where it was. */
  goOnWith({ entered, at, delivery }: Kept): void {
    const answering = this.#answering;
    if (!answering) return;
    for (const [question, draft] of entered) {
      answering.keep(question, draft);
      this.#visited.add(question);
    }
    this.#delivery = new Delivery(delivery);
    const question = this.asked.find(({ id }) => id === at) ?? this.asked[0];
    if (this.settled) this.notSent = 'waiting';
    if (this.settled || at === undefined) this.#show('check', 'heading');
    else if (question) this.#visit(question, false);
  }

  /** Forgets everything that the person entered, and is as it was before they came. */
  forget(): void {
    const { questionnaire } = this;
    if (!questionnaire) return;
    this.#answering = undefined;
    this.round++;
    this.#ask(questionnaire);
    if (this.#host.matches(':focus-within')) this.#focusOn = 'heading';
    this.#tell('forgotten');
  }

  keep(id: string, draft: Draft): void {
    this.#answering?.keep(id, draft);
    this.#tell('changed');
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
    if (this.#underWay) return this.#saySending();
    const question = this.asked.find((each) => each.id === id);
    if (question) this.#visit(question, true);
  }

  continue(): void {
    const { question, asked } = this;
    if (!question) return;
    const fault = checkAnswer(question, this.answer(question.id), dayHere(new Date()));
    if (fault) return this.#complain([fault], false, 'summary');
    if (!this.#mayGoOn(question)) return;
    const rest = asked.slice(asked.indexOf(question) + 1);
    // After a change, only what the change has opened is still to be asked.
    const next = this.#changing ? rest.find(({ id }) => !this.#visited.has(id)) : rest[0];
    if (next) this.#visit(next, this.#changing);
    else this.#show('check', 'heading');
  }

  back(): void {
    if (this.#underWay) return this.#saySending(); // what has left cannot be changed any more
    const { question, asked } = this;
    const before = this.step === 'check' ? asked.at(-1) : question && asked[asked.indexOf(question) - 1];
    if (this.#changing && this.step === 'question') this.#show('check', 'heading');
    else if (before) this.#visit(before, false);
    else this.#show('start', 'heading');
  }

  /** @param byItself when nobody pressed a button: nothing is said, and no focus moved, unless something changes. */
  async send(byItself = false): Promise<void> {
    const answering = this.#answering;
    if (this.#underWay && !byItself) this.#saySending();
    if (this.#underWay || this.step !== 'check' || !answering) return;
    if (!this.settled && !(this.#mayBeSent(answering, byItself) && this.#mayGoOn(undefined))) return;
    this.#underWay = true;
    this.byItself = byItself;
    this.#host.requestUpdate();
    const delivery = this.#delivery;
    const { settled } = delivery;
    const attempt = delivery.attempt(this.#asking().client, (id) => responseTo(this.#asking(), answering, id));
    this.#tell('changed');
    const delivered = await attempt;
    if (delivery !== this.#delivery) return; // another questionnaire has taken its place
    this.#underWay = false;
    if (delivered.ok) {
      this.notSent = undefined;
      this.#tell('sent');
      this.#show('done', this.#mayMoveFocus() ? 'heading' : undefined);
      this.#host.dispatchEvent(new AlwaysSubmittedEvent(delivered.id));
    } else this.#failToSend(delivered, this.settled !== settled);
  }

  /** @param settled whether it was by this attempt. The buttons that change answers are gone then, maybe with the focus. */
  #failToSend(failure: Failure, settled: boolean): void {
    const before = this.notSent;
    this.notSent = reasonNotSent(failure);
    this.#host.requestUpdate();
    if ((settled || !this.byItself) && this.#mayMoveFocus()) this.#focusOn = 'failure';
    if (this.byItself && this.notSent === before) return; // all of it has been said
    if (this.notSent !== 'waiting') console.warn(`always/not-sent: ${failure.message}`);
    this.#host.dispatchEvent(new AlwaysFailedEvent('sending', failure.reason));
  }

  /** Whether no extra wants to keep the person where they are. Each is asked, so that each can say why. */
  #mayGoOn(question: Question | undefined): boolean {
    return !this.#asking()
      .extras.map(({ mayGoOn }) => mayGoOn?.(question) ?? true)
      .includes(false);
  }

  #tell(what: 'changed' | 'sent' | 'forgotten'): void {
    for (const extra of this.#asking().extras) extra[what]?.();
  }

  /** Owns up to an attempt that was made by itself: a press must be answered. */
  #saySending(): void {
    this.byItself = false;
    this.#host.requestUpdate();
  }

  #mayBeSent(answering: Answering, byItself: boolean): boolean {
    const answers = answering.toSend(this.#asking().language);
    const faults = checkAnswers(answering.questionnaire, answers, dayHere(new Date()));
    const nothing = faults.length === 0 && answers.length === 0;
    const wrong = nothing || faults.length > 0;
    if (!byItself) this.#complain(faults, nothing, wrong ? 'summary' : undefined);
    return !wrong;
  }

  #complain(faults: readonly AnswerFault[], nothing: boolean, focusOn: FocusOn | undefined): void {
    this.faults = faults;
    this.nothingAnswered = nothing;
    this.#focusOn = focusOn;
    this.#host.requestUpdate();
  }

  #ask(questionnaire: Questionnaire): void {
    if (!isAskable(questionnaire)) return this.#failToLoad('unreadable');
    const before = this.questionnaire;
    const same = before?.id === questionnaire.id && before.version === questionnaire.version;
    const { translated } = this.#asking();
    this.#answering = new Answering(questionnaire, translated, same ? this.#answering : undefined);
    if (same && this.step !== 'loading' && this.step !== 'not-loaded') return;
    this.#delivery = new Delivery();
    this.#visited = new Set();
    this.#underWay = false;
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
    this.#tell('changed');
  }

  /** Whether taking the focus would not tear the person away from something else. */
  #mayMoveFocus(): boolean {
    if (this.#host.matches(':focus-within')) return true;
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    return !this.byItself && (!activeElement || activeElement === document.body);
  }

  #onOnline = (): void => {
    if (this.step === 'not-loaded' && this.notLoaded === 'offline') void this.load();
  };
}
