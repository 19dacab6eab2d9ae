import type { FailureReason, Standing } from '@always-kit/client';
import { isIdentifier, type Question, type Questionnaire } from '@always-kit/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Answering } from './answering.ts';
import type { Asking } from './asking.ts';
import type { Delivered } from './delivery.ts';
import { AlwaysFailedEvent } from './events.ts';
import type { NotSent } from './form.messages.ts';
import { mayBeAsked } from '../questionnaire/may-be-asked.ts';
import type { Kept, KeptDelivery } from './kept.ts';
import { Loading } from './loading.ts';
import { isWaiting } from './not-sent.ts';
import { PlainSending } from './plain-sending.ts';
import type { Said } from './said.ts';
import type { Sending, SentFlow } from './sending.ts';
import { Stepping } from './stepping.ts';

/**
 * The way of one person through one questionnaire: loading it, a question at a time, checking, sending, done. Asks its
 * host to render when anything changes.
 */
export class ResponseFlow extends Stepping implements ReactiveController {
  /** How many people have been forgotten. */
  round = 0;
  /** How many people were asked one after the other before this one. In memory only. */
  people = 0;
  /** The id that the response was delivered under. */
  sentAs: string | undefined;
  /** Where it is, where there is an outbox. */
  standing: Standing = 'accepted';
  /** Why there are no questions to show. */
  notLoaded: 'offline' | 'broken' = 'offline';

