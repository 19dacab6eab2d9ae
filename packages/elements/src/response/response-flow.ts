import type { FailureReason } from '@always-kit/client';
import {
  isIdentifier,
  type AnswerFault,
  type AnswerValue,
  type Question,
  type Questionnaire,
} from '@always-kit/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draft } from '../question/field.ts';
import { Answering } from './answering.ts';
import type { Asking } from './asking.ts';
import type { Delivered } from './delivery.ts';
import { AlwaysFailedEvent, type StepName } from './events.ts';
import type { NotSent } from './form.messages.ts';
import type { Kept, KeptDelivery } from './kept.ts';
import { isAskable, Loading } from './loading.ts';
import { isWaiting } from './not-sent.ts';
import { PlainSending } from './plain-sending.ts';
import type { Later } from './later-part.ts';
import type { Said } from './said.ts';
import type { Sending, SentFlow } from './sending.ts';

/** Where to take the person: an element by its id, in the form's own root. */
export type FocusOn = 'heading' | 'summary' | 'failure' | 'answer' | `${'heading' | 'answer'}-${string}`;

/**
 * The way of one person through one questionnaire: loading it, a question at a time, checking, sending, done. Asks its
 * host to render when anything changes.
 */
export class ResponseFlow implements ReactiveController {
  step: StepName = 'loading';
  /** How many people have been forgotten. */
  round = 0;
  /** How many people were asked one after the other before this one. In memory only. */
  people = 0;
  /** What is wrong with the answers, as far as it is to be shown. */
  faults: readonly AnswerFault[] = [];
  /** Whether sending was asked for without a single answer. */
  nothingAnswered = false;
  /** The id that the response was delivered under. */
  sentAs: string | undefined;
  /** Whether an answer has just been taken back. */
  cleared = false;
  /** Why there are no questions to show. */
  notLoaded: 'offline' | 'broken' = 'offline';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #asking: () => Asking;
  readonly #loading = new Loading();
  #answering: Answering | undefined;
  #straight = false;
  #visited = new Set<string>();
  #current = '';
  #changing = false;
  #wanted: string | undefined;
  #focusOn: FocusOn | undefined;
  #said: Said = {};
  #sent: Sending | PlainSending | undefined;
  #kept: KeptDelivery | undefined;
  /** Answers to take over once there are questions, and the code for it. */
  #toEnter: Readonly<Record<string, AnswerValue>> | undefined;

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
    this.#makeSending();
    this.#enter();
    // Without it nothing could be sent in the end, and the person would have answered for nothing.
    if (!isIdentifier(service)) return;
    if (typeof questionnaire === 'object') {
      this.#wanted = undefined;
      if (questionnaire !== this.#answering?.loaded) this.#ask(questionnaire);
    } else if (questionnaire && client && questionnaire !== this.#wanted && !this.#held) {
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

  /** What the page says is to be asked. */
  asking(): Asking {
    return this.#asking();
  }

  /** The rest of the form, once it is here. */
  get later(): Later | undefined {
    return this.#asking().later.here;
  }

  /** Whether the rest of the form cannot come. */
  get laterFailed(): boolean {
    return this.#asking().later.failed;
  }

  /** Whether all questions stand on one page. */
  get onOnePage(): boolean {
    return this.#asking().layout === 'one-page';
  }

  /** Where a story is told: the question that it is the answer to, and after it the other prompts; else empty. */
  get story(): readonly Question[] {
    return this.#answering?.story ?? [];
  }

  /** Whether somebody asks one person after the other. */
  get interviewing(): boolean {
    return this.#asking().mode === 'interview';
  }

  /** Whether the page leaves it to the person to say that somebody helps them. */
  get mayBeHelped(): boolean {
    return this.#asking().mode === undefined;
  }

  /** Whether one question is shown again, from the page where answers are checked. */
  get changing(): boolean {
    return this.#changing;
  }

  /** What the person said besides their answers. */
  get said(): Said {
    return this.#said;
  }

  /** How many people's answers are still to be sent, without those that are shown. */
  get waiting(): number {
    return this.#full?.waiting ?? 0;
  }

  /** The questions that the person prefers not to answer. */
  get declined(): readonly string[] {
    return this.#answering?.declined(this.#asking().language) ?? [];
  }

  /** The answers so far to the questions that are asked, by question. */
  get answers(): Readonly<Record<string, AnswerValue>> {
    const answers = this.#answering?.toSend(this.#asking().language) ?? [];
    return Object.fromEntries(answers.map(({ question, value }) => [question, value]));
  }

  /** Takes answers over, as though they had been entered. */
  enter(answers: Readonly<Record<string, AnswerValue>>): void {
    if (this.settled || this.underWay) return;
    this.#toEnter = answers;
    this.#enter();
    this.#tell('changed');
    this.#host.requestUpdate();
  }

  #enter(): void {
    if (!this.#toEnter || !this.#answering || !this.later) return;
    this.later.code.enter(this.#toEnter, this.#answering);
    this.#toEnter = undefined;
  }

  /** The question that is shown. */
  get question(): Question | undefined {
    return this.asked.find(({ id }) => id === this.#current);
  }

  /** Whether the answers can no longer be changed, because they may have arrived. */
  get settled(): boolean {
    return this.#sent?.settled ?? this.#kept?.settled !== undefined;
  }

  /** Whether the answers are being sent from the last question, and have not been shown. */
  get straight(): boolean {
    return this.#straight && this.underWay;
  }

  /** Whether to say that it is sending. An attempt that nobody asked for says nothing until it changes something. */
  get sending(): boolean {
    return this.underWay && !this.byItself;
  }

  /** Whether an attempt to send is under way, asked for or not. */
  get underWay(): boolean {
    return this.#sent?.underWay ?? false;
  }

  /** Whether the last attempt to send was made by itself, and nobody has asked for it since. */
  get byItself(): boolean {
    return this.#sent?.byItself ?? false;
  }

  /** Why the last attempt to send failed, until the next one succeeds. */
  get notSent(): NotSent | undefined {
    return this.#sent?.notSent;
  }

  /** The ward, clinic or team that the answers are about. */
  get service(): string {
    return this.#asking().service;
  }

  /** What is needed to go on another time. */
  get kept(): Kept {
    const at = this.step === 'question' && { at: this.#current };
    return { entered: this.#answering?.entered ?? [], ...at, said: this.#said, delivery: this.#full?.kept ?? {} };
  }

  /** Further attempts at what the person has sent and nobody has taken yet; they go on when the person is forgotten. */
  get unsent(): (() => Promise<Delivered>) | undefined {
    return this.#full?.unsent;
  }

  draft(id: string): Draft | undefined {
    return this.#answering?.draft(id);
  }

  answer(id: string): AnswerValue | undefined {
    return this.#answering?.answers(this.#asking().language).get(id);
  }

  /**
   * Where to take the person after this rendering, once.
   *
   * @param again whether to take them there after the next rendering too.
   */
  takeFocus(again = false): FocusOn | undefined {
    const focusOn = this.#focusOn;
    if (!again) this.#focusOn = undefined;
    return focusOn;
  }

  /** Goes on with what was put aside, where it was. */
  goOnWith({ entered, at, said = {}, delivery }: Kept): void {
    const answering = this.#answering;
    if (!answering) return;
    for (const [question, draft] of entered) {
      answering.keep(question, draft);
      this.#visited.add(question);
    }
    this.#kept = delivery;
    this.#full?.reset(delivery);
    this.#said = said;
    const question = this.asked.find(({ id }) => id === at) ?? this.asked[0];
    if (this.settled || at === undefined) this.#show('check', 'heading');
    else if (question) this.#visit(question, false);
  }

  /** Forgets everything that the person entered, and is as it was before they came. */
  forget(): void {
    const loaded = this.#answering?.loaded;
    if (!loaded) return;
    this.#answering = undefined;
    this.round++;
    this.#ask(loaded);
    if (this.#host.matches(':focus-within')) this.#focusOn = 'heading';
    this.#tell('forgotten');
  }

  /** Lets the next person answer; what this one has sent goes on by itself. */
  nextPerson(): void {
    this.#full?.setAside();
    this.people++;
    this.forget();
  }

  /** Takes an answer back. */
  clear(id: string): void {
    this.keep(id, undefined);
    this.cleared = true;
  }

  /** Takes the focus to the first field, or to that of one question. */
  focusAnswer(id?: string): void {
    this.#focusOn = id === undefined ? 'answer' : `answer-${id}`;
    this.#host.requestUpdate();
  }

  /** Keeps what the person says besides their answers. */
  say(said: Said): void {
    if (this.underWay) return this.#full?.saySending();
    this.#said = { ...this.#said, ...said };
    this.#tell('changed');
    this.#host.requestUpdate();
  }

  /** @param draft `undefined` where it is taken back. */
  keep(id: string, draft: Draft | undefined): void {
    this.#answering?.keep(id, draft);
    this.cleared = false;
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
    if (this.onOnePage) this.#show('question', 'heading');
    else if (first) this.#visit(first, false);
  }

  /** Shows the question with this id, where it is asked. */
  goTo(id: string): void {
    if (!this.settled && this.step !== 'done') this.change(id, false);
  }

  /** Stops asking: what is answered can be checked and sent. */
  finish(): void {
    if (this.#answering && this.step !== 'done') this.#show('check', 'heading');
  }

  /** Shows one question again, from the page where answers are checked. */
  change(id: string, changing = true): void {
    if (this.underWay) return this.#full?.saySending();
    const question = this.asked.find((each) => each.id === id);
    if (!question) return;
    if (this.onOnePage) this.#show('question', `heading-${id}`);
    else this.#visit(question, changing);
  }

  /** @param send whether to send the answers after the last question, and not to show them first. */
  continue(send = false): void {
    const { question, asked } = this;
    // Nothing is found before the rest of the form is here; sending looks again.
    const faults = this.#full?.faultsIn(question ? [question] : asked) ?? [];
    if (faults.length > 0) return this.#complain(faults, false, 'summary');
    if (!this.#mayGoOn(question)) return;
    if (!question) return this.#show('check', 'heading');
    const rest = asked.slice(asked.indexOf(question) + 1);
    // After a change, only what the change has opened is still to be asked.
    const next = this.#changing ? rest.find(({ id }) => !this.#visited.has(id)) : rest[0];
    if (next) return this.#visit(next, this.#changing);
    this.#show('check', 'heading');
    if (!send) return;
    void this.send();
    this.#straight = this.underWay;
    if (this.#straight) this.#focusOn = 'heading';
  }

  back(): void {
    if (this.underWay) return this.#full?.saySending(); // what has left cannot be changed any more
    const { question, asked } = this;
    if (this.onOnePage) return this.#show(this.step === 'check' ? 'question' : 'start', 'heading');
    const before = this.step === 'check' ? asked.at(-1) : question && asked[asked.indexOf(question) - 1];
    if (this.#changing && this.step === 'question') this.#show('check', 'heading');
    else if (before) this.#visit(before, false);
    else this.#show('start', 'heading');
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

  get #full(): Sending | undefined {
    const sending = this.#makeSending();
    return sending && 'kept' in sending ? sending : undefined;
  }

  get #sentFlow(): SentFlow {
    return {
      host: this.#host,
      asking: this.#asking,
      toSend: () => this.#answering && { answering: this.#answering, said: this.#said },
      atCheck: () => this.step === 'check',
      mayGoOn: () => this.#mayGoOn(undefined),
      changed: () => this.#tell('changed'),
      complain: (...what) => this.#complain(...what),
      mayMoveFocus: () => this.#mayMoveFocus(),
      done: (id) => {
        this.sentAs = id;
        this.#tell('sent');
        this.#show('done', this.#mayMoveFocus() ? 'heading' : undefined);
      },
      report: (event) => this.#report(event),
    };
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

  #report(event: Event): void {
    if (!this.#asking().quiet) this.#host.dispatchEvent(event);
  }

  #complain(faults: readonly AnswerFault[], nothing: boolean, focusOn?: FocusOn): void {
    this.faults = faults;
    this.nothingAnswered = nothing;
    this.#focusOn = focusOn;
    this.#host.requestUpdate();
  }

  #ask(questionnaire: Questionnaire): void {
    if (!isAskable(questionnaire)) return this.#failToLoad('unreadable');
    const before = this.#answering;
    const kin = before?.loaded.id === questionnaire.id ? before : undefined;
    // What may have been counted is not asked again in another version.
    if (kin && this.#held) return;
    // One version is one set of questions: a page that changes them meanwhile must not cost anybody an answer.
    if (kin?.loaded.version === questionnaire.version && !kin.fitsInto(questionnaire)) return;
    const { translated } = this.#asking();
    const story = (questions: readonly Question[]): readonly Question[] =>
      (this.#asking().mode === 'story' && this.later?.code.promptsIn(questions)) || [];
    this.#answering = new Answering(questionnaire, translated, story, kin);
    this.#enter();
    if (kin && this.#stays()) return this.#host.requestUpdate();
    this.#sent?.reset();
    this.#kept = undefined;
    this.#visited = new Set();
    this.#said = {};
    this.sentAs = undefined;
    this.#show('start');
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

  #failToLoad(reason: FailureReason): void {
    this.notLoaded = isWaiting(reason) ? 'offline' : 'broken';
    this.#show('not-loaded');
    this.#report(new AlwaysFailedEvent('loading', reason));
  }

  #visit({ id }: Question, changing: boolean): void {
    this.#current = id;
    this.#changing = changing;
    this.#visited.add(id);
    this.#show('question', 'heading');
  }

  #show(step: StepName, focusOn?: FocusOn): void {
    this.step = step;
    this.#straight = false;
    this.cleared = false;
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
