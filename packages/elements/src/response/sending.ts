import type { Failure, Standing } from '@always-kit/client';
import { checkAnswer, checkAnswers, problemKind, type AnswerFault, type Question } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { Outbox } from './outbox.ts';
import { askBeforeLeaving } from './ask-before-leaving.ts';
import type { Answering } from './answering.ts';
import { responseTo, type Asking } from './asking.ts';
import { Delivery, type Delivered } from './delivery.ts';
import { AlwaysFailedEvent, AlwaysSubmittedEvent } from './events.ts';
import type { NotSent } from './form.messages.ts';
import type { KeptDelivery } from './kept.ts';
import { dayHere } from './moment.ts';
import { reasonNotSent } from './not-sent.ts';
import type { FocusOn } from './stepping.ts';
import { Retrying } from './retrying.ts';
import type { Said } from './said.ts';

/** What sending knows of the way of the person whose answers it sends. */
export interface SentFlow {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly asking: () => Asking;
  /** What was answered, and said besides; `undefined` before there are questions. */
  readonly toSend: () => { readonly answering: Answering; readonly said: Said } | undefined;
  /** Whether the answers are there to be sent now. */
  readonly atCheck: () => boolean;
  /** Whether no extra wants to keep the person where they are. */
  readonly mayGoOn: () => boolean;
  readonly changed: () => void;
  readonly complain: (faults: readonly AnswerFault[], nothing: boolean, focusOn?: FocusOn) => void;
  /** Whether taking the focus would not tear the person away from something else. */
  readonly mayMoveFocus: () => boolean;
  /** Where it is, once it is delivered. */
  readonly standing: () => Standing;
  /** It is delivered, under this id. */
  readonly done: (id: string) => void;
  readonly report: (event: Event) => void;
}

/** Sending in full: checks first, says why it failed, and tries again by itself. Comes after the first question. */
export class Sending {
  /** Whether the last attempt was made by itself, and nobody has asked for it since. */
  byItself = false;
  /** Why the last attempt failed, until the next one succeeds. */
  notSent: NotSent | undefined;
  underWay = false;

  readonly #flow: SentFlow;
  #delivery = new Delivery();
  /** What people before have sent and nobody has taken yet. */
  #outbox: Outbox | undefined;
  /** What went on without the form. */
  #left: Delivery | undefined;