  readonly #loading = new Loading();
  #wanted: Questionnaire | string | undefined;
  #sent: Sending | PlainSending | undefined;
  #kept: KeptDelivery | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, asking: () => Asking) {
    super(host, asking);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    this.host.requestUpdate(); // what was stopped when the element left starts again
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    this.#loading.stop(); // what is being sent goes on: it is the person's
    if (this.step === 'loading') this.#wanted = undefined;
  }

  hostUpdate(): void {
    const { questionnaire, client, service } = this.asking();
    this.#makeSending();
    this.takeOver();
    // Without it nothing could be sent in the end, and the person would have answered for nothing.
    if (!isIdentifier(service)) return;
    if (typeof questionnaire === 'object') {
      if (questionnaire === this.#wanted) return; // it cannot be asked
      this.#wanted = undefined;
      if (questionnaire !== this.answering?.loaded) this.#ask(questionnaire);
    } else if (questionnaire && client && questionnaire !== this.#wanted && !this.#held) {
      this.#wanted = questionnaire;
      void this.load();
    }
  }

  /** How many people's answers are still to be sent, without those that are shown. */
  get waiting(): number {
    return this.full?.waiting ?? 0;
  }

  get settled(): boolean {
    return this.#sent?.settled ?? this.#kept?.settled !== undefined;
  }

  /** Whether to say that it is sending. An attempt that nobody asked for says nothing until it changes something. */
  get sending(): boolean {
    return this.underWay && !this.byItself;
  }

  get underWay(): boolean {
    return this.#sent?.underWay ?? false;
  }

  get byItself(): boolean {
    return this.#sent?.byItself ?? false;
  }

  /** Why the last attempt to send failed, until the next one succeeds. */
  get notSent(): NotSent | undefined {
    return this.#sent?.notSent;
  }

  /** What is needed to go on another time. */
  get kept(): Kept {
    const at = this.step === 'question' && { at: this.current };
    return { entered: this.answering?.entered ?? [], ...at, said: this.said, delivery: this.full?.kept ?? {} };
  }

  /** Further attempts at what the person has sent and nobody has taken yet; they go on when the person is forgotten. */
  get unsent(): (() => Promise<Delivered>) | undefined {
    return this.full?.unsent;
  }

  /** Goes on with what was put aside, where it was. */
  goOnWith({ entered, at, said = {}, delivery }: Kept): void {
    const { answering } = this;
    if (!answering) return;
    for (const [question, draft] of entered) {
      answering.keep(question, draft);
      this.visited.add(question);
    }
    this.#kept = delivery;
    this.full?.reset(delivery);
    this.said = said;
    const question = this.asked.find(({ id }) => id === at) ?? this.asked[0];
    if (this.settled || at === undefined) this.show('check', 'heading');
    else if (question) this.visit(question, false);
  }

  /** Forgets everything that the person entered, and is as it was before they came. */
  forget(): void {
    const loaded = this.answering?.loaded;
    if (!loaded) return;
    this.answering = undefined;
    this.round++;
    this.#ask(loaded);
    if (this.host.matches(':focus-within')) this.focusOn = 'heading';
    this.tell('forgotten');
  }

  /** Lets the next person answer; what this one has sent goes on by itself. */
  nextPerson(): void {
    this.full?.setAside();
    this.people++;
    this.forget();
  }

  /** Keeps what the person says besides their answers. */
  say(said: Said): void {
    if (this.underWay) return this.full?.saySending();
    this.said = { ...this.said, ...said };
    this.changed();
  }

  /** Whether there is somebody to ask for the questions: a page's own script may have set them. */
  get mayLoad(): boolean {
    const { client, questionnaire } = this.asking();
    return client !== undefined && typeof questionnaire === 'string';
  }

  async load(): Promise<void> {
    const { client, questionnaire: name } = this.asking();
    if (!client || typeof name !== 'string') return;
    const focused = this.host.matches(':focus-within');
    this.show('loading', focused ? 'heading' : undefined);
    const loaded = await this.#loading.load(client, name);
    if (!loaded) return;
    if ('questionnaire' in loaded) this.#ask(loaded.questionnaire);
    else this.failToLoad(loaded.reason);
    if (focused) this.focusOn = 'heading';
  }

  /** Says that there are no questions, where none have come because the page has not said whom to ask, or for what. */
  giveUp(): void {
    const { client, questionnaire, service } = this.asking();
    if (this.step === 'loading' && !(client && questionnaire && isIdentifier(service))) this.failToLoad('invalid');
  }

  /** Sends the answers, once they are right. */
  async send(): Promise<void> {
    await this.#makeSending()?.send();
  }

  /** Sending, as well as it can be done with what is here. It tries again by itself from when it is made. */
  #makeSending(): Sending | PlainSending | undefined {
    if (this.later) this.#sent ??= new this.later.code.Sending(this.#sentFlow, this.#kept);
    else if (this.laterFailed) this.#sent ??= new PlainSending(this.#sentFlow);
    return this.#sent;
  }

  protected get full(): Sending | undefined {
    const sending = this.#makeSending();
    return sending && 'kept' in sending ? sending : undefined;
  }

  get #sentFlow(): SentFlow {
    return {
      host: this.host,
      asking: this.asking,
      toSend: () => this.answering && { answering: this.answering, said: this.said },
      atCheck: () => this.step === 'check',
      mayGoOn: () => this.mayGoOn(undefined),
      changed: () => this.tell('changed'),
      complain: (...what) => this.complain(...what),
      mayMoveFocus: () => this.mayMoveFocus(),
      standing: () => this.standing,
      done: (id) => {
        this.sentAs = id;
        this.tell('sent');
        this.show('done', this.mayMoveFocus() ? 'heading' : undefined);
      },
      report: (event) => this.report(event),
    };
  }

  #ask(questionnaire: Questionnaire): void {
    if (!mayBeAsked(questionnaire)) {
      this.#wanted = questionnaire;
      this.asking().later.for(this.host); // says what is wrong
      return this.failToLoad('unreadable');
    }
    const before = this.answering;
    const kin = before?.loaded.id === questionnaire.id ? before : undefined;
    // What may have been counted is not asked again in another version.
    if (kin && this.#held) return;
    // One version is one set of questions: a page that changes them meanwhile must not cost anybody an answer.
    if (kin?.loaded.version === questionnaire.version && !kin.fitsInto(questionnaire)) return;
    if (before && !kin) this.full?.setAside(); // the page has changed its mind, and not the person
    const { translated } = this.asking();
    const story = (questions: readonly Question[]): readonly Question[] =>
      (this.asking().mode === 'story' && this.later?.code.promptsIn(questions)) || [];
    this.answering = new Answering(questionnaire, translated, story, kin);
    this.takeOver();
    if (kin && this.#stays()) return this.host.requestUpdate();
    this.#sent?.reset();
    this.#kept = undefined;
    this.visited = new Set();
    this.said = {};
    this.sentAs = undefined;
    this.standing = 'accepted';
    this.show('start');
    if (this.startsAtOnce) this.start();
  }

  /** Whether what the person has sent is still on its way: nothing else may take its place. */
  get #held(): boolean {
    return this.step === 'check' && (this.settled || this.underWay);
  }

  /** Whether what is shown can still be shown in another version of the same questionnaire. */
  #stays(): boolean {
    if (this.step === 'question') return this.onOnePage || this.question !== undefined;
    return this.step !== 'loading' && this.step !== 'not-loaded';
  }

  /** Shows no questions, and tells the page why. */
  failToLoad(reason: FailureReason): void {
    this.notLoaded = isWaiting(reason) && this.mayLoad ? 'offline' : 'broken';
    this.show('not-loaded');
    this.report(new AlwaysFailedEvent('loading', reason));
  }

  #onOnline = (): void => {
    if (this.step === 'not-loaded' && this.notLoaded === 'offline') void this.load();
  };
}