  constructor(flow: SentFlow, kept?: KeptDelivery) {
    this.#flow = flow;
    this.reset(kept);
    new Retrying(
      flow.host,
      () => this.notSent === 'waiting',
      () => this.send(true),
    );
    flow.host.addController({
      hostUpdated: () => askBeforeLeaving(this, this.notSent === 'waiting' && flow.host.isConnected),
      hostDisconnected: () => setTimeout(() => this.#leave()), // it may only be moved
    });
  }

  /** A form that has left the page tries no more: what waits goes on without it. */
  #leave(): void {
    if (this.#flow.host.isConnected || this.#left === this.#delivery || !this.unsent) return;
    this.#left = this.#delivery;
    askBeforeLeaving(this, false);
    this.setAside();
  }

  /** Sends another response from now on. */
  reset(kept: KeptDelivery = {}): void {
    this.#delivery = new Delivery(kept);
    this.underWay = false;
    this.notSent = this.settled ? 'waiting' : undefined;
  }

  /** Whether the answers can no longer be changed, because they may have arrived. */
  get settled(): boolean {
    return this.#delivery.settled;
  }

  get kept(): KeptDelivery {
    return this.#delivery.kept;
  }

  /** Further attempts at what the person has sent and nobody has taken yet. */
  get unsent(): (() => Promise<Delivered>) | undefined {
    const delivery = this.#delivery;
    const { send } = this.#flow.asking();
    const sent = this.#flow.toSend();
    if (!(this.underWay || this.notSent === 'waiting') || !sent) return undefined;
    const response = responseTo(this.#flow.asking(), sent.answering, sent.said, '');
    return () => delivery.attempt(send, (id) => ({ ...response, id }));
  }

  /** How many people's answers are still to be sent, without those that are shown. */
  get waiting(): number {
    return this.#outbox?.count ?? 0;
  }

  /** Lets what is not sent yet go on by itself, whatever comes next. */
  setAside(): void {
    const { unsent } = this;
    this.#outbox ??= new Outbox(this.#flow.host);
    if (unsent) this.#outbox.take(unsent);
  }

  /** What is wrong in these questions. */
  faultsIn(questions: readonly Question[]): AnswerFault[] {
    const { language } = this.#flow.asking();
    const { answering } = this.#flow.toSend() ?? {};
    const declined = answering?.declined(language) ?? [];
    const answers = answering?.answers(language);
    return questions.flatMap((question) => {
      if (declined.includes(question.id)) return [];
      return checkAnswer(question, answers?.get(question.id), dayHere(new Date())) ?? [];
    });
  }

  /** @param byItself when nobody pressed a button: nothing is said, and no focus moved, unless something changes. */
  async send(byItself = false): Promise<void> {
    const flow = this.#flow;
    const sent = flow.toSend();
    if (this.underWay && !byItself) this.saySending();
    if (this.underWay || !sent || !flow.atCheck()) return;
    if (!this.settled && !(this.#mayBeSent(sent, byItself) && flow.mayGoOn())) return;
    this.underWay = true;
    this.byItself = byItself;
    flow.host.requestUpdate();
    const delivery = this.#delivery;
    const { settled } = delivery;
    const attempt = delivery.attempt(flow.asking().send, (id) =>
      responseTo(flow.asking(), sent.answering, sent.said, id),
    );
    flow.changed();
    const delivered = await attempt;
    if (delivery !== this.#delivery) return; // something else is to be sent by now
    this.underWay = false;
    if (!delivered.ok) {
      this.#fail(delivered, this.settled !== settled);
      return;
    }
    this.notSent = undefined;
    flow.done(delivered.id);
    flow.report(new AlwaysSubmittedEvent(delivered.id, flow.standing()));
  }

  /** Owns up to an attempt that was made by itself: a press must be answered. */
  saySending(): void {
    this.byItself = false;
    this.#flow.host.requestUpdate();
  }

  /** @param settled whether it was by this attempt. The buttons that change answers are gone then, maybe with the focus. */
  #fail(failure: Failure, settled: boolean): void {
    const before = this.notSent;
    const moves = (settled || !this.byItself) && this.#flow.mayMoveFocus();
    this.notSent = reasonNotSent(failure);
    this.#flow.complain([], false, moves ? 'failure' : undefined);
    if (this.byItself && this.notSent === before) return; // all of it has been said
    if (this.notSent !== 'waiting') console.warn(`always/not-sent: ${failure.message}${whatToDo(failure)}`);
    this.#flow.report(new AlwaysFailedEvent('sending', failure.reason));
  }

  #mayBeSent({ answering, said }: { answering: Answering; said: Said }, byItself: boolean): boolean {
    const { language } = this.#flow.asking();
    const [answers, declined, asked] = [
      answering.toSend(language),
      answering.declined(language),
      answering.asked(language),
    ];
    const found = checkAnswers(answering.questionnaire, answers, dayHere(new Date()), declined);
    // Nobody can mend what is wrong in a question that we cannot show.
    const faults = found.filter(({ question }) => asked.some(({ id }) => id === question));
    const nothing = faults.length === 0 && answers.length + declined.length + (said.needs ?? []).length === 0;
    const wrong = nothing || faults.length > 0;
    if (!byItself) this.#flow.complain(faults, nothing, wrong ? 'summary' : undefined);
    return !wrong;
  }
}

/** For the developer whose questionnaire stands in the page alone. */
function whatToDo({ problem }: Failure): string {
  if (!problem || problemKind(problem) !== 'unknown-questionnaire') return '';
  return '. Publish the questionnaire at the collector, under the same id and version, or set delivery="host".';
}
